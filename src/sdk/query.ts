import type { Kind } from './model/envelope.ts';
import type { RecordOf } from './model/records.ts';
import type { LocalizedText } from './model/text.ts';
import type { CoopkitError } from './errors.ts';

/**
 * What a caller asks of a collection. Filters are named after the fields of the collection (see
 * `model/collections.ts`): values of one field are alternatives (OR), different fields must all hold (AND), a value
 * with a leading `-` must not hold.
 *
 * @example
 * { q: 'hydrogen', country: ['CZ', 'PL'], technologies: ['robotics'], nuts: ['-CZ01'], facets: ['country'] }
 */
export interface ListQuery {
  /** Words to look for. The last one counts as begun, so that results come while it is typed. */
  readonly q?: string;
  /** `relevance` (default with `q`), or a sort field of the collection, `-` in front for descending. */
  readonly sort?: string;
  /** Fields to count the values of. A facet ignores its own selection. */
  readonly facets?: readonly string[];
  /** Records on one page, 1 to 100 (default 20). Never a total. */
  readonly pageSize?: number;
  /** An opaque `next` of an earlier page of the same query. */
  readonly cursor?: string;
  /** Numbered page, from 1: a capability of some sources; not together with `cursor`. */
  readonly page?: number;
  readonly [filter: string]: string | number | readonly string[] | undefined;
}

/** A checked query in one fixed form: equal questions have equal canonical queries, whatever their spelling. */
export interface CanonicalQuery {
  readonly q: string;
  /** Sorted by field; values sorted and unique. */
  readonly filters: Readonly<
    Record<string, { readonly any: readonly string[]; readonly none: readonly string[] }>
  >;
  readonly sort: string;
  readonly facets: readonly string[];
  readonly pageSize: number;
  readonly cursor?: string;
  readonly page?: number;
}

/** How many records match; `relation` says how sure that is. */
export interface Total {
  readonly value: number;
  readonly relation: 'exact' | 'at-least' | 'estimate';
}

/** One value of a facet and how many records have it under the other filters. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  /** The vocabulary's label, when the data set brings one. */
  readonly label?: LocalizedText;
}

/** The values of one field, most frequent first. */
export interface Facet {
  readonly field: string;
  readonly values: readonly FacetValue[];
  /** False when counts were summed over sources that may overlap. */
  readonly exact: boolean;
}

/**
 * What matched, in folded letters: mark the first `length` letters of every word that begins with `term`; with length
 * 0, the whole of every word that is `term`.
 */
export interface TermMatch {
  readonly term: string;
  readonly length: number;
}

/** What a source answers: raw records, nothing checked yet. */
export interface RawPage {
  readonly items: readonly unknown[];
  readonly next?: string | null;
  readonly total?: Total;
  readonly facets?: readonly Facet[];
  readonly page?: number;
  readonly pageCount?: number;
  readonly matches?: readonly TermMatch[];
  /** Words that were read as another word: `{ from: 'robtics', to: 'robotics' }`. */
  readonly corrections?: readonly { readonly from: string; readonly to: string }[];
  /** Parts that could not be had, in words for a developer. */
  readonly missing?: readonly string[];
}

/** Something wrong with one record. The record was repaired, or set aside; the page is there all the same. */
export interface Problem {
  readonly sourceId: string;
  readonly id?: string;
  /** Path inside the record: `offers.2.level`. */
  readonly path: string;
  readonly message: string;
  readonly action: 'repaired' | 'dropped-value' | 'dropped-record';
}

/** How one source took part in a page. */
export interface SourceStatus {
  readonly id: string;
  readonly status: 'ok' | 'partial' | 'failed';
  readonly error?: CoopkitError;
}

/** A piece of text, marked when it matched the query. */
export interface Segment {
  readonly text: string;
  readonly match: boolean;
}

/** A page of checked records. */
export interface Page<K extends Kind = Kind> {
  readonly kind: K;
  readonly items: readonly RecordOf<K>[];
  /** As the source counts: records that are left out of `items` because nothing could be made of them are in it. */
  readonly total?: Total;
  readonly facets: readonly Facet[];
  readonly next: string | null;
  readonly page?: number;
  readonly pageCount?: number;
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  readonly problems: readonly Problem[];
  readonly sources: readonly SourceStatus[];
  /** When the answer was made, epoch milliseconds. */
  readonly fetchedAt: number;
  /** Splits a text of a record into marked and unmarked pieces; joined they give the text letter for letter. */
  highlight(text: string): readonly Segment[];
}

/** A proposal while someone types. */
export type Suggestion =
  | { readonly type: 'record'; readonly id: string; readonly label: LocalizedText; readonly detail?: string }
  | {
      readonly type: 'filter';
      readonly field: string;
      readonly value: string;
      readonly label?: LocalizedText;
      readonly count: number;
    }
  | { readonly type: 'text'; readonly text: string; readonly count: number };

/** What to propose for. */
export interface SuggestQuery {
  readonly q: string;
  /** Filter fields to propose values of; all that have labels unless given. */
  readonly fields?: readonly string[];
  readonly limit?: number;
}
