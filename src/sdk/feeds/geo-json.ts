import type { GeoPoint, Kind, SourceNote } from '../model/envelope.ts';
import type { AnyRecord } from '../model/records.ts';
import type { BoundingBox } from '../query.ts';
import { boundingBox } from './bounding-box.ts';
import { creditLines, sourcesOf } from './credit-lines.ts';
import { addressOf, countriesOf, pickedTitle, tagsOf } from './facts.ts';
import type { FeedOptions } from './types.ts';

/** What a map needs to know of a place. */
export interface PlaceProperties {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag of the name; `und` when not known. */
  readonly language: string;
  /** How exact the point is: a pin on a country must not look like an address. `unknown` when the record does not say. */
  readonly precision: string;
  /** ISO 3166-1 alpha-2; the first one where there are several. */
  readonly country?: string;
  readonly nuts?: string;
  readonly url?: string;
  readonly tags?: readonly string[];
  readonly source?: SourceNote;
}

/** A point, longitude first (RFC 7946, 3.1.1). */
export interface PlaceFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lng: number, lat: number] };
  readonly properties: PlaceProperties;
}

/** Places for a map. Members besides those of RFC 7946 are the credits, and how many records have no place. */
export interface PlaceCollection {
  readonly type: 'FeatureCollection';
  readonly bbox?: BoundingBox;
  readonly features: readonly PlaceFeature[];
  /** To be shown beside the map. */
  readonly attribution: readonly string[];
  readonly licence?: string;
  /** Records that are not on the map because nobody knows where they are. */
  readonly withoutPlace: number;
}

/**
 * Records with a place as GeoJSON (RFC 7946), to be served as `application/geo+json`: points in WGS 84, their precision
 * stated, and the smallest box around them.
 *
 * @example
 * const { items } = await client.organisations.list({ country: ['CZ'] });
 * const places = geoJson(items, { credits: await client.describe(), languages: ['cs', 'en'] });
 * console.log(places.features.length, places.withoutPlace);
 */
export function geoJson(records: readonly AnyRecord[], options: FeedOptions): PlaceCollection {
  const { credits, languages } = options;
  const placed = records.flatMap((record) => {
    const point = pointOf(record);
    return point ? [{ record, point }] : [];
  });
  const bbox = boundingBox(placed.map(({ point }) => point));
  return {
    type: 'FeatureCollection',
    ...(bbox && { bbox }),
    features: placed.map(({ record, point }) => ({
      type: 'Feature',
      id: record.id,
      geometry: { type: 'Point', coordinates: [point.lng, point.lat] },
      properties: properties(record, point, options),
    })),
    attribution: creditLines(credits, languages, sourcesOf(records, credits)),
    ...(credits.licence !== undefined && { licence: credits.licence }),
    withoutPlace: records.length - placed.length,
  };
}

function properties(record: AnyRecord, point: GeoPoint, options: FeedOptions): PlaceProperties {
  const { text, lang } = pickedTitle(record, options.languages);
  const [country] = countriesOf(record);
  const nuts = record.kind === 'regions' ? record.nuts?.code : 'nuts' in record ? record.nuts : undefined;
  const url = addressOf(record, options);
  const tags = tagsOf(record, options.label);
  return {
    kind: record.kind,
    id: record.id,
    name: text,
    language: lang,
    precision: point.precision ?? 'unknown',
    ...(country !== undefined && { country }),
    ...(typeof nuts === 'string' && { nuts }),
    ...(url !== undefined && { url }),
    ...(tags.length > 0 && { tags }),
    ...(record.source && { source: record.source }),
  };
}

/** Where a record is; nothing when it does not say, or says what is no place on the globe. */
export function pointOf(record: AnyRecord): GeoPoint | undefined {
  const point = 'point' in record ? record.point : undefined;
  return point && Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180 ? point : undefined;
}
