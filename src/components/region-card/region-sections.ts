import type { Reader } from '../../sdk/client/types.ts';
import type { CallOptions } from '../../sdk/sources/source.ts';
import { CoopkitError, isCoopkitError } from '../../sdk/errors.ts';
import type { Practice } from '../../sdk/model/practice.ts';
import type { Programme } from '../../sdk/model/programme.ts';
import type { Region } from '../../sdk/model/region.ts';
import type { FacetValue, ListQuery } from '../../sdk/query.ts';
import { inArea } from './region-facts.ts';

/** How a page names its region: by record id, or by NUTS code. */
export interface RegionName {
  readonly id?: string | undefined;
  readonly nuts?: string | undefined;
}

/** A topic that organisations of a region offer, and how many of them. */
export interface OfferedTopic extends FacetValue {
  readonly field: string;
}

/** What the organisations of a region offer, the most frequent first. */
export interface RegionOffers {
  /** Absent when the source does not count exactly. */
  readonly organisations: number | undefined;
  readonly topics: readonly OfferedTopic[];
}

/** The programmes of a region, those of the latest period first. */
export interface RegionProgrammes {
  /** Programmes whose area holds the region, or a part of it. */
  readonly inArea: readonly Programme[];
  /** Programmes of its country that list no regions: whether they cover this one is not known. */
  readonly inCountry: readonly Programme[];
}

/** What a full card says beside the region's own record. */
export interface RegionSections {
  readonly offers: RegionOffers;
  readonly programmes: RegionProgrammes;
  readonly practices: readonly Practice[];
}

const OFFER_FIELDS = ['technologies', 'services', 'sectors'];
const MOST = 100;

/**
 * The record of a region. A NUTS code is tried as the record id `nuts:CODE` first, then as a field.
 *
 * @throws CoopkitError `not-found` when there is none
 */
export async function findRegion(
  client: Reader,
  { id, nuts = '' }: RegionName,
  options: CallOptions,
): Promise<Region> {
  if (id) return client.regions.get(id, options);
  const code = nuts.trim().toUpperCase();
  try {
    return await client.regions.get(`nuts:${code}`, options);
  } catch (error) {
    if (!isCoopkitError(error, 'not-found')) throw error;
  }
  const query = { nuts: [code], nutsLevel: [String(code.length - 2)], pageSize: 1 };
  const [region] = (await client.regions.list(query, options)).items;
  if (region) return region;
  throw new CoopkitError('not-found', `There is no region with the NUTS code "${code}".`, {
    hint: 'Codes change between NUTS versions; look the region up in the data set.',
  });
}

/**
 * The sections that a region has. Organisations and programmes are placed by NUTS codes, so outside NUTS nothing can
 * be said of them, not even that there are none; only countries are known by themselves.
 */
export function sectionsOf(region: Region): readonly (keyof RegionSections)[] {
  if (region.nuts) return ['offers', 'programmes', 'practices'];
  return region.regionType === 'country' ? ['offers', 'practices'] : ['practices'];
}

/** How to ask for each section. */
export const SECTION_LOADERS: {
  readonly [S in keyof RegionSections]: (
    client: Reader,
    region: Region,
    options: CallOptions,
  ) => Promise<RegionSections[S]>;
} = {
  async offers(client, region, options) {
    const query = { ...placeFilter(region), facets: OFFER_FIELDS, pageSize: 1 };
    const { total, facets } = await client.organisations.list(query, options);
    const topics = facets.flatMap(({ field, values }) => values.map((value) => ({ ...value, field })));
    return {
      organisations: total?.relation === 'exact' ? total.value : undefined,
      topics: topics.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
    };
  },

  /**
   * An area may be written wider or narrower than the region, and the filter `nuts` only finds narrower ones; so it
   * asks for the country and compares areas here.
   */
  async programmes(client, region, options) {
    const code = region.nuts?.code;
    if (!code) return { inArea: [], inCountry: [] };
    const [placed, ofCountry] = await Promise.all([
      client.programmes.list({ nuts: [code.slice(0, 2)], pageSize: MOST }, options),
      client.programmes.list({ country: [region.country], pageSize: MOST }, options),
    ]);
    return {
      inArea: latestFirst(placed.items.filter(({ area }) => inArea(area, code))),
      inCountry: latestFirst(ofCountry.items.filter(({ area = [] }) => area.length === 0)),
    };
  },

  /** Also those of the regions inside this one; outside NUTS only the region itself is known. */
  async practices(client, { id, nuts }, options) {
    const place: ListQuery = nuts ? { nuts: [nuts.code] } : { region: [id] };
    return (await client.practices.list({ ...place, pageSize: MOST }, options)).items;
  },
};

function latestFirst(programmes: readonly Programme[]): readonly Programme[] {
  return programmes.toSorted((a, b) => (b.period ?? '').localeCompare(a.period ?? ''));
}

function placeFilter({ nuts, country }: Region): ListQuery {
  return nuts ? { nuts: [nuts.code] } : { country: [country] };
}
