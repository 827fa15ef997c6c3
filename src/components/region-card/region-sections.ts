import type { Client } from '../../sdk/client/types.ts';
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

/** What a full card says beside the region's own record. */
export interface RegionSections {
  readonly offers: RegionOffers;
  readonly programmes: readonly Programme[];
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
  client: Client,
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
    client: Client,
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

  /** Asks for the country and compares areas here: an area may be written wider or narrower than the region. */
  async programmes(client, region, options) {
    const code = region.nuts?.code;
    if (!code) return [];
    const { items } = await client.programmes.list({ nuts: [code.slice(0, 2)], pageSize: MOST }, options);
    return items.filter(({ area }) => inArea(area, code));
  },

  async practices(client, region, options) {
    return (await client.practices.list({ region: [region.id], pageSize: MOST }, options)).items;
  },
};

function placeFilter({ nuts, country }: Region): ListQuery {
  return nuts ? { nuts: [nuts.code] } : { country: [country] };
}
