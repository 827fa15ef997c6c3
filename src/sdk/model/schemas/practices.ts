import * as v from 'valibot';
import type { Practice } from '../practice.ts';
import { code, codes, envelope, link, localized, optional, url, words, UNKNOWN_CODE } from './parts.ts';
import { country } from './parts-place.ts';
import { regionSummary, yearOrDay } from './parts-region.ts';
import type { RecordSpec } from './spec.ts';

const adoption = v.looseObject({
  regionId: optional(code),
  region: optional(regionSummary),
  year: optional(words),
  note: optional(localized),
  url: optional(url),
});

export const practiceSchema = v.looseObject({
  ...envelope('practices'),
  form: code,
  title: localized,
  summary: localized,
  problem: optional(localized),
  evidence: optional(localized),
  lessons: optional(localized),
  outcome: optional(code),
  validation: optional(code),
  topics: optional(codes),
  objectives: optional(codes),
  challenges: optional(codes),
  stage: optional(code),
  regionIds: optional(codes),
  regions: optional(v.array(regionSummary)),
  countries: optional(v.array(country)),
  organisations: optional(v.array(words)),
  project: optional(words),
  network: optional(code),
  start: optional(yearOrDay),
  end: optional(yearOrDay),
  adoptedBy: optional(v.array(adoption)),
  links: optional(v.array(link)),
}) satisfies v.GenericSchema<unknown, Practice>;

export const spec: RecordSpec<Practice> = {
  schema: practiceSchema,
  standIns: { form: () => UNKNOWN_CODE, summary: ({ title }) => title },
};
