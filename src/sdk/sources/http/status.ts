import type { ErrorCode } from '../../errors.ts';

/**
 * Statuses that may be gone the next time, and the code they are told by. RFC 9110 says so of 408 and 503, RFC 6585 of
 * 429; gateways come and go.
 */
export const RETRIED: Readonly<Record<number, ErrorCode>> = {
  408: 'timeout',
  429: 'rate-limited',
  500: 'server-fault',
  502: 'server-fault',
  503: 'server-fault',
  504: 'server-fault',
};
