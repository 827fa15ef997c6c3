/**
 * What the examples in comments speak of without saying where it comes from. Examples that need what is only declared
 * here are compiled and not run.
 */
import type { Call, Client, Organisation, Region, Source } from 'coopkit/sdk';

export declare const client: Client;
export declare const source: Source;
export declare const organisation: Organisation;
export declare const regions: readonly Region[];
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
