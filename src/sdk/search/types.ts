import type { TermMatch } from '../query.ts';
import type { WeightedText } from '../model/collections.ts';

/** What the index is told of one record. Its number is its place in the input, from 0. */
export interface SearchDocument {
  readonly texts: readonly WeightedText[];
  /** Filter field → values, ancestors of a hierarchy included. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Sort field → key; absent keys sort last in either direction. */
  readonly sorts: Readonly<Record<string, string | number | undefined>>;
}

/** The filter and sort fields that every document of an index has. */
export interface IndexShape {
  readonly filters: readonly string[];
  readonly sorts: readonly string[];
}

export interface SearchRequest {
  readonly text?: string;
  readonly filters?: Readonly<
    Record<string, { readonly any: readonly string[]; readonly none: readonly string[] }>
  >;
  /** Fields to count. Disjunctive: a field's counts ignore the field's own filter. */
  readonly facets?: readonly string[];
  /** A sort field; absent means by relevance (with text) or in record order (without). */
  readonly sort?: { readonly field: string; readonly descending: boolean };
  readonly offset: number;
  readonly limit: number;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchResult {
  /** Record numbers of the page, best first. */
  readonly records: readonly number[];
  /** All matches, exact. */
  readonly total: number;
  /** Field → values with a count above 0, most frequent first, then by value; a selected value stays even at 0. */
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>;
  readonly matches: readonly TermMatch[];
  /** Words without any match that were read as a near one. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
}
