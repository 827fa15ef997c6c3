import type { Clause, ParsedQuery } from './clauses.ts';
import { MAX_TEXT, MAX_WORDS } from './clauses.ts';
import type { IndexShape, SearchRequest } from './types.ts';
import { tokenize } from './tokenize.ts';

/** `-` before a piece, `field:`, then words in quotes (perhaps not closed yet) or up to the next space. */
const PIECE = /(?<=^|\s)(-?)(?:([a-zA-Z]+):)?(?:"([^"]*)("|$)|(\S+))/gu;

/**
 * Where a name is that of a filter and of a text field, a code means the filter: `country:IT`, but `country:Italy`. Two
 * letters are no name of anything, so they are a code in small letters as well.
 */
const CODE = /^(?:[A-Z0-9.-]+|[a-z]{2})$/;

/**
 * Takes apart what was typed with quotes, minus signs or colons. Whatever has no meaning of its own is words: a lone `-`, a colon after something that is
 * no field, a quote in the middle of a word. Words beyond the 32nd and letters beyond the 2,000th are not read.
 *
 * @param shape of the index: which fields can be searched alone or filtered by
 */
export function parseQuery(typed: string, { filters, texts = [] }: IndexShape): ParsedQuery {
  const text = typed.slice(0, MAX_TEXT).trimEnd();
  const clauses: Clause[] = [];
  const typedFilters: ParsedQuery['filters'][number][] = [];
  let left = MAX_WORDS;
  for (const match of text.matchAll(PIECE)) {
    const [whole, minus, name = '', quoted, closing, plain = ''] = match;
    const called = (known: string): boolean => known.toLowerCase() === name.toLowerCase();
    const excluded = minus === '-';
    const value = quoted ?? plain;
    const filter = filters.find(called);
    const field = texts.find(called);
    if (filter && value && (!field || CODE.test(value))) {
      typedFilters.push({ field: filter, value, excluded });
      continue;
    }
    const words = tokenize(field || !name ? value : whole).slice(0, left);
    left -= words.length;
    const atEnd = match.index + whole.length === text.length;
    const common = { excluded, open: atEnd && closing !== '"', ...(field && { field }) };
    const isPhrase = words.length > 0 && (quoted !== undefined || (excluded && words.length > 1));
    if (isPhrase) clauses.push({ ...common, words, phrase: true });
    else
      for (const [at, word] of words.entries()) {
        const open = common.open && at === words.length - 1;
        clauses.push({ ...common, words: [word], phrase: false, open });
      }
  }
  return { clauses: distinct(clauses), filters: typedFilters };
}

/** A word said twice asks no more than once. */
function distinct(clauses: readonly Clause[]): Clause[] {
  const seen = new Map<string, Clause>();
  for (const clause of clauses) {
    const { words, excluded, field = '', phrase } = clause;
    const key = JSON.stringify([words, excluded, field, phrase]);
    const before = seen.get(key);
    seen.set(key, before ? { ...before, open: before.open || clause.open } : clause);
  }
  return [...seen.values()];
}

type Filters = NonNullable<SearchRequest['filters']>;

/** Filters that were typed into the text join those of the request. Codes are in capitals or not: both are tried. */
export function withTyped(filters: Filters, typed: ParsedQuery['filters']): Filters {
  const joined: Record<string, Filters[string]> = { ...filters };
  for (const { field, value, excluded } of typed) {
    const { any, none } = joined[field] ?? { any: [], none: [] };
    const values = [...new Set([value, value.toLowerCase(), value.toUpperCase()])];
    joined[field] = excluded ? { any, none: [...none, ...values] } : { any: [...any, ...values], none };
  }
  return joined;
}
