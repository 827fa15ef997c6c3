import type { ErrorCode } from '../errors.ts';
import { WIRE } from './version.ts';

/** The media type of problems, RFC 9457. */
export const PROBLEM_TYPE = 'application/problem+json';

/** An error on the wire, as RFC 9457 ("Problem Details for HTTP APIs") shapes it. */
export interface WireProblem {
  /** Version of the contract, `major.minor`. */
  readonly wire: string;
  /** `urn:problem-type:coopkit:` and the code. */
  readonly type: string;
  /** One fixed sentence for each code. */
  readonly title: string;
  /** The HTTP status once more. */
  readonly status: number;
  /** The stable reason, an `ErrorCode` of the SDK: the one to tell problems apart by. */
  readonly code: ErrorCode;
  /** What is wrong this time: names of parameters, never what a visitor typed. */
  readonly detail?: string;
  /** What to do about it. */
  readonly hint?: string;
  /** The query parameter at fault. */
  readonly parameter?: string;
}

/** Code → the HTTP status that it comes with, and its title. A `server-fault` may also come with 502 or 503. */
export const PROBLEMS = {
  'bad-request': [400, 'The request cannot be understood.'],
  'not-found': [404, 'There is no such thing.'],
  unsupported: [404, 'This API does not have that.'],
  'method-not-allowed': [405, 'This API is read with GET.'],
  'stale-cursor': [410, 'The data changed since the cursor was given.'],
  'too-long': [414, 'The address is too long.'],
  'rate-limited': [429, 'There were too many requests.'],
  'server-fault': [500, 'The server, or a source behind it, failed.'],
  timeout: [504, 'A source behind this API took too long.'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>;

/** The codes of problems that this version of the contract knows; a later one may add some. */
export type ProblemCode = keyof typeof PROBLEMS;

/** What is told of one occurrence. */
export type ProblemFacts = Pick<WireProblem, 'detail' | 'hint' | 'parameter'> & { readonly status?: number };

/** A problem of a code, in words that are its own. */
export function problemOf(code: ProblemCode, { status, ...facts }: ProblemFacts = {}): WireProblem {
  const [usual, title] = PROBLEMS[code];
  return {
    wire: WIRE,
    type: `urn:problem-type:coopkit:${code}`,
    title,
    status: status ?? usual,
    code,
    ...facts,
  };
}

/** The longest address that is answered, in characters of path and query. */
export const MAX_ADDRESS = 8192;
