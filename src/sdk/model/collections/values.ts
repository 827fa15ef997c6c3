import type { GeoPoint } from '../envelope.ts';
import { widerObjective } from '../objective-tree.ts';
import type { AnyRecord } from '../records.ts';
import type { LocalizedText } from '../text.ts';
import type { LatLon, WiderTerms } from './spec.ts';

/** A NUTS code with its ancestors, widest first: `DE30` → `DE`, `DE3`, `DE30`. */
export function withAncestors(nuts: string | undefined): readonly string[] {
  if (!nuts) return [];
  return Array.from({ length: Math.max(nuts.length - 1, 1) }, (_, level) => nuts.slice(0, level + 2));
}

/** Objectives with the policy objective above each: `RSO1.2` → `RSO1.2`, `PO1`. */
export function withPolicyObjectives(codes: readonly string[] | undefined): readonly (string | undefined)[] {
  return (codes ?? []).flatMap((code) => [code, widerObjective(code)]);
}

/**
 * Topics with all wider ones of the vocabulary.
 *
 * @param group when all topics of the field are of one group, the wider term of that name says nothing there
 */
export function withWiderTopics(
  topics: readonly string[] | undefined,
  wider: WiderTerms | undefined,
  group?: string,
): readonly string[] {
  return (topics ?? []).flatMap((topic) => [
    topic,
    ...(wider?.('topics', topic) ?? []).filter((code) => code !== group),
  ]);
}

/** Which of some fields a record has anything in: the values of the filter `has`. */
export function present<R extends AnyRecord>(
  record: R,
  fields: readonly (keyof R & string)[],
): readonly string[] {
  return fields.filter((field) => {
    const value: unknown = record[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
  });
}

/** The year that a year, a day or a period begins with: `2021-2027` → `2021`. */
export function yearOf(text: string | undefined): string | undefined {
  return /^\d{4}(?!\d)/.exec(text ?? '')?.[0];
}

/** A number as a filter value: whole, so that neighbouring figures are counted together. */
export function rounded(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(Math.round(value));
}

/** The point of a record in the letters that the index uses. */
export function latLon(point: GeoPoint | undefined): LatLon | undefined {
  return point && { lat: point.lat, lon: point.lng };
}

/** Sorted by what most readers can read: English, then a Latin transliteration, then whatever is first. */
export function sortName(name: LocalizedText): string | undefined {
  const tag = Object.keys(name).find((candidate) => candidate.endsWith('-Latn'));
  return name['en'] ?? (tag ? name[tag] : undefined) ?? Object.values(name)[0];
}
