import * as v from 'valibot';
import type { Programme } from '../programme.ts';
import { code, codes, envelope, localized, optional, url, words } from './parts.ts';
import { country, nutsCode } from './parts-place.ts';
import { count, foreignCode } from './parts-region.ts';
import type { RecordSpec } from './spec.ts';

export const programmeSchema = v.looseObject({
  ...envelope('programmes'),
  name: localized,
  acronym: optional(words),
  cci: optional(code),
  period: optional(words),
  strand: optional(code),
  countries: optional(v.array(country)),
  area: optional(v.array(nutsCode)),
  objectives: optional(codes),
  projects: optional(count),
  partnerships: optional(count),
  codes: optional(v.array(foreignCode)),
  url: optional(url),
}) satisfies v.GenericSchema<unknown, Programme>;

export const spec: RecordSpec<Programme> = { schema: programmeSchema, standIns: {} };
