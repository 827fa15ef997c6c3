import type { Kind, SourceNote } from './model/envelope.ts';
import type { RecordOf } from './model/records.ts';
import type { LocalizedText } from './model/text.ts';
import type { CoopkitError } from './errors.ts';

/**
 * What a caller asks of a collection. Filters are named after the fields of the collection (see
 * `model/collections.ts`): values of one field are alternatives (OR), different fields must all hold (AND), a value
 * with a leading `-` must not hold. A wider value selects all below it: `nuts: 'IT'`, `objectives: 'PO2'`. Of numbers
 * also a range, both ends included: `year: '2019..2024'`, `gdp: '..75'`. `has` asks for what a record tells:
 * `has: ['website', 'point']`.
 *
 * @example
 * const query: ListQuery = {
 *   q: 'hydrogen',
 *   country: ['CZ', 'PL'],
 *   technologies: ['robotics'],
 *   nuts: ['-CZ01'],
 *   facets: ['country'],
 * };
 * const { items, facets } = await client.organisations.list(query);
 */
export interface ListQuery {
  /**
   * Words to look for, all of them. The last one counts as begun, so that results come while it is typed.
   * `"clean energy"` must stand together, `-nuclear` must not occur, `city:Genova` must stand in that field,
   * `country:IT` is the filter of that name.
   */
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
  /** `card`: what a list shows at least; a source may leave the rest of each record out. Default `full`. */
  readonly view?: 'card' | 'full';
  /** Say of each record why it stands where it stands, see {@link Page.explanations}. */
  readonly explain?: boolean;
  /** Look for near wordings when this one finds at most 3 records, see {@link Page.didYouMean}. Takes a while longer. */
  readonly didYouMean?: boolean;
  /**
   * Records around a place: `lat,lon` or `lat,lon,km` in WGS 84 degrees, or a region, `CZ01` or `CZ01,100`. With a
   * distance, what lies beyond it is left out. Allows `sort: 'distance'`, and is then the default sort without words.
   */
  readonly near?: string;
  /** Records inside a box, `west,south,east,north` in degrees (the order of RFC 7946, section 5). */
  readonly bbox?: string;
  /** Count the records in cells of so many degrees, for a map; see {@link Page.grid}. */
  readonly grid?: number;
  readonly [filter: string]: string | number | boolean | readonly string[] | undefined;
}

/** A place that records are near to: a point, or a region whose point the source knows. */
export interface Near {
  /** Degrees north, WGS 84. */
  readonly lat?: number;
  /** Degrees east, WGS 84. */
  readonly lon?: number;
  /** NUTS code or record id of a region; in place of `lat` and `lon`. */
  readonly region?: string;
  /** Radius in kilometres; without one, distances are told but nothing is left out. */
  readonly km?: number;
}

/** West, south, east, north in degrees; west is greater than east when the box crosses the 180th meridian. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** A checked query in one fixed form: equal questions have equal canonical queries, whatever their spelling. */
export interface CanonicalQuery {
  /** Empty without words; white space made one, otherwise as typed. */
  readonly q: string;
  /** Sorted by field; values sorted and unique. */
  readonly filters: Readonly<
    Record<string, { readonly any: readonly string[]; readonly none: readonly string[] }>
  >;
  /** `relevance`, `distance`, or a field, `-` in front for descending. */
  readonly sort: string;
  /** Sorted and unique. */
  readonly facets: readonly string[];
  /** 1 to 100. */
  readonly pageSize: number;
  readonly cursor?: string;
  /** From 1. */
  readonly page?: number;
  readonly view?: 'card';
  readonly explain?: true;
  readonly didYouMean?: true;
  readonly near?: Near;
  readonly bbox?: BoundingBox;
  /** Degrees of one cell. */
  readonly grid?: number;
}

/** How many records match; `relation` says how sure that is. */
export interface Total {
  readonly value: number;
  /** `at-least`: there may be more; `estimate`: there may be more or fewer. */
  readonly relation: 'exact' | 'at-least' | 'estimate';
}

