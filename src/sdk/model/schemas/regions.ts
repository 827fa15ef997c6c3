import * as v from 'valibot';
import { isoFromNuts } from '../country-codes.ts';
import type { NutsReference, Region } from '../region.ts';
import { code, codes, day, envelope, localized, optional, url, words, UNKNOWN_COUNTRY } from './parts.ts';
import { country } from './parts-place.ts';
import { developmentCategory, foreignCode, nutsReference, nutsVersion, point } from './parts-region.ts';
import type { Draft, RecordSpec } from './spec.ts';

const indicator = v.looseObject({
  key: code,
  value: v.number(),
  unit: code,
  year: optional(words),
  nutsVersion: optional(nutsVersion),
  flag: optional(words),
  source: optional(words),
});

const s3Priority = v.looseObject({
  text: localized,
  economicDomains: optional(codes),
  scientificDomains: optional(codes),
  provenance: optional(code),
});

export const regionSchema = v.looseObject({
  ...envelope('regions'),
  name: localized,
  aliases: optional(v.array(words)),
  country,
  worldArea: optional(code),
  regionType: optional(code),
  nuts: optional(nutsReference),
  codes: optional(v.array(foreignCode)),
  parentId: optional(code),
  point: optional(point),
  indicators: optional(v.array(indicator)),
  category: optional(developmentCategory),
  outermost: optional(v.boolean()),
  networks: optional(codes),
  s3Priorities: optional(v.array(s3Priority)),
  website: optional(url),
  checkedAt: optional(day),
}) satisfies v.GenericSchema<unknown, Region>;

/** A region inside NUTS says in which country it is even when its `country` is unusable. */
function countryOf(draft: Draft): string {
  const nuts = draft['nuts'] as NutsReference | undefined;
  return nuts ? isoFromNuts(nuts.code) : UNKNOWN_COUNTRY;
}

export const spec: RecordSpec<Region> = { schema: regionSchema, standIns: { country: countryOf } };
