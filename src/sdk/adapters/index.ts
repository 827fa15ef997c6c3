/**
 * Readers of public services that speak formats of their own, into records of coopkit. For a build step or a server:
 * whether pages of other origins may ask these services is not documented, and one of them needs a key.
 */
export { loadFundingTenders, type FundingTendersQuery } from './funding-tenders/load.ts';
export { readFundingTenders, type FundingTendersOptions } from './funding-tenders/read.ts';
export { loadKeep, type KeepQuery } from './keep/load.ts';
export { readKeep, type KeepRecord } from './keep/read.ts';
export { readJsonStat, type JsonStatCell } from './eurostat/json-stat.ts';
export { loadEurostat, type EurostatQuery } from './eurostat/load.ts';
export { readEurostat, type EurostatOptions } from './eurostat/read.ts';
export type { AdapterOptions, AdapterProblem, Adapted, LoadOptions } from './types.ts';
