import { DEFAULT_SORT } from '../plain-query.ts';
import type { Kind } from '../model/envelope.ts';
import { FIELD_VOCABULARIES } from '../model/field-vocabularies.ts';
import type { LocalizedText } from '../model/text.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { CanonicalQuery, Facet, RawPage } from '../query.ts';
import { search, shapeOf } from '../search/index.ts';
import type { SearchIndex } from '../search/index.ts';
import type { SearchResult } from '../search/types.ts';
import { checkFields } from './check-fields.ts';
import { offsetOf, placeOf } from './paging.ts';

/** A collection with its search index, wherever both were had from. */
export interface IndexedCollection {
  readonly kind: Kind;
  readonly index: SearchIndex;
  readonly vocabularies: readonly Vocabulary[];
  /** Of the data: binds cursors. */
  readonly version: string;
  /** The raw records with these numbers, in this order. */
  readonly recordsAt: (
    numbers: readonly number[],
  ) => Promise<{ readonly items: readonly unknown[]; readonly missing: readonly string[] }>;
}

/** Answers a query from an index: which records, how many in all, what the facets count. */
export async function listIndexed(collection: IndexedCollection, query: CanonicalQuery): Promise<RawPage> {
  checkFields(query, shapeOf(collection.index));
  const offset = await offsetOf(collection.kind, query, collection.version);
  const found = search(collection.index, {
    text: query.q,
    filters: query.filters,
    facets: query.facets,
    ...(query.sort === DEFAULT_SORT ? {} : { sort: sortOf(query.sort) }),
    offset,
    limit: query.pageSize,
  });
  const [records, place] = await Promise.all([
    collection.recordsAt(found.records),
    placeOf(collection.kind, query, collection.version, offset, found.total),
  ]);
  return {
    ...records,
    ...place,
    facets: facetsOf(query, found, collection.vocabularies),
    matches: found.matches,
    corrections: found.corrections,
  };
}

function sortOf(sort: string): { readonly field: string; readonly descending: boolean } {
  return { field: sort.replace(/^-/, ''), descending: sort.startsWith('-') };
}

function facetsOf(
  query: CanonicalQuery,
  found: SearchResult,
  vocabularies: readonly Vocabulary[],
): readonly Facet[] {
  return query.facets.map((field) => {
    const labels = labelsOf(field, vocabularies);
    const values = (found.facets[field] ?? []).map(({ value, count }) => {
      const label = labels.get(value);
      return label ? { value, count, label } : { value, count };
    });
    return { field, values, exact: true };
  });
}

/** Code → label of the vocabulary that a field takes its codes from; empty for fields without one. */
export function labelsOf(
  field: string,
  vocabularies: readonly Vocabulary[],
): ReadonlyMap<string, LocalizedText> {
  const scheme = FIELD_VOCABULARIES[field];
  const terms = vocabularies.find((vocabulary) => vocabulary.scheme === scheme)?.terms ?? [];
  return new Map(terms.map(({ code, label }) => [code, label]));
}
