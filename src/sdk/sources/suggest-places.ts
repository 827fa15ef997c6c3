import type { LocalizedText } from '../model/text.ts';
import type { Suggestion } from '../query.ts';
import type { FacetCount } from '../search/types.ts';
import type { Totals } from '../search/totals.ts';

/** The official languages of the European Union: those that visitors are likely to name a country in. */
const LANGUAGES = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** A value of a filter, to be proposed. */
export type FilterSuggestion = Extract<Suggestion, { readonly type: 'filter' }>;

/** Country code → its names, worked out once. */
const countries = new Map<string, LocalizedText>();

/** What a country is called, in every language that the browser knows it in. */
function countryNames(code: string): LocalizedText {
  const known = countries.get(code);
  if (known) return known;
  const names: Record<string, string> = {};
  for (const language of /^[A-Z]{2}$/.test(code) ? LANGUAGES : []) {
    const name = countryName(language, code);
    if (name) names[language] = name;
  }
  countries.set(code, names);
  return names;
}

/** Nothing where there is no data for the language: what comes out then is another one. */
function countryName(language: string, code: string): string | undefined {
  if (typeof Intl.DisplayNames !== 'function') return undefined;
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return undefined;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
}

/**
 * Proposes countries by their names, and the regions of records that were found.
 *
 * @param found raw records; those of organisations tell their region
 * @param isTyped whether a name is what was begun to be typed
 */
export function suggestPlaces(
  totals: Totals,
  found: readonly unknown[],
  wanted: readonly string[] | undefined,
  isTyped: (name: LocalizedText) => boolean,
): FilterSuggestion[] {
  const valuesOf = (field: string): readonly FacetCount[] =>
    (wanted?.includes(field) ?? true) ? (totals.get(field) ?? []) : [];
  const named = valuesOf('country').map(({ value, count }) => ({
    field: 'country',
    value,
    count,
    label: countryNames(value),
  }));
  const counts = new Map(valuesOf('nuts').map(({ value, count }) => [value, count]));
  const regions = new Map(found.flatMap((record) => regionOf(record)));
  const around = [...regions].flatMap(([value, label]) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ field: 'nuts', value, count, label }];
  });
  return [...named, ...around]
    .filter(({ label, count }) => count > 0 && isTyped(label))
    .sort((a, b) => b.count - a.count)
    .map((place) => ({ type: 'filter', ...place }));
}

/** NUTS code and names of the region that a raw record lies in. */
function regionOf(record: unknown): readonly (readonly [string, LocalizedText])[] {
  const { region } = Object(record) as { readonly region?: unknown };
  const { name, nuts } = Object(region) as { readonly name?: unknown; readonly nuts?: unknown };
  const { code } = Object(nuts) as { readonly code?: unknown };
  const isNamed = typeof name === 'object' && name !== null;
  return typeof code === 'string' && isNamed ? [[code, name as LocalizedText]] : [];
}
