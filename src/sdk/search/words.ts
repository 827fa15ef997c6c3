import type { Alternative } from '../query.ts';
import { hasSyntax, plainClauses } from './clauses.ts';
import type { ParsedQuery } from './clauses.ts';
import type { SearchIndex } from './index-form.ts';
import { interpret } from './interpret.ts';
import type { Interpretation } from './interpret.ts';
import { Runs } from './runs.ts';
import type { Steps } from './steps.ts';
import { tool } from './tools.ts';
import type { SearchRequest } from './types.ts';
import type { Workspace } from './workspace.ts';

type Filters = NonNullable<SearchRequest['filters']>;

/** What was typed, ready to be looked for. */
export interface Question {
  /** Those of the request, and those that were typed. */
  readonly filters: Filters;
  readonly interpret: (workspace: Workspace) => Steps<Interpretation>;
  readonly otherWordings: (found: Interpretation) => Steps<readonly Alternative[]>;
}

/** Takes apart what was typed. */
export function* question(index: SearchIndex, request: SearchRequest): Steps<Question> {
  const { text = '' } = request;
  const { clauses, filters } = yield* takeApart(index, request);
  const runs = new Runs(index);
  return {
    filters,
    interpret: (workspace) => interpret(index, runs, clauses, workspace),
    *otherWordings(found) {
      const { alternatives } = yield* tool('alternatives');
      return yield* alternatives(index, runs, text, found);
    },
  };
}

/** Filters among the words join those of the request. */
function* takeApart(
  { shape }: SearchIndex,
  { text = '', filters = {} }: SearchRequest,
): Steps<Pick<ParsedQuery, 'clauses'> & { readonly filters: Filters }> {
  if (!hasSyntax(text)) return { clauses: plainClauses(text), filters };
  const { parseQuery, withTyped } = yield* tool('syntax');
  const parsed = parseQuery(text, shape);
  return { ...parsed, filters: withTyped(filters, parsed.filters) };
}
