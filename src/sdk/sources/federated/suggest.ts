import type { Kind } from '../../model/envelope.ts';
import type { SuggestQuery, Suggestion } from '../../query.ts';
import type { CallOptions } from '../source.ts';
import { callSource } from './call-source.ts';
import type { Federation } from './federation.ts';
import { allFailed } from './federation.ts';

/** Proposals when the query does not say how many. */
const DEFAULT_LIMIT = 8;
const TYPES = ['record', 'filter', 'text'] as const;

/**
 * The proposals of all sources: records, then filters, then words, as each source has them; of each type the first of
 * every source, then the second. Counts of the same proposal are summed. Proposals are a help: as long as one source
 * has some, nothing is said of those that fail.
 */
export async function suggestFederated(
  { id, members }: Federation,
  kind: Kind,
  query: SuggestQuery,
  options: CallOptions,
): Promise<readonly Suggestion[]> {
  const able = members.filter(({ source }) => source.suggest);
  const outcomes = await Promise.all(
    able.map((member) =>
      callSource(member, options, async (own) => (await member.source.suggest?.(kind, query, own)) ?? []),
    ),
  );
  const lists = outcomes.flatMap(({ value }) => (value ? [value] : []));
  const errors = outcomes.flatMap(({ error }) => error ?? []);
  if (lists.length === 0 && errors.length > 0) throw allFailed(id, errors);
  const all = TYPES.flatMap((type) =>
    inTurns(lists.map((list) => list.filter((entry) => entry.type === type))),
  );
  return summed(all).slice(0, query.limit ?? DEFAULT_LIMIT);
}

function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

function summed(all: readonly Suggestion[]): readonly Suggestion[] {
  const byName = new Map<string, Suggestion>();
  for (const suggestion of all) {
    const name = nameOf(suggestion);
    const known = byName.get(name);
    const isCounted = known && 'count' in known && 'count' in suggestion;
    if (!known) byName.set(name, suggestion);
    else if (isCounted) byName.set(name, { ...known, count: known.count + suggestion.count });
  }
  return [...byName.values()];
}

function nameOf(suggestion: Suggestion): string {
  if (suggestion.type === 'record') return JSON.stringify(['record', suggestion.id]);
  if (suggestion.type === 'text') return JSON.stringify(['text', suggestion.text]);
  return JSON.stringify([suggestion.field, suggestion.value]);
}
