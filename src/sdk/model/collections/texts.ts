import { isoFromNuts } from '../country-codes.ts';
import type { Offer } from '../organisation.ts';
import type { RegionSummary } from '../region.ts';
import type { LocalizedText } from '../text.ts';
import { CITIES, COUNTRIES } from './spec.ts';
import type { NameInLanguage, TermLabels, TextWeight, WeightedText } from './spec.ts';

/** What a field says: in its languages, or as plain strings whose language is not known. */
type Words = LocalizedText | readonly (string | undefined)[] | string | undefined;

/** Texts of one field at one weight, each once in a language. */
export function weigh(weight: TextWeight, field: string, words: Words): WeightedText[] {
  if (words === undefined) return [];
  if (typeof words === 'string') return words === '' ? [] : [{ weight, field, text: words }];
  if (isList(words)) {
    return [...new Set(words)].flatMap((text) => (text ? [{ weight, field, text }] : []));
  }
  return Object.entries(words).map(([language, text]) =>
    language === 'und' ? { weight, field, text } : { weight, field, text, language },
  );
}

/** What something is called, in the language that each name is in: its words have forms there. */
function weighNames(weight: TextWeight, field: string, names: readonly NameInLanguage[]): WeightedText[] {
  return names.map((name) => ({ weight, field, ...name }));
}

/** What is offered or sought: the labels of its topics and what is said of each. */
export function weighOffers(
  field: string,
  offers: readonly Offer[] | undefined,
  label: TermLabels,
): WeightedText[] {
  return (offers ?? []).flatMap(({ topic, text }) => [
    ...weighNames(2, field, label('topics', topic)),
    ...weigh(2, field, text),
  ]);
}

/** Labels of codes. */
export function weighTerms(
  field: string,
  scheme: string,
  codes: readonly string[] | undefined,
  label: TermLabels,
): WeightedText[] {
  return weighNames(
    2,
    field,
    (codes ?? []).flatMap((code) => label(scheme, code)),
  );
}

/** Objectives by their codes and by what those stand for. */
export function weighObjectives(codes: readonly string[] | undefined, label: TermLabels): WeightedText[] {
  return [...weigh(2, 'objectives', codes), ...weighTerms('objectives', 'objectives', codes, label)];
}

/** What codes are called, as running text. */
function implied(field: string, names: readonly NameInLanguage[]): WeightedText[] {
  return names.map((name) => ({ weight: 0, field, implied: true, ...name }));
}

/** What kind of thing a record is, by scheme. Running text: whoever names a kind finds all of it, but names come first. */
export function weighTypes(
  types: Readonly<Record<string, string | undefined>>,
  label: TermLabels,
): WeightedText[] {
  const labels = Object.entries(types).flatMap(([scheme, code]) => (code ? label(scheme, code) : []));
  return implied('type', labels);
}

/** Names of countries. Running text: whoever names a country finds all of it, but names come first. */
export function weighCountries(codes: readonly (string | undefined)[], label: TermLabels): WeightedText[] {
  return implied(
    'country',
    codes.flatMap((code) => (code === undefined ? [] : label(COUNTRIES, code))),
  );
}

/** The region of a record: its names, then what else people call it and the wider regions around it. */
export function weighRegion(region: RegionSummary | undefined, label: TermLabels): WeightedText[] {
  if (!region) return [];
  const { name, aliases = [] } = region;
  return [
    ...weigh(3, 'region', name),
    ...weigh(2, 'region', [...aliases, ...otherNames([...Object.values(name), ...aliases], label)]),
  ];
}

/** What places are called in other languages; nothing of those that already stand there. */
export function otherNames(names: readonly string[], label: TermLabels): readonly string[] {
  const given = new Set(names);
  return names
    .flatMap((name) => label(CITIES, name).map(({ text }) => text))
    .filter((name) => !given.has(name));
}

/** A NUTS code as people write it: after the name of the system, and with the country's ISO code (`EL30`, `GR30`). */
export function nutsSpellings(nuts: string | undefined): readonly string[] {
  return nuts === undefined ? [] : [`NUTS ${nuts}`, isoFromNuts(nuts) + nuts.slice(2)];
}

function isList(words: object): words is readonly (string | undefined)[] {
  return Array.isArray(words);
}
