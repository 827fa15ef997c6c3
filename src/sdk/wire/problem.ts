import type { ErrorCode } from '../errors.ts';

/*
 * Errors on the wire: `application/problem+json`, RFC 9457 ("Problem Details for HTTP APIs"), with these members:
 *
 *   type       urn:problem-type:coopkit:{code}
 *   title      one fixed sentence for each code
 *   status     the HTTP status once more
 *   detail     what is wrong this time: names of parameters, never their values nor what a visitor typed
 *   code       the stable reason, an `ErrorCode` of the SDK; the one to tell problems apart by
 *   hint       what to do about it
 *   parameter  the query parameter at fault
 *   wire       the version of the contract
 */

export const PROBLEM_TYPE = 'application/problem+json';

/** A problem as it is sent. */
export interface WireProblem {
  readonly wire: string;
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail?: string;
  readonly hint?: string;
  readonly parameter?: string;
}

/** Code → the HTTP status that it comes with, and its title. */
export const PROBLEMS = {
  'bad-request': [400, 'The request cannot be understood.'],
  'not-found': [404, 'There is no such thing.'],
  unsupported: [404, 'This API does not have that.'],
  'method-not-allowed': [405, 'This API is read with GET.'],
  'stale-cursor': [410, 'The data changed since the cursor was given.'],
  'too-long': [414, 'The address is too long.'],
  'rate-limited': [429, 'There were too many requests.'],
  unexpected: [500, 'The server made a mistake.'],
  'source-failed': [502, 'A source behind this API failed.'],
  unavailable: [503, 'This API is not available now.'],
  timeout: [504, 'A source behind this API took too long.'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

/** The longest address that is answered, in characters of path and query. */
export const MAX_ADDRESS = 8192;
