export { createClient } from './client/client.ts';
export {
  matchAmong,
  type Candidate,
  type MatchAmongOptions,
  type MatchesAmong,
} from './client/match-among.ts';
export { waysOut, type WaysOutOptions } from './client/ways-out.ts';
export { CoopkitError, isCoopkitError } from './errors.ts';
export { pickText } from './model/text.ts';
export { KINDS } from './model/envelope.ts';

export type * from './client/types.ts';
export type { ErrorCode, ErrorDetails, ProblemDetails } from './errors.ts';
export type * from './model/call.ts';
export type * from './model/envelope.ts';
export type { Organisation, Offer, PartnerType } from './model/organisation.ts';
export type * from './model/practice.ts';
export type * from './model/programme.ts';
export type * from './model/records.ts';
export type * from './model/region.ts';
export type * from './model/request.ts';
export type * from './model/text.ts';
export type * from './model/vocabulary.ts';
export type * from './query.ts';
export type * from './sources/source.ts';
