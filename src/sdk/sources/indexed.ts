import type { Kind } from '../model/envelope.ts';
import { FIELD_VOCABULARIES } from '../model/field-vocabularies.ts';
import type { LocalizedText } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { DEFAULT_SORT } from '../plain-query.ts';
import type { CanonicalQuery, Facet, RawPage } from '../query.ts';
import type { IndexShape, SearchRequest, SearchResult } from '../search/types.ts';
import { offsetOf, placeOf } from './paging.ts';
import type { Searcher } from './searcher.ts';

/** A collection with its search index, wherever both were had from. */
export interface IndexedCollection {
  readonly kind: Kind;
  readonly searcher: Searcher;
  readonly vocabularies: readonly Vocabulary[];
  /** Of the data: binds cursors. */
  readonly version: string;
  /** The raw records with these numbers, in this order; `numbers` are those of them that could be had. */
  readonly recordsAt: (
    numbers: readonly number[],
    view?: 'card',
  ) => Promise<{
    readonly numbers: readonly number[];
    readonly items: readonly unknown[];
    readonly missing: readonly string[];
  }>;
  /** A raw record of any collection of the data; rejects with `not-found` when there is none. */
  readonly readRecord: (kind: Kind, id: string) => Promise<unknown>;
}

/** Answers a query from an index: which records, how many in all, what the facets count. */
export async function listIndexed(collection: IndexedCollection, query: CanonicalQuery): Promise<RawPage> {
  const { kind, searcher, version } = collection;
  if (!isAnswerable(query, searcher.shape))
    (await import('./check-fields.ts')).checkFields(query, searcher.shape);
  const offset = await offsetOf(kind, query, version);
  const request = await requestOf(collection, query, offset);
  // What was found mostly has a next page: its cursor is not to wait until all else is there.
  if (query.q) import('./cursor.ts').catch(() => undefined);
  const found = await searcher.search(request);
  const { others } = found;
  const lost: string[] = [];
  const [records, place, didYouMean = []] = await Promise.all([
    collection.recordsAt(found.records, query.view),
    placeOf(kind, query, version, offset, found.total),
    // A page without other wordings is still one.
    query.didYouMean ? others?.().catch(({ message }: Error) => void lost.push(message)) : undefined,
  ]);
  return {
    items: records.items,
    missing: [...records.missing, ...lost],
    ...place,
    facets: await facetsOf(query, found, collection.vocabularies),
    matches: found.matches,
    corrections: found.corrections,
    ...((found.explanations ?? found.distances ?? found.grid) &&
      (await import('./notes.ts')).notesOf(found, records)),
    ...(didYouMean.length > 0 && { didYouMean }),
  };
}

/** Whether the collection has all that is asked for; what is missing is put into words only when something is. */
function isAnswerable(
  { filters, facets, sort, near, bbox, grid }: CanonicalQuery,
  shape: IndexShape,
): boolean {
  const fields = [...Object.keys(filters), ...facets];
  return (
    fields.every((field) => shape.filters.includes(field)) &&
    [DEFAULT_SORT, ...shape.sorts].includes(sort.replace(/^-/, '')) &&
    !(near ?? bbox ?? grid)
  );
}

async function requestOf(
  { readRecord }: IndexedCollection,
  query: CanonicalQuery,
  offset: number,
): Promise<SearchRequest> {
  const { q, filters, facets, sort, near, bbox, grid, explain, pageSize } = query;
  const places = near ?? bbox ?? grid;
  const request = {
    text: q,
    filters,
    facets,
    ...(sort !== DEFAULT_SORT && { sort: sortOf(sort) }),
    ...(explain && { explain }),
    offset,
    limit: pageSize,
  };
  if (places === undefined) return request;
  // Measured from a point; a region has one in its record.
  const { withPlaces } = await import('./near.ts');
  return withPlaces(request, query, (id) => readRecord('regions', id));
}

function sortOf(sort: string): { readonly field: string; readonly descending: boolean } {
  return { field: sort.replace(/^-/, ''), descending: sort.startsWith('-') };
}

async function facetsOf(
  query: CanonicalQuery,
  found: SearchResult,
  vocabularies: readonly Vocabulary[],
): Promise<readonly Facet[]> {
  const hasHierarchy = (field: string): boolean =>
    field === 'nuts' ||
    FIELD_VOCABULARIES.get(field) === 'objectives' ||
    // A value counts as above others only when it is listed itself; then some term is right below it.
    termsOf(field, vocabularies).some(({ broader }) =>
      found.facets[field]?.some(({ value }) => value === broader),
    );
  const hierarchy = query.facets.some(hasHierarchy) ? await import('./hierarchy.ts') : undefined;
  return query.facets.map((field) => {
    const counts = found.facets[field] ?? [];
    const labels = labelsOf(field, vocabularies);
    const listed = counts.map(({ value }) => value);
    const parents = hierarchy?.parentsOf(field, listed, vocabularies);
    const values = counts.map(({ value, count }) => {
      const label = labels.get(value);
      const parent = parents?.get(value);
      return { value, count, ...(label && { label }), ...(parent !== undefined && { parent }) };
    });
    return { field, values, exact: true };
  });
}

/** Code → label of the vocabulary that a field takes its codes from; empty for fields without one. */
export function labelsOf(
  field: string,
  vocabularies: readonly Vocabulary[],
): ReadonlyMap<string, LocalizedText> {
  return new Map(termsOf(field, vocabularies).map(({ code, label }) => [code, label]));
}

const termsOf = (field: string, vocabularies: readonly Vocabulary[]): Vocabulary['terms'] =>
  vocabularies.find(({ scheme }) => scheme === FIELD_VOCABULARIES.get(field))?.terms ?? [];
