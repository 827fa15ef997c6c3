import type { HTTPError } from 'ky';
import type { CoopkitError, ProblemDetails } from '../../errors.ts';
import { explain } from '../explain.ts';
import type { Fault } from '../explain.ts';
import { readRetryAfter } from './retry-after.ts';

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
 * The error for an answer with a status other than 200 to 299.
 *
 * @param where origin and path of its address
 * @param error what ky makes of it; nothing of it is passed on but what the server said: ky's words tell whole addresses
 */
export function refused(where: string, { response: { status, headers }, data }: HTTPError): CoopkitError {
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json');
  const told = isProblem && data instanceof Object ? (data as ProblemDetails) : undefined;
  return explain(faultFor(status, told), where, {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfterMs: readRetryAfter(headers.get('retry-after')),
    told,
  });
}

/**
 * What a status means. A 404 without a problem of the contract does not mean that a record is missing: any web server
 * answers so where no API is.
 */
function faultFor(status: number, problem: ProblemDetails | undefined): Fault {
  if (status >= 500 && status !== 501) return 'server-fault';
  return TOLD.find((fault) => fault === `${problem?.code}.service`) ?? BY_STATUS[status] ?? 'http.service';
}
