import type { ForeignCode, GeoPoint, IsoDate, RecordEnvelope } from './envelope.ts';
import type { LocalizedText, Open } from './text.ts';

/** The versions of the NUTS classification that coopkit reads. */
export type NutsVersion = 2013 | 2016 | 2021 | 2024;

/** A place in the NUTS classification. Greece is `EL` and the United Kingdom `UK` here, unlike in ISO 3166. */
export interface NutsReference {
  readonly code: string;
  /** 0 country, 1 major region, 2 basic region (policies), 3 small region. */
  readonly level: 0 | 1 | 2 | 3;
  readonly version: NutsVersion;
}

/** One figure with everything needed to read it rightly. */
export interface Indicator {
  readonly key: Open<'gdp-pps-index' | 'population' | 'area' | 'interreg-projects' | 'interreg-partners'>;
  /** In the `unit`. */
  readonly value: number;
  /** `index` is EU-27 average = 100, never money. */
  readonly unit: Open<'index' | 'persons' | 'km2' | 'count'>;
  /** The year or period it is about: `2022`, `2014-2020`. */
  readonly year?: string;
  /** The version of NUTS whose territory the figure is about. */
  readonly nutsVersion?: NutsVersion;
  /** What the publisher says of the figure, in its own letters: Eurostat's `p` provisional, `e` estimated, `b` break. */
  readonly flag?: string;
  /** Who publishes it. */
  readonly source?: string;
}

/**
 * Development category of cohesion policy (Regulation (EU) 2021/1060, Article 108(2)).
 * `legal` is the list of Implementing Decision (EU) 2021/1130; `computed` is worked out from GDP figures and
 * must be shown as computed, because it differs from the list for some regions.
 */
export interface DevelopmentCategory {
  readonly value: Open<'less-developed' | 'transition' | 'more-developed'>;
  readonly basis: Open<'legal' | 'computed'>;
  /** The version of NUTS that the category was set in. */
  readonly nutsVersion?: NutsVersion;
  /** The years of the figures behind it, `2015-2017`. */
  readonly period?: string;
}

/** One priority of a smart specialisation strategy, with how it was obtained. */
export interface S3Priority {
  readonly text: LocalizedText;
  /** NACE Rev. 2 codes. */
  readonly economicDomains?: readonly string[];
  /** NABS 2007 codes. */
  readonly scientificDomains?: readonly string[];
  /** How its codes were obtained. */
  readonly provenance?: Open<'self-declared' | 'ai-classified' | 'expert'>;
}

/** A region, a country or a city, inside NUTS or outside it. */
export interface Region extends RecordEnvelope<'regions'> {
  readonly name: LocalizedText;
  /** Exonyms and other spellings: searched, not shown. */
  readonly aliases?: readonly string[];
  /** ISO 3166-1 alpha-2 (`GR`, `GB`), not the NUTS country code. */
  readonly country: string;
  readonly worldArea?: Open<
    'europe' | 'north-america' | 'latin-america' | 'asia' | 'oceania' | 'africa' | 'middle-east'
  >;
  readonly regionType?: Open<
    'country' | 'macro-region' | 'region' | 'province' | 'county' | 'municipality' | 'city'
  >;
  /** Absent outside NUTS. */
  readonly nuts?: NutsReference;
  readonly codes?: readonly ForeignCode[];
  /** Id of the next wider region: `nuts:EL3` of `nuts:EL30`. */
  readonly parentId?: string;
  readonly point?: GeoPoint;
  readonly indicators?: readonly Indicator[];
  readonly category?: DevelopmentCategory;
  /** Whether it is an outermost region (Treaty on the Functioning of the European Union, Article 349). */
  readonly outermost?: boolean;
  /** Networks it belongs to: `iurc`, `eurada`, `eurocities`. */
  readonly networks?: readonly string[];
  readonly s3Priorities?: readonly S3Priority[];
  readonly website?: string;
  /** The day someone last compared this record with its sources. */
  readonly checkedAt?: IsoDate;
}

/** What another record carries of its region, so that a card needs no second look-up. Filled in by `coopkit build`. */
export interface RegionSummary {
  readonly id: string;
  readonly name: LocalizedText;
  /**
   * What else people call it and the wider regions around it, country excepted: searched, not shown. For Volos in
   * Magnisia `Volos` and `Βόλος`, but `Thessaly` as well.
   */
  readonly aliases?: readonly string[];
  readonly nuts?: NutsReference;
  readonly category?: DevelopmentCategory;
}