/** One value of a facet and how many records have it under the other filters. */
export interface FacetValue {
  /** A code, or what the records have: `robotics`, `CZ`, `2021`. */
  readonly value: string;
  readonly count: number;
  /** The vocabulary's label, when the data set brings one. */
  readonly label?: LocalizedText;
  /** In a hierarchy, the next wider value that the facet lists too: `ITC` of `ITC4`, `PO2` of `RSO2.6`. */
  readonly parent?: string;
}

/** The values of one field, most frequent first. */
export interface Facet {
  /** The name of the filter: `country`, `topics`. */
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
  /** Letters to mark, from the beginning of the word. */
  readonly length: number;
}

/** One reason why a record was found: what one word of the query matched in it. */
export interface Reason {
  /** The word of the query, folded. */
  readonly word: string;
  /** The word of the record that it matched best. */
  readonly term: string;
  /** The word itself, a longer one that it begins or ends, another form of it, or one that differs by mistakes. */
  readonly how: 'exact' | 'begun' | 'ended' | 'family' | 'near';
  /** Where the term stands: a name or place, what is offered or sought, running text said twice or once. */
  readonly where: 'name' | 'offer' | 'repeated' | 'text';
  /** What the match is worth: how x where x rarity of the word. */
  readonly points: number;
}

