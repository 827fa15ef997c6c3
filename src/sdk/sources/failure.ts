import { CoopkitError } from '../errors.ts';
import type { ErrorDetails, ProblemDetails } from '../errors.ts';
import type { Problem } from '../query.ts';
import type { Fault } from './explain.ts';
import type { Download } from './static/download.ts';

/** What is known of a failure besides what failed: what its error carries, and what its words tell. */
export interface FailureFacts extends Omit<ErrorDetails, 'hint' | 'problem'> {
  /** Milliseconds that were not enough. */
  readonly timeout?: number;
  /** What came in place of the file. */
  readonly answer?: Pick<Download, 'type' | 'bytes'>;
  /** The most bytes that are read. */
  readonly most?: number;
  /** What there is in place of what was asked for; what is missing. */
  readonly names?: readonly string[];
  /** The first of what is wrong with a record. */
  readonly problem?: Problem | undefined;
  /** What the server says of the failure. */
  readonly told?: ProblemDetails | undefined;
}

/**
 * The error for a fault. Its words and remedy are downloaded when they are needed, which is hardly ever; where they
 * cannot be had (offline, say) the error says less, with the same code.
 *
 * @param fault what failed: the code of the error, more precise after a dot
 * @param subject what it is about: a file by {@link nameOf}, a collection, a record
 */
export function failure(fault: Fault, subject: string, facts: FailureFacts = {}): Promise<CoopkitError> {
  return import('./explain.ts').then(
    ({ explain }) => explain(fault, subject, facts),
    () => {
      const { status, cause } = facts;
      return new CoopkitError(codeOf(fault), `${subject}: ${fault}`, { status, cause });
    },
  );
}

/** The code of the error that a fault is told as. */
export const codeOf = (fault: Fault): string => fault.replace(/\..*/, '');

/** Origin and path only: the query of an address may hold what is nobody's business. */
export const nameOf = (address: URL): string => address.origin + address.pathname;
