import type { AnyRecord } from '../records.ts';

/**
 * How a collection is searched: which texts are indexed at which weight, which fields filter and count, which sort.
 * The one place that knows; the builder of static data sets, the sources and the widgets all read it here.
 */
export interface CollectionSpec<R extends AnyRecord = AnyRecord> {
  /** Field → its values in a record. A hierarchy lists the value and all its ancestors, so a parent selects children. */
  readonly filters: Readonly<Record<string, FilterValues<R>>>;
  /** Field → its sort key; numbers ascending, texts in folded alphabetical order; records without one come last. */
  readonly sorts: Readonly<Record<string, (record: R) => string | number | undefined>>;
  /** The fields that texts stand in, to search one alone (`city:Genova`). Their order gives their numbers in an index. */
  readonly textFields: readonly string[];
  /**
   * The texts to index, with their weight: 3 names and places, 2 what is offered or sought and what else the place and
   * the regions around it are called, 0 running text.
   */
  readonly texts: (record: R, label: TermLabels) => readonly WeightedText[];
  /** Where a record is, for collections whose records may have a place. */
  readonly point?: (record: R) => LatLon | undefined;
}

/** The values of a filter field in a record. `wider` is missing where no vocabulary is at hand. */
export type FilterValues<R extends AnyRecord> = (
  record: R,
  wider?: WiderTerms,
) => readonly (string | undefined)[];

/** Weight class of a text: 3 names and places, 2 offers and needs, 1 said more than once, 0 running text. */
export type TextWeight = 0 | 1 | 2 | 3;

export interface WeightedText {
  readonly weight: TextWeight;
  readonly text: string;
  /** The field it stands in, to search that alone: `city:Genova`. */
  readonly field?: string;
  /** BCP 47 tag, where it is known: word forms are looked up in it. */
  readonly language?: string;
  /** What a code is called, of which a record says nothing itself: it is found, but makes the record no longer. */
  readonly implied?: true;
}

/** A place in WGS 84 degrees. */
export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** What something is called, and in which language, where that is known. */
export type NameInLanguage = Pick<WeightedText, 'text' | 'language'>;

/**
 * All that a vocabulary term is called in all languages, for indexing:
 * `('topics', 'robotics') → [{ text: 'Robotics', language: 'en' }, { text: 'Robotik', language: 'de' }]`.
 */
export type TermLabels = (scheme: string, code: string) => readonly NameInLanguage[];

/** All wider terms of a vocabulary term, nearest first: `('topics', 'robotics') → ['technology']`. */
export type WiderTerms = (scheme: string, code: string) => readonly string[];

/** The scheme of ISO 3166-1 country codes, whose labels are their names. */
export const COUNTRIES = 'countries';

/** The scheme of towns and regions by name, whose labels are their names in other languages: `Genova` → `Genoa`. */
export const CITIES = 'cities';
