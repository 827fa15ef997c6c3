import { CITIES, collectionOf, COUNTRIES } from '../model/collections.ts';
import type { TermLabels, WiderTerms } from '../model/collections.ts';
import type { IsoDate, Kind } from '../model/envelope.ts';
import type { AnyRecord } from '../model/records.ts';
import { standingOf } from '../model/standing.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { IndexShape, SearchDocument } from '../search/types.ts';

/** The fields of a collection's index. */
export function indexShape(kind: Kind): IndexShape {
  const { filters, sorts, textFields, point } = collectionOf(kind);
  return {
    filters: Object.keys(filters),
    sorts: Object.keys(sorts),
    texts: textFields,
    points: point !== undefined,
  };
}

/** What else is known of the collection that a record stands in. */
export interface DocumentContext {
  readonly wider?: WiderTerms;
  /** The latest `updated` of all its records. */
  readonly newest?: IsoDate | undefined;
}

/** What the index is told of one record: its texts with weights, the values it is filtered by, its sort keys. */
export function documentOf(
  kind: Kind,
  record: AnyRecord,
  label: TermLabels,
  { wider, newest }: DocumentContext = {},
): SearchDocument {
  const spec = collectionOf(kind);
  const point = spec.point?.(record);
  return {
    texts: spec.texts(record, label),
    values: mapFields(spec.filters, (valuesOf) => [
      ...new Set(valuesOf(record, wider).filter((value) => value !== undefined && value !== '')),
    ]) as Record<string, string[]>,
    sorts: mapFields(spec.sorts, (keyOf) => keyOf(record)),
    ...(point && { point }),
    standing: standingOf(record, newest),
  };
}

/** The latest day on which any of the records was updated. */
export function newestOf(records: Iterable<{ readonly updated?: unknown }>): IsoDate | undefined {
  let newest: IsoDate | undefined;
  for (const { updated } of records) {
    if (typeof updated === 'string' && (newest === undefined || updated > newest)) newest = updated;
  }
  return newest;
}

/** A record that cannot be read still has its number: it is found by nothing and sorted last. */
export function emptyDocument(kind: Kind): SearchDocument {
  const { filters } = collectionOf(kind);
  return { texts: [], values: mapFields(filters, () => []), sorts: {} };
}

/**
 * Looks up the labels of a term in all languages. Countries need no vocabulary: they have the names that `Intl` knows.
 *
 * @param languages of the data set; English is always among those that countries are named in
 * @param places what a town or region is called in other languages, where that is known
 */
export function termLabels(
  vocabularies: readonly Vocabulary[],
  languages: readonly string[],
  places: (name: string) => readonly string[] = () => [],
): TermLabels {
  const countries = countryNames(languages);
  const schemes = new Map(
    vocabularies.map(({ scheme, terms }) => [scheme, new Map(terms.map((term) => [term.code, term]))]),
  );
  return (scheme, code) => {
    if (scheme === COUNTRIES) return countries(code);
    if (scheme === CITIES) return places(code);
    return Object.values(schemes.get(scheme)?.get(code)?.label ?? {});
  };
}

function countryNames(languages: readonly string[]): (code: string) => readonly string[] {
  const spoken = Intl.getCanonicalLocales(['en', ...languages.filter(isLanguageTag)]);
  const naming = spoken.map((tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }));
  const known = new Map<string, readonly string[]>();
  return (code) => {
    const names =
      known.get(code) ?? (/^[A-Z]{2}$/.test(code) ? naming.flatMap((names) => names.of(code) ?? []) : []);
    known.set(code, names);
    return names;
  };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function mapFields<V, W>(fields: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));
}
