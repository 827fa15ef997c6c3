import type { LocalizedText, Open } from './text.ts';

/**
 * The six collections. Each record says which one it belongs to.
 *
 * @example
 * for (const kind of KINDS) {
 *   const { total } = await client[kind].list({ pageSize: 1 });
 *   console.log(kind, total?.value);
 * }
 */
export const KINDS = ['regions', 'organisations', 'requests', 'practices', 'calls', 'programmes'] as const;

/** The name of a collection. */
export type Kind = (typeof KINDS)[number];

/** A calendar day, `2026-11-18`. */
export type IsoDate = string;

/** A day or an instant: `2026-11-18`, `2026-12-01T16:00:00Z` or `2026-12-01T17:00:00+01:00`. */
export type IsoDateOrInstant = string;

/** Where a record comes from. Shown with every record, so that it can be checked and credited. */
export interface SourceNote {
  /** Who publishes it, as it wants to be named. */
  readonly name: string;
  /** Where it can be read, http(s) only. */
  readonly url?: string;
  /** SPDX identifier or the name of the terms. */
  readonly licence?: string;
  /** The day it was read there. */
  readonly retrieved?: IsoDate;
}

/** What every record carries, whatever its collection. */
export interface RecordEnvelope<K extends Kind> {
  readonly kind: K;
  /** Unique in its data set, stable over time: `nuts:DE30`, `edih:c-hub`. */
  readonly id: string;
  readonly source?: SourceNote;
  /** The same thing elsewhere: URIs or ids of other data sets. */
  readonly sameAs?: readonly string[];
  /** The day it was last changed. */
  readonly updated?: IsoDate;
  /** The last day its owner said that it still holds. */
  readonly lastConfirmed?: IsoDate;
  /** The last day it holds. */
  readonly expires?: IsoDate;
}

/** A point on the globe in WGS 84 degrees, and how exact it is. */
export interface GeoPoint {
  /** Degrees north, -90 to 90. */
  readonly lat: number;
  /** Degrees east, -180 to 180. */
  readonly lng: number;
  /** What the point stands for: an exact address, or the middle of something larger. */
  readonly precision?: Open<'address' | 'city' | 'region' | 'country'>;
}

/** A code in another scheme: `{ scheme: 'iso-3166-2', code: 'PE-PIU' }`. */
export interface ForeignCode {
  readonly scheme: Open<'iso-3166-2' | 'jems' | 'unlocode' | 'keep' | 'pic' | 'ror' | 'wikidata'>;
  readonly code: string;
}

/** A link that a record offers. */
export interface LinkNote {
  readonly url: string;
  readonly label?: LocalizedText;
  /** BCP 47 tag of what is found there. */
  readonly lang?: string;
}
