import type { Practice } from '../../sdk/model/practice.ts';
import type { Indicator, Region, RegionSummary } from '../../sdk/model/region.ts';
import { pickText, type PickedText } from '../../sdk/model/text.ts';
import { legible } from '../base/legible.ts';

/** The figure of a region under a key; a figure that is no number counts as not known. */
export function figure(region: Region, key: Indicator['key']): Indicator | undefined {
  return region.indicators?.find((indicator) => indicator.key === key && Number.isFinite(indicator.value));
}

/** Where the value and the average end on the bar, in per cent of its length. */
export interface BarShares {
  readonly value: number;
  readonly average: number;
}

const EU_AVERAGE = 100;
/** The bar reaches to 150, so that cards can be compared; only richer regions stretch it, in steps of 50. */
const BAR_REACH = 150;
const BAR_STEP = 50;

/** @param index a figure with the EU average = 100 */
export function barShares(index: number): BarShares {
  const reach = Math.max(BAR_REACH, Math.ceil(index / BAR_STEP) * BAR_STEP);
  return { value: share(index, reach), average: share(EU_AVERAGE, reach) };
}

function share(part: number, whole: number): number {
  return Math.round((Math.max(part, 0) / whole) * 1000) / 10;
}

/** How far an index is from the EU average, in per cent: below 0 is under it. */
export function distanceFromAverage(index: number): number {
  return Math.round(index - EU_AVERAGE);
}

/** What a card is headed with: the name for the reader, and what the region is called at home. */
export interface RegionNames {
  readonly shown: PickedText | undefined;
  readonly native: readonly PickedText[];
}

/** Languages that data sets translate names into; a name in any other is taken for a local one. */
const TRANSLATED_INTO = new Set(['en', 'de']);

/**
 * @param languages what the reader understands, best first
 */
export function regionNames(region: Region, languages: readonly string[]): RegionNames {
  const picked = pickText(region.name, languages);
  const shown = picked && { ...picked, text: legible(picked.text) };
  const others = Object.entries(region.name)
    .filter(([tag, text]) => text !== picked?.text && !tag.endsWith('-Latn'))
    .map(([lang, text]) => ({ lang, text: legible(text), fallback: false }));
  const local = others.filter(({ lang }) => !TRANSLATED_INTO.has(lang));
  const main = mainLanguage(region.country);
  return { shown, native: local.length > 0 ? local : others.filter(({ lang }) => lang === main) };
}

/** The language most spoken in a country, by the CLDR likely subtags that every browser carries. */
function mainLanguage(country: string): string | undefined {
  try {
    return new Intl.Locale('und', { region: country }).maximize().language;
  } catch {
    return undefined;
  }
}

/** Whether a place in NUTS lies in a programme area, which may list wider or narrower regions. */
export function inArea(area: readonly string[] | undefined, code: string): boolean {
  return (area ?? []).some((part) => part.startsWith(code) || code.startsWith(part));
}

/** The regions of a practice as a region sees them. */
export interface PracticePlaces {
  /** Regions inside this one. */
  readonly inside: readonly RegionSummary[];
  /** Regions elsewhere. */
  readonly elsewhere: readonly RegionSummary[];
}

/** Sorts the regions of a practice by where they lie; the region itself, and one it lies in, are in neither list. */
export function practicePlaces({ id, nuts: own }: Region, { regions = [] }: Practice): PracticePlaces {
  const others = regions.filter((region) => region.id !== id);
  if (!own) return { inside: [], elsewhere: others };
  return {
    inside: others.filter(({ nuts }) => nuts?.code.startsWith(own.code)),
    elsewhere: others.filter(({ nuts }) => !nuts || !inArea([nuts.code], own.code)),
  };
}
