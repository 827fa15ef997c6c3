import * as v from 'valibot';
import { isoFromNuts } from '../country-codes.ts';
import type { Organisation } from '../organisation.ts';
import {
  code,
  codes,
  envelope,
  languageTag,
  localized,
  optional,
  url,
  words,
  UNKNOWN_COUNTRY,
} from './parts.ts';
import { country, nutsCode } from './parts-place.ts';
import { foreignCode, point, regionSummary } from './parts-region.ts';
import type { RecordSpec } from './spec.ts';

const LEVEL = 'a whole number from 1 (beginning) to 5 (expert)';

const offer = v.looseObject({
  topic: code,
  group: optional(code),
  level: optional(v.pipe(v.number(), v.integer(LEVEL), v.minValue(1, LEVEL), v.maxValue(5, LEVEL))),
  text: optional(localized),
});

export const organisationSchema = v.looseObject({
  ...envelope('organisations'),
  name: localized,
  fullName: optional(localized),
  acronym: optional(words),
  aliases: optional(v.array(words)),
  organisationType: optional(code),
  partnerType: optional(code),
  legalStatus: optional(code),
  bodyKind: optional(code),
  country,
  city: optional(words),
  nuts: optional(nutsCode),
  region: optional(regionSummary),
  point: optional(point),
  codes: optional(v.array(foreignCode)),
  website: optional(url),
  description: optional(localized),
  languages: optional(v.array(languageTag)),
  offers: optional(v.array(offer)),
  needs: optional(v.array(offer)),
  objectives: optional(codes),
  networks: optional(codes),
}) satisfies v.GenericSchema<unknown, Organisation>;

export const spec: RecordSpec<Organisation> = {
  schema: organisationSchema,
  standIns: {
    country: ({ nuts }) => (typeof nuts === 'string' ? isoFromNuts(nuts) : UNKNOWN_COUNTRY),
  },
};
