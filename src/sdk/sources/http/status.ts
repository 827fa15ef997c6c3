import type { ProblemDetails } from '../../errors.ts';
import type { Fault } from '../explain.ts';

/** Statuses that may be gone the next time: RFC 9110 says so of 408 and 503, RFC 6585 of 429; gateways come and go. */
export const RETRIED: readonly number[] = [408, 429, 500, 502, 503, 504];

const BY_STATUS: Readonly<Record<number, Fault>> = {
  400: 'bad-request.service',
  401: 'unauthorised',
  403: 'forbidden',
  406: 'bad-request.service',
  408: 'timeout.request',
  409: 'conflict',
  414: 'bad-request.service',
  422: 'bad-request.service',
  429: 'rate-limited',
  501: 'unsupported.service',
};

/** What a server may say more precisely than a status does. */
const TOLD = [
  'bad-request.service',
  'not-found.service',
  'stale-cursor.service',
  'unsupported.service',
] as const satisfies readonly Fault[];

/**
 * What an answer other than 200 means. A 404 without a problem of the contract does not mean that a record is missing:
 * any web server answers so where no API is.
 */
export function faultFor(status: number, problem: ProblemDetails | undefined): Fault {
  if (status >= 500 && status !== 501) return 'server-fault';
  return TOLD.find((fault) => fault === `${problem?.code}.service`) ?? BY_STATUS[status] ?? 'http.service';
}
