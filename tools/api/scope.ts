/**
 * What the examples in comments speak of without saying where it comes from. Examples that need what is only declared
 * here are compiled and not run.
 */
import type { Call, Client, Organisation, Region, Source } from 'coopkit/sdk';

export declare const client: Client;
export declare const source: Source;
export declare const organisation: Organisation;
/** What `fetch` gave of a foreign site. */
export declare const response: Response;

export const call: Call = {
  kind: 'calls',
  id: 'example:call',
  callType: 'project',
  title: { en: 'Example call' },
  timeZone: 'Europe/Brussels',
  window: { mode: 'rolling' },
};

/** Some regions as the sample data have them. */
export const regions: readonly Region[] = [
  { kind: 'regions', id: 'iso:AU', name: { en: 'Australia' }, country: 'AU', regionType: 'country' },
  {
    kind: 'regions',
    id: 'iso:AU-VIC',
    name: { en: 'Victoria' },
    country: 'AU',
    codes: [{ scheme: 'iso-3166-2', code: 'AU-VIC' }],
    parentId: 'iso:AU',
  },
  {
    kind: 'regions',
    id: 'place:melbourne',
    name: { en: 'Melbourne' },
    country: 'AU',
    parentId: 'iso:AU-VIC',
  },
  {
    kind: 'regions',
    id: 'nuts:PT1A',
    name: { pt: 'Grande Lisboa' },
    country: 'PT',
    nuts: { code: 'PT1A', level: 2, version: 2024 },
  },
  {
    kind: 'regions',
    id: 'nuts:PT1B',
    name: { pt: 'Península de Setúbal' },
    country: 'PT',
    nuts: { code: 'PT1B', level: 2, version: 2024 },
  },
];
