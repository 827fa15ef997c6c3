import type { LocalizedText } from '../model/text.ts';
import type { SuggestQuery, Suggestion, TermMatch } from '../query.ts';
import type { Totals } from '../search/totals.ts';
import { highlight } from '../search/highlight.ts';
import { tokenize } from '../search/tokenize.ts';
import { labelsOf } from './indexed.ts';
import type { IndexedCollection } from './indexed.ts';
import { suggestPlaces } from './suggest-places.ts';
import type { FilterSuggestion } from './suggest-places.ts';
import { suggestWords } from './suggest-words.ts';

/** Proposals when the query does not say how many. */
const DEFAULT_LIMIT = 8;
/** Records among the proposals, at most; a few more are looked at, since not every hit matches in its title. */
const MAX_RECORDS = 4;
const RECORDS_SEEN = 10;
/** Filter values among the proposals, at most, and as many places. */
const MAX_FILTERS = 4;
/** Terms looked at: not all of them go on as was typed. */
const TERMS_SEEN = 20;

/** Proposes records by their titles, values of filters by their labels, places by their names, and words of the index. */
export async function suggestIndexed(
  collection: IndexedCollection,
  { q, fields, limit = DEFAULT_LIMIT }: SuggestQuery,
): Promise<readonly Suggestion[]> {
  const typed = tokenize(q);
  // Signs alone name nothing: without a word, every value would be proposed.
  if (typed.length === 0) return [];
  const [{ records, items }, totals, terms] = await Promise.all([
    recordSuggestions(collection, q),
    collection.searcher.totals(),
    collection.searcher.terms(q, Math.max(limit, TERMS_SEEN)),
  ]);
  const isTyped = (label: LocalizedText): boolean => beginsAll(label, typed);
  const filters = filterSuggestions(collection, totals, fields, isTyped);
  const places = suggestPlaces(totals, items, fields, isTyped).slice(0, MAX_FILTERS);
  const words = suggestWords(terms, items, q);
  return [...records, ...places, ...filters, ...words].slice(0, limit);
}

async function recordSuggestions(
  collection: IndexedCollection,
  q: string,
): Promise<{ readonly records: readonly Suggestion[]; readonly items: readonly unknown[] }> {
  const found = await collection.searcher.search({ text: q, offset: 0, limit: RECORDS_SEEN });
  const { items } = await collection.recordsAt(found.records, 'card');
  const records = items.flatMap((item): readonly Suggestion[] => {
    const { id, title, detail } = titleOf(item);
    return id && title && matches(title, found.matches)
      ? [{ type: 'record', id, label: title, ...(detail && { detail }) }]
      : [];
  });
  return { records: records.slice(0, MAX_RECORDS), items };
}

/** What a record is called and where it is. Raw records are not checked yet, so one may lack even that. */
function titleOf(item: unknown): {
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly detail?: string;
} {
  const { id, name, title = name, city, country } = Object(item) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || typeof title !== 'object' || title === null) return {};
  const texts = Object.entries(title).filter(([, text]) => isText(text));
  if (texts.length === 0) return {};
  const detail = [city, country].filter(isText).join(', ');
  return { id, title: Object.fromEntries(texts), detail };
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

const matches = (title: LocalizedText, terms: readonly TermMatch[]): boolean =>
  Object.values(title).some((text) => highlight(text, terms).some(({ match }) => match));

/** The values whose label is what was begun to be typed; each value of a scheme once. */
function filterSuggestions(
  { searcher, vocabularies }: IndexedCollection,
  totals: Totals,
  wanted: readonly string[] | undefined,
  isTyped: (label: LocalizedText) => boolean,
): readonly Suggestion[] {
  const proposed = new Map<LocalizedText, FilterSuggestion>();
  for (const field of searcher.shape.filters.filter((known) => wanted?.includes(known) ?? true)) {
    const labels = labelsOf(field, vocabularies);
    for (const { value, count } of labels.size > 0 ? (totals.get(field) ?? []) : []) {
      const label = labels.get(value);
      if (label && !proposed.has(label) && count > 0 && isTyped(label)) {
        proposed.set(label, { type: 'filter', field, value, label, count });
      }
    }
  }
  return [...proposed.values()].sort((a, b) => b.count - a.count).slice(0, MAX_FILTERS);
}

/** Whether every typed word begins a word of the label in one of its languages. */
function beginsAll(label: LocalizedText, typed: readonly string[]): boolean {
  return Object.values(label).some((text) => {
    const words = tokenize(text);
    return typed.every((begun) => words.some((word) => word.startsWith(begun)));
  });
}
