import { CITIES, collectionOf, COUNTRIES, namesIn } from '../model/collections.ts';
import type { NameInLanguage, TermLabels, WiderTerms } from '../model/collections.ts';
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
  const texts = spec.texts(record, label);
  return {
    texts,
    values: mapFields(spec.filters, (valuesOf) => [
      ...new Set(valuesOf(record, wider).filter((value) => value !== undefined && value !== '')),
    ]) as Record<string, string[]>,
    sorts: mapFields(spec.sorts, (keyOf) => keyOf(record)),
    ...(point && { point }),
    names: namesIn(texts),
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
 * Looks up the labels of a term in all languages, and other spellings of it. Countries need no vocabulary: they have
 * the names that `Intl` knows.
 *
 * @param languages of the data set; countries are also named in English and in their own language
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
    if (scheme === COUNTRIES) return inNoLanguage(countries(code));
    if (scheme === CITIES) return inNoLanguage(places(code));
    const { label = {}, aliases = [] } = schemes.get(scheme)?.get(code) ?? {};
    const labels = Object.entries(label).map(([language, text]) =>
      language === 'und' ? { text } : { text, language },
    );
    return [...labels, ...inNoLanguage(aliases)];
  };
}

const inNoLanguage = (names: readonly string[]): readonly NameInLanguage[] => names.map((text) => ({ text }));

/** What countries are still called beside the English name that `Intl` knows. */
const FORMER_NAMES: Readonly<Record<string, string>> = { CZ: 'Czech Republic', TR: 'Turkey' };

/** Countries of several languages, of which `Intl` tells but the first. */
const FURTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = { BE: ['fr'], CH: ['fr', 'it'] };

/** Names a country in some languages, and in its own. */
function countryNames(languages: readonly string[]): (code: string) => readonly string[] {
  const spoken = Intl.getCanonicalLocales(['en', ...languages.filter(isLanguageTag)]).map(namingIn);
  const known = new Map<string, readonly string[]>();
  return (code) => {
    const names = known.get(code) ?? (/^[A-Z]{2}$/.test(code) ? namesOfCountry(code, spoken) : []);
    known.set(code, names);
    return names;
  };
}

/** Takes long to make: those that every country is named with are made once. */
const namingIn = (tag: string): Intl.DisplayNames =>
  new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });

function namesOfCountry(code: string, spoken: readonly Intl.DisplayNames[]): readonly string[] {
  const own = [ownLanguage(code), ...(FURTHER_LANGUAGES[code] ?? [])];
  const naming = [...spoken, ...Intl.DisplayNames.supportedLocalesOf(own).map(namingIn)];
  const names = naming.map((each) => each.of(code));
  return [...new Set([...names, FORMER_NAMES[code]])].filter((name) => name !== undefined);
}

/** What most people speak there, as Unicode has it (likely subtags). */
const ownLanguage = (code: string): string => new Intl.Locale('und', { region: code }).maximize().language;

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
