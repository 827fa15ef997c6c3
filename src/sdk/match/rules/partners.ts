import { isoFromNuts } from '../../model/country-codes.ts';
import {
  EU_MEMBER_STATES,
  isMemberState,
  knownCountry,
  mayBeOutermost,
  outermostOf,
} from '../facts/countries.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Region } from '../../model/region.ts';
import type { Partner } from './types.ts';

/**
 * Stands for all Member States in a list of countries. It is no ISO code of a country.
 *
 * @example
 * expandCountries([ALL_MEMBER_STATES, 'CH', 'NO']).has('GR'); // true
 */
export const ALL_MEMBER_STATES = 'EU';

/**
 * A list of countries written out, in ISO codes.
 *
 * @example
 * expandCountries(['EU', 'NO']).size; // 28
 */
export function expandCountries(countries: readonly string[]): ReadonlySet<string> {
  return new Set(
    countries.flatMap((country) =>
      country === ALL_MEMBER_STATES ? EU_MEMBER_STATES.codes : [isoFromNuts(country)],
    ),
  );
}

/** The country of a partner in ISO spelling, taken from its NUTS code when it is not stated. */
export function countryOf({ country, nuts }: Partner): string | undefined {
  const told = knownCountry(country) ?? nuts;
  return told === undefined ? undefined : isoFromNuts(told.trim().toUpperCase());
}

/**
 * The development category of a partner; `none` outside the Union, where there are no categories. One that was computed
 * settles nothing: some regions are known to be in another category by the legal list.
 */
export function categoryOf(partner: Partner): string | undefined {
  if (partner.category !== undefined && partner.categoryBasis !== 'computed') return partner.category;
  const country = countryOf(partner);
  return country !== undefined && !isMemberState(country) ? 'none' : undefined;
}

/** Countries with outermost regions. */
const WITH_OUTERMOST: ReadonlySet<string> = new Set(['ES', 'FR', 'PT']);

/** The outermost region of a partner: its code, `none`, or nothing when that is not known. */
export function outermostRegionOf(partner: Partner): string | undefined {
  const { nuts } = partner;
  if (nuts !== undefined && !mayBeOutermost(nuts)) return outermostOf(nuts) ?? 'none';
  if (nuts !== undefined && outermostOf(nuts)) return outermostOf(nuts);
  const country = countryOf(partner);
  return country !== undefined && !WITH_OUTERMOST.has(country) ? 'none' : undefined;
}

/**
 * A partner of an organisation and, for its development category, its region.
 *
 * @example
 * const organisation = await client.organisations.get('edih:4pdih');
 * const partner = partnerOf(organisation, { role: 'lead' });
 */
export function partnerOf(
  organisation: Organisation,
  more: Omit<Partial<Partner>, 'id'> & { readonly region?: Region } = {},
): Partner {
  const { region, ...rest } = more;
  const { id, country, nuts, bodyKind, partnerType } = organisation;
  const category = organisation.region?.category ?? region?.category;
  return {
    id,
    country,
    ...(nuts !== undefined && { nuts }),
    ...(category && { category: category.value }),
    ...(category?.basis === 'computed' && { categoryBasis: 'computed' as const }),
    ...(bodyKind !== undefined && { bodyKind }),
    ...(partnerType !== undefined && { partnerType }),
    ...rest,
  };
}