/** Why a record stands where it stands. */
export interface Explanation {
  /**
   * The sum of the points of all reasons; records are ordered by it. Of equals, those called what longer names contain
   * come first (`Austria` before `Lower Austria`), then the most complete and recent.
   */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Records in one cell of a grid. */
export interface GridCell {
  readonly box: BoundingBox;
  readonly count: number;
}

/** Another wording of a query that finds more. */
export interface Alternative {
  /** The other wording, as it would be typed. */
  readonly q: string;
  /** Records that contain all its words, filters aside. */
  readonly total: number;
}

/** Where a record of several sources was taken from. */
export interface RecordOrigins {
  /** The records that were found to be one, the one that goes first in front; `note` is what each says of itself. */
  readonly records: readonly {
    readonly sourceId: string;
    readonly id: string;
    readonly note?: SourceNote;
  }[];
  /**
   * Field → ids of the sources that its value was taken from; several where lists or languages were united. Only where
   * there was more than one record.
   */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
}

/** What a page says of its records beside them; keys are record ids. */
export interface PageNotes {
  /** With several sources only: where each record comes from. */
  readonly origins?: Readonly<Record<string, RecordOrigins>>;
  /** With several sources, in an earlier state of a page only: ids of those that have not answered yet. */
  readonly waitingFor?: readonly string[];
  /** With `explain` only. */
  readonly explanations?: Readonly<Record<string, Explanation>>;
  /** With `near` only: kilometres from there. */
  readonly distances?: Readonly<Record<string, number>>;
  /** With `grid` only: cells with at least one record. */
  readonly grid?: readonly GridCell[];
  /** With `didYouMean` only: wordings that find more, near ones or without a word that was read as another. */
  readonly didYouMean?: readonly Alternative[];
}

/** What a source answers: raw records, nothing checked yet. */
export interface RawPage extends PageNotes {
  readonly items: readonly unknown[];
  /** An opaque cursor; absent or `null` on the last page. */
  readonly next?: string | null;
  readonly total?: Total;
  readonly facets?: readonly Facet[];
  /** Number of this page, from 1, where the source numbers pages. */
  readonly page?: number;
  readonly pageCount?: number;
  /** What to mark in the texts of the records. */
  readonly matches?: readonly TermMatch[];
  /** Words that were read as another word: `{ from: 'robtics', to: 'robotics' }`. */
  readonly corrections?: readonly { readonly from: string; readonly to: string }[];
  /** Parts that could not be had, in words for a developer. */
  readonly missing?: readonly string[];
  /** How each source took part, when there are several; told by the client otherwise. */
  readonly sources?: readonly SourceStatus[];
}

/** Something wrong with one record. The record was repaired, or set aside; the page is there all the same. */
export interface Problem {
  readonly sourceId: string;
  /** Id of the record, where it has a readable one. */
  readonly id?: string;
  /** Path inside the record: `offers.2.level`. */
  readonly path: string;
  /** What was expected and found, in English, for a developer. */
  readonly message: string;
  /** What was done about it: read as something that fits, left out, or the whole record set aside. */
  readonly action: 'repaired' | 'dropped-value' | 'dropped-record';
}

/** How one source took part in a page. */
export interface SourceStatus {
  readonly id: string;
  /** What the page calls it, for its visitors. */
  readonly name?: string;
  /** `partial`: something of it is missing. `failed`: nothing of it is on the page, nor on the pages that follow. */
  readonly status: 'ok' | 'partial' | 'failed';
  readonly error?: CoopkitError;
  /** Milliseconds until it had answered, or failed. */
  readonly ms?: number;
}

/** A piece of text, marked when it matched the query. */
export interface Segment {
  readonly text: string;
  readonly match: boolean;
}

/** A page of checked records. */
export interface Page<K extends Kind = Kind> extends PageNotes {
  readonly kind: K;
  readonly items: readonly RecordOf<K>[];
  /** As the source counts: records that are left out of `items` because nothing could be made of them are in it. */
  readonly total?: Total;
  /** One for every field of `facets` in the query. */
  readonly facets: readonly Facet[];
  /** What `cursor` takes for the page that follows; `null` on the last one. */
  readonly next: string | null;
  /** Number of this page, from 1, where the source numbers pages. */
  readonly page?: number;
  readonly pageCount?: number;
  /** Words that were read as another word: `{ from: 'robtics', to: 'robotics' }`. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** What was wrong with records of this page. */
  readonly problems: readonly Problem[];
  /** How each source took part; one entry where there is one source. */
  readonly sources: readonly SourceStatus[];
  /** When the answer was made, epoch milliseconds. */
  readonly fetchedAt: number;
  /** True when the page is older than answers are kept, and a newer one is being asked for (`keepStaleFor`). */
  readonly stale?: boolean;
  /** Splits a text of a record into marked and unmarked pieces; joined they give the text letter for letter. */
  highlight(text: string): readonly Segment[];
}

/** The one thing that is loosened about a query. */
export type Loosening =
  /** The filter of a field goes; `values` as they were chosen, an exclusion with its `-`. */
  | { readonly kind: 'drop-filter'; readonly field: string; readonly values: readonly string[] }
  /** A region is widened to one around it: `ITC4` to `ITC`, or on to `IT`. */
  | { readonly kind: 'widen-nuts'; readonly value: string; readonly to: string }
  /** One of several words goes, as it was written. */
  | { readonly kind: 'drop-word'; readonly word: string }
  /** The words of a phrase need not stand together any more. */
  | { readonly kind: 'drop-quotes'; readonly phrase: string }
  /** The radius of `near` grows, in kilometres. */
  | { readonly kind: 'widen-near'; readonly from: number; readonly to: number };

/** A way out of a query that finds nothing. */
export type WayOut = Loosening & {
  /** To lay over the query: `{ ...query, ...way.change }`. */
  readonly change: ListQuery;
  /** Records that it finds then; exact. */
  readonly total: number;
};

/** A proposal while someone types. */
export type Suggestion =
  /** A record; `detail` tells it from others of its name: `Genova, IT`. */
  | { readonly type: 'record'; readonly id: string; readonly label: LocalizedText; readonly detail?: string }
  /** A value to filter by: a term by its label, a place by its NUTS code with the name of the region. */
  | {
      readonly type: 'filter';
      readonly field: string;
      readonly value: string;
      readonly label?: LocalizedText;
      readonly count: number;
    }
  /** What the last word typed may become, and how many records contain that. */
  | { readonly type: 'text'; readonly text: string; readonly count: number };

/** What to propose for. */
export interface SuggestQuery {
  /** What was typed so far. */
  readonly q: string;
  /** Filter fields to propose values of; all that have labels unless given. */
  readonly fields?: readonly string[];
  /** Most proposals of all kinds together, default 8. */
  readonly limit?: number;
}
