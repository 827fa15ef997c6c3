import { CoopkitError } from '../../errors.ts';
import type { ErrorCode } from '../../errors.ts';
import type { Download } from './download.ts';

/** What is known of a failure besides its code. */
export interface FailureFacts {
  readonly status?: number;
  /** Milliseconds that were not enough. */
  readonly timeout?: number;
  /** What came in place of the file. */
  readonly answer?: Download;
  /** What there is in place of what was asked for. */
  readonly known?: readonly string[];
  readonly cause?: unknown;
}

/**
 * The error for something that went wrong with a data set. Its words and remedies are downloaded when they are
 * needed, which is hardly ever; where they cannot be had (offline, say) the error says less, with the same code.
 *
 * @param subject what it is about: a file by {@link nameOf}, a collection, a record
 */
export function failure(code: ErrorCode, subject: string, facts: FailureFacts = {}): Promise<CoopkitError> {
  return import('./explain.ts').then(
    ({ explain }) => explain(code, subject, facts),
    () => new CoopkitError(code, `${subject}: ${code}`, facts),
  );
}

/** Origin and path only: the query of an address may hold what is nobody's business. */
export const nameOf = (address: URL): string => address.origin + address.pathname;
