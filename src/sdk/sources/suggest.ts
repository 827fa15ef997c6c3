import type { LocalizedText } from '../model/text.ts';
import type { SuggestQuery, Suggestion, TermMatch } from '../query.ts';
import { fold } from '../search/fold.ts';
import { highlight } from '../search/highlight.ts';
import { labelsOf } from './indexed.ts';
import type { IndexedCollection } from './indexed.ts';

/** Proposals when the query does not say how many. */
const DEFAULT_LIMIT = 8;
/** Records among the proposals, at most; a few more are looked at, since not every hit matches in its title. */
const MAX_RECORDS = 4;
const RECORDS_SEEN = 6;
/** Filter values among the proposals, at most. */
const MAX_FILTERS = 4;

/** Proposes records by their titles, values of filters by their labels, and words of the index. */
export async function suggestIndexed(
  collection: IndexedCollection,
  { q, fields, limit = DEFAULT_LIMIT }: SuggestQuery,
): Promise<readonly Suggestion[]> {
  // Signs alone name nothing: without a word, every value would be proposed.
  if (wordsOf(q).length === 0) return [];
  const [records, filters, terms] = await Promise.all([
    recordSuggestions(collection, q),
    filterSuggestions(collection, q, fields),
    collection.searcher.terms(q, limit),
  ]);
  const words = terms.map(({ text, count }): Suggestion => ({ type: 'text', text, count }));
  return [...records, ...filters, ...words].slice(0, limit);
}

async function recordSuggestions(collection: IndexedCollection, q: string): Promise<readonly Suggestion[]> {
  const found = await collection.searcher.search({ text: q, offset: 0, limit: RECORDS_SEEN });
  const { items } = await collection.recordsAt(found.records, 'card');
  return items
    .flatMap((item): readonly Suggestion[] => {
      const { id, title } = titleOf(item);
      return id && title && matches(title, found.matches) ? [{ type: 'record', id, label: title }] : [];
    })
    .slice(0, MAX_RECORDS);
}

/** What a record is called. Raw records are not checked yet, so one may lack even that. */
function titleOf(item: unknown): { readonly id?: string; readonly title?: LocalizedText } {
  if (typeof item !== 'object' || item === null) return {};
  const { id, name, title = name } = item as { id?: unknown; name?: unknown; title?: unknown };
  return typeof id === 'string' && typeof title === 'object' && title !== null
    ? { id, title: title as LocalizedText }
    : {};
}

const matches = (title: LocalizedText, terms: readonly TermMatch[]): boolean =>
  Object.values(title).some((text) => highlight(text, terms).some(({ match }) => match));

/** The values whose label has every typed word as the beginning of one of its words; each value of a scheme once. */
async function filterSuggestions(
  { searcher, vocabularies }: IndexedCollection,
  q: string,
  wanted: readonly string[] | undefined,
): Promise<readonly Suggestion[]> {
  const labelled = searcher.shape.filters
    .filter((field) => wanted?.includes(field) ?? true)
    .map((field) => ({ field, labels: labelsOf(field, vocabularies) }))
    .filter(({ labels }) => labels.size > 0);
  if (labelled.length === 0) return [];
  const totals = await searcher.totals();
  const typed = wordsOf(q);
  const proposed = new Map<LocalizedText, Suggestion & { readonly count: number }>();
  for (const { field, labels } of labelled) {
    for (const { value, count } of totals.get(field) ?? []) {
      const label = labels.get(value);
      if (label && !proposed.has(label) && count > 0 && beginsAll(label, typed)) {
        proposed.set(label, { type: 'filter', field, value, label, count });
      }
    }
  }
  return [...proposed.values()].sort((a, b) => b.count - a.count).slice(0, MAX_FILTERS);
}

function beginsAll(label: LocalizedText, typed: readonly string[]): boolean {
  return Object.values(label).some((text) => {
    const words = wordsOf(text);
    return typed.every((begun) => words.some((word) => word.startsWith(begun)));
  });
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
