import type { Alternative, BoundingBox, Explanation, GridCell, TermMatch } from '../query.ts';
import type { WeightedText } from '../model/collections.ts';

/** What the index is told of one record. Its number is its place in the input, from 0. */
export interface SearchDocument {
  readonly texts: readonly WeightedText[];
  /** Filter field → values, ancestors of a hierarchy included. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Sort field → key; absent keys sort last in either direction. */
  readonly sorts: Readonly<Record<string, string | number | undefined>>;
  /** Where it is, in WGS 84 degrees. */
  readonly point?: { readonly lat: number; readonly lon: number };
  /** All that it is called, each name in full: among records with equal points, a name that longer ones contain counts. */
  readonly names?: readonly string[];
  /** How complete and recent the record is, 0 to 3: decides among records with equal points. Default 0. */
  readonly standing?: number;
}

/** The filter and sort fields that every document of an index has. */
export interface IndexShape {
  readonly filters: readonly string[];
  readonly sorts: readonly string[];
  /** Text fields that can be searched alone, in the order of their numbers. */
  readonly texts?: readonly string[];
  /** Whether documents may have a point. */
  readonly points?: boolean;
}

/** What is known of words when an index is built; none of it is needed for searching. */
export interface WordKnowledge {
  /**
   * How many letters of a term all its forms share: 8 for `regionales` beside `regionaler`; 0 when it has no forms, as
   * a code or a number.
   *
   * @param language BCP 47 tag of the text the term stands in, if known
   */
  stemLength(term: string, language: string | undefined): number;
  /**
   * The words a compound is made of, `['wasserstoff', 'tankstelle']`; empty for a simple word.
   *
   * @param frequency number of records that contain a term; 0 for a word that is not in the collection
   */
  parts(term: string, language: string | undefined, frequency: (term: string) => number): readonly string[];
}

/** Settings of a build. */
export interface BuildOptions {
  readonly words?: WordKnowledge;
  /** Whether ties are decided by a column of their own (default), or by the order of the documents alone. */
  readonly ties?: boolean;
}

export interface SearchRequest {
  /** As typed, see `parse-query.ts`. */
  readonly text?: string;
  readonly filters?: Readonly<
    Record<string, { readonly any: readonly string[]; readonly none: readonly string[] }>
  >;
  /** Fields to count. Disjunctive: a field's counts ignore the field's own filter. */
  readonly facets?: readonly string[];
  /** A sort field; absent means by relevance (with text) or in record order (without). */
  readonly sort?: { readonly field: string; readonly descending: boolean };
  /** A place to measure from; with `km`, records farther off or without a point are left out. */
  readonly near?: { readonly lat: number; readonly lon: number; readonly km?: number };
  /** Order by distance from `near`, nearest first. */
  readonly nearestFirst?: boolean;
  readonly bbox?: BoundingBox;
  /** Count the records in cells of so many degrees. */
  readonly grid?: number;
  /** Say of each record of the page why it stands there. */
  readonly explain?: boolean;
  /** Look for near wordings that find more, when this one finds little. */
  readonly alternatives?: boolean;
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
  /** One for each record of the page, with `explain` only. */
  readonly explanations?: readonly Explanation[];
  /** Kilometres to each record of the page, with `near` only; `NaN` to one without a point. */
  readonly distances?: readonly number[];
  readonly grid?: readonly GridCell[];
  readonly didYouMean?: readonly Alternative[];
}
