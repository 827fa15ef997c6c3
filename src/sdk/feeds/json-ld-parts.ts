import type { GeoPoint, SourceNote } from '../model/envelope.ts';
import type { AnyRecord } from '../model/records.ts';
import { pickText, type LocalizedText } from '../model/text.ts';
import { readable, webAddress } from './text.ts';

/** A value of JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdObject | readonly JsonLdValue[];

/** An object of JSON-LD: a thing, a reference to one, or a text with its language. */
export interface JsonLdObject {
  readonly [property: string]: JsonLdValue;
}

/** A thing of schema.org. */
export interface JsonLdNode extends JsonLdObject {
  readonly '@type': string;
}

/** An object without the properties that are not known. */
export function known(properties: Readonly<Record<string, JsonLdValue | undefined>>): JsonLdObject {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, JsonLdValue] =>
        entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}

/** A text in the best language; one that is not the readers' first says which it is. */
export function words(
  text: LocalizedText | undefined,
  languages: readonly string[],
): JsonLdValue | undefined {
  const picked = pickText(text, languages);
  if (!picked) return undefined;
  return picked.lang === languages[0] || picked.lang === 'und'
    ? picked.text
    : { '@language': picked.lang, '@value': picked.text };
}

/** What a record is known by in the graph: its own address when its id is one, else one in the page. */
export function iriOf({ kind, id }: Pick<AnyRecord, 'kind' | 'id'>, base: string): string {
  return /^https?:/.test(id) && URL.canParse(id) ? id : `${base}#${kind}/${encodeURIComponent(readable(id))}`;
}

/** A source as a work that has a licence. */
export function sourceWork({ name, url, licence }: SourceNote): JsonLdNode {
  return { '@type': 'CreativeWork', ...known({ name, url: webAddress(url), license: licenceOf(licence) }) };
}

/** A licence is an address where it is one, else a work of that name: schema.org knows no licence in words. */
export function licenceOf(licence: string | undefined): JsonLdValue | undefined {
  if (licence === undefined) return undefined;
  return webAddress(licence) ?? { '@type': 'CreativeWork', name: licence };
}

/** A point as schema.org writes it. */
export function geoOf(point: GeoPoint | undefined): JsonLdNode | undefined {
  return point && { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng };
}

/** A code with its scheme. */
export function identifier(propertyID: string, value: string): JsonLdNode {
  return { '@type': 'PropertyValue', propertyID, value };
}
