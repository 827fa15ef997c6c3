import { canonicaliseQuery, DISTANCE_SORT } from '../canonical-query.ts';
import { CoopkitError } from '../errors.ts';
import { collectionOf } from '../model/collections.ts';
import type { Kind } from '../model/envelope.ts';
import { nearest } from '../nearest.ts';
import { DEFAULT_SORT } from '../plain-query.ts';
import type { CanonicalQuery, ListQuery, SuggestQuery } from '../query.ts';
import { splitChoice, splitValues } from './lists.ts';

type Values = ListQuery[string];

const digits = (text: string): number => (/^\d+$/.test(text) ? Number(text) : NaN);
const decimal = (text: string): number => (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN);
const flag = (text: string): Values => (text === 'true' ? true : text === 'false' ? false : text);
const same = (text: string): Values => text;

/** What every collection takes besides its filters → how its text is read. */
const COMMON: Readonly<Record<string, (text: string) => Values>> = {
  q: same,
  sort: same,
  facets: splitValues,
  pageSize: digits,
  cursor: same,
  page: digits,
  view: same,
  explain: flag,
  didYouMean: flag,
  near: same,
  bbox: same,
  grid: decimal,
};

/** The parameters of lists that are no filters, of every collection. */
export const LIST_PARAMETERS: readonly string[] = Object.keys(COMMON);

/** The parameters of suggestions. */
export const SUGGEST_PARAMETERS = ['q', 'fields', 'limit'] as const;

/** The most proposals of one answer. */
export const MAX_SUGGESTIONS = 50;

/**
 * Reads what `writeParameters` wrote, and any other spelling of it: other order, defaults said, values unsorted.
 *
 * @param kind whose filters, facets and sorts are known
 * @param parameters the query of an address
 * @returns the query in its canonical form
 * @throws CoopkitError `bad-request` that names the parameter: one that is unknown (and what was probably meant), given
 * twice, or whose value cannot be read. Nothing is ignored, since a filter that is not applied shows wrong results.
 *
 * @example
 * // One address for equal questions, as a cache on the way wants it.
 * const asked = new URL('https://example.org/v1/organisations?q=hydrogen&country=PL,CZ&pageSize=20');
 * asked.search = writeParameters(await readParameters('organisations', asked.searchParams)); // country=CZ,PL&q=hydrogen
 */
export async function readParameters(kind: Kind, parameters: URLSearchParams): Promise<CanonicalQuery> {
  const { filters, sorts } = collectionOf(kind);
  const fields = Object.keys(filters);
  onlyOnce(parameters, [...LIST_PARAMETERS, ...fields], kind);

  const query: Record<string, Values> = {};
  /** Values that begin with a dash and mean it: a query as callers write it has no spelling for them. */
  const dashed: [field: string, values: readonly string[]][] = [];
  for (const [name, text] of parameters) {
    const read = COMMON[name];
    if (read) {
      query[name] = read(text);
      continue;
    }
    const { any, none } = splitChoice(text);
    query[name] = [...any.filter((value) => !value.startsWith('-')), ...none.map((value) => `-${value}`)];
    dashed.push([name, any.filter((value) => value.startsWith('-'))]);
  }
  for (const field of splitValues(parameters.get('facets') ?? ''))
    onlyKnown('facets', 'facet', field, fields, kind);
  const sort = parameters.get('sort')?.replace(/^-/, '');
  if (sort) onlyKnown('sort', 'sort', sort, [DEFAULT_SORT, DISTANCE_SORT, ...Object.keys(sorts)], kind);

  // Takes nothing on trust, whatever its type says.
  return withDashed(await canonicaliseQuery(query), dashed);
}

/**
 * Reads what `writeSuggestParameters` wrote.
 *
 * @throws CoopkitError `bad-request` as {@link readParameters}
 */
export function readSuggestParameters(kind: Kind, parameters: URLSearchParams): SuggestQuery {
  onlyOnce(parameters, SUGGEST_PARAMETERS, kind);
  const fields = parameters.get('fields');
  const limit = parameters.get('limit');
  const known = Object.keys(collectionOf(kind).filters);
  const wanted = splitValues(fields ?? '');
  for (const field of wanted) onlyKnown('fields', 'filter', field, known, kind);
  const count = limit === null ? undefined : digits(limit);
  if (count !== undefined && !(count >= 1 && count <= MAX_SUGGESTIONS)) {
    throw refuse(
      'limit',
      'The parameter "limit" cannot be used as it is.',
      `Give a whole number from 1 to ${MAX_SUGGESTIONS}.`,
    );
  }
  const q = parameters.get('q');
  if (q === null) throw refuse('q', 'The parameter "q" is missing.', 'Give what was typed so far.');
  return {
    q,
    ...(fields !== null && { fields: wanted }),
    ...(count !== undefined && { limit: count }),
  };
}

/**
 * Refuses every parameter, for addresses that take none.
 *
 * @throws CoopkitError `bad-request`
 */
export function readNoParameters(parameters: URLSearchParams): void {
  for (const name of parameters.keys()) {
    throw refuse(name, `There is no parameter "${shorten(name)}" here.`, 'This address takes no parameters.');
  }
}

function onlyOnce(parameters: URLSearchParams, known: readonly string[], kind: Kind): void {
  const seen = new Set<string>();
  for (const name of parameters.keys()) {
    onlyKnown(name, 'parameter', name, known, kind);
    if (seen.has(name)) {
      throw refuse(
        name,
        `The parameter "${name}" is given twice.`,
        `Separate values by commas: ${name}=one,two.`,
      );
    }
    seen.add(name);
  }
}

/** Refuses a name that the collection does not have, with the one that was probably meant. */
function onlyKnown(
  parameter: string,
  role: string,
  name: string,
  known: readonly string[],
  kind: Kind,
): void {
  if (known.includes(name)) return;
  const meant = nearest(name, known);
  const hint = meant === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean "${meant}"?`;
  throw refuse(parameter, `There is no ${role} "${shorten(name)}" in ${kind}.`, hint);
}

function withDashed(
  query: CanonicalQuery,
  dashed: readonly (readonly [field: string, values: readonly string[]])[],
): CanonicalQuery {
  const added = dashed.filter(([, values]) => values.length > 0);
  if (added.length === 0) return query;
  const filters = { ...query.filters };
  for (const [field, values] of added) {
    const { any = [], none = [] } = filters[field] ?? {};
    filters[field] = { any: [...new Set([...any, ...values])].sort(), none };
  }
  return {
    ...query,
    filters: Object.fromEntries(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Names come from outside and go into a message: enough of one to know it again. */
const shorten = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

const refuse = (parameter: string, message: string, hint: string): CoopkitError =>
  new CoopkitError('bad-request', message, { hint, problem: { parameter: shorten(parameter) } });
