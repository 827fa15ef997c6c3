import * as v from 'valibot';
import type { PartnerRequest } from '../request.ts';
import { code, codes, day, envelope, localized, optional, url, words, UNKNOWN_CODE } from './parts.ts';
import { country, nutsCode } from './parts-place.ts';
import { count, regionSummary } from './parts-region.ts';
import type { RecordSpec } from './spec.ts';

const wanted = v.looseObject({
  partnerTypes: optional(codes),
  countries: optional(v.array(country)),
  nuts: optional(v.array(nutsCode)),
  categories: optional(codes),
  count: optional(count),
});

export const requestSchema = v.looseObject({
  ...envelope('requests'),
  reference: optional(words),
  direction: code,
  title: localized,
  summary: optional(localized),
  organisationId: optional(code),
  organisationName: optional(localized),
  country: optional(country),
  nuts: optional(nutsCode),
  region: optional(regionSummary),
  callId: optional(code),
  programmeId: optional(code),
  strands: optional(codes),
  objectives: optional(codes),
  topics: optional(codes),
  challenges: optional(codes),
  stage: optional(code),
  wanted: optional(wanted),
  found: optional(v.array(v.looseObject({ country, partnerType: optional(code) }))),
  leadWanted: optional(v.boolean()),
  durationMonths: optional(v.pipe(v.number(), v.minValue(0, 'a number of months from 0'))),
  state: code,
  opened: optional(day),
  url: optional(url),
}) satisfies v.GenericSchema<unknown, PartnerRequest>;

export const spec: RecordSpec<PartnerRequest> = {
  schema: requestSchema,
  // A state that cannot be read must never look open.
  standIns: { direction: () => UNKNOWN_CODE, state: () => UNKNOWN_CODE },
};
