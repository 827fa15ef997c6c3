import type { GenericSchema } from 'valibot';
import type { Kind } from '../../../src/sdk/model/index.ts';
import { callSchema } from '../../../src/sdk/model/schemas/calls.ts';
import { organisationSchema } from '../../../src/sdk/model/schemas/organisations.ts';
import { practiceSchema } from '../../../src/sdk/model/schemas/practices.ts';
import { programmeSchema } from '../../../src/sdk/model/schemas/programmes.ts';
import { regionSchema } from '../../../src/sdk/model/schemas/regions.ts';
import { requestSchema } from '../../../src/sdk/model/schemas/requests.ts';

export const SCHEMAS: Readonly<Record<Kind, GenericSchema>> = {
  regions: regionSchema,
  organisations: organisationSchema,
  requests: requestSchema,
  practices: practiceSchema,
  calls: callSchema,
  programmes: programmeSchema,
};
