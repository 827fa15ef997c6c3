const BRAND = Symbol.for('coopkit/sdk:error');

/**
 * Stable machine-readable reasons; docs/errors.md says of each when it comes and what to do. New ones may be added:
 * treat an unknown one as a general failure.
 */
export type ErrorCode =
  | 'all-sources-failed'
  | 'bad-request'
  | 'config'
  | 'conflict'
  | 'decode'
  | 'forbidden'
  | 'http'
  | 'integrity'
  | 'network'
  | 'not-found'
  | 'rate-limited'
  | 'server-fault'
  | 'stale-cursor'
  | 'timeout'
  | 'too-large'
  | 'unauthorised'
  | 'unexpected'
  | 'unsupported'
  | 'version'
  | (string & Record<never, never>);

/** What a server says of a failure, as RFC 9457 ("Problem Details for HTTP APIs") shapes it. */
export interface ProblemDetails {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  /** A stable reason of the coopkit wire format, one of {@link ErrorCode} where it is known. */
  readonly code?: string;
  readonly [extension: string]: unknown;
}

/** What an error may carry besides its message. */
export interface ErrorDetails {
  /** The source that it is about. */
  readonly sourceId?: string | undefined;
  /** The HTTP status of the answer. */
  readonly status?: number | undefined;
  /** What the server calls the request, to find it in its logs. */
  readonly requestId?: string | undefined;
  /** Milliseconds after which the server wants to be asked again. */
  readonly retryAfterMs?: number | undefined;
  /** Whether the same call may succeed later; told by `code` and `status` unless given. */
  readonly retryable?: boolean | undefined;
  /** The server's own words. They may repeat what a visitor typed: neither the message nor JSON has them. */
  readonly problem?: ProblemDetails | undefined;
  /** With `all-sources-failed`: the failure of each source. */
  readonly errors?: readonly CoopkitError[] | undefined;
  /** What the reader can do about it, in one sentence. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/**
 * The one error of coopkit. Told apart by `code`; recognised across copies of the library with
 * {@link isCoopkitError}. Messages carry origin and path of an address, never its query, nor what a visitor typed.
 * An aborted call is not an error of ours: it rejects with `signal.reason`.
 *
 * @example
 * try {
 *   await client.organisations.get('edih:none');
 * } catch (error) {
 *   if (!isCoopkitError(error, 'not-found')) throw error;
 * }
 */
export class CoopkitError extends Error {
  readonly code: ErrorCode;
  declare retryable: boolean;
  /** Which source it came from; the client adds it to errors of a source that do not say so. */
  declare sourceId: string | undefined;
  declare readonly status: number | undefined;
  declare readonly requestId: string | undefined;
  declare readonly retryAfterMs: number | undefined;
  declare readonly problem: ProblemDetails | undefined;
  declare readonly errors: readonly CoopkitError[] | undefined;
  declare readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details);
    Object.assign(this, details);
    this.code = code;
    this.retryable ??= RETRYABLE.test(code) || RETRYABLE.test(`${details.status}`);
    Object.defineProperties(this, {
      // Assigning fails on pages that froze `Error.prototype`.
      name: { value: 'CoopkitError', enumerable: true, configurable: true, writable: true },
      [BRAND]: { value: true },
    });
  }

  /** What may be logged: no cause, no words of a server, no query of an address. */
  toJSON(): object {
    const sourceId = this.sourceId?.replace(/[?#].*/s, '');
    return Object.assign({ message: this.message }, this, { sourceId, problem: undefined });
  }
}

/** Codes and statuses that may be gone when the same is asked again. */
const RETRYABLE = /^(network|timeout|rate-limited|server-fault|408|429|5\d\d)$/;

/**
 * Whether a caught value is an error of coopkit, of any copy of it on the page.
 *
 * @param error what was caught
 * @param code only with this code
 *
 * @example
 * client.describe().catch((error: unknown) => {
 *   if (isCoopkitError(error, 'rate-limited')) console.log(`Again in ${error.retryAfterMs ?? 0} ms.`);
 * });
 */
export function isCoopkitError(error: unknown, code?: ErrorCode): error is CoopkitError {
  if (typeof error !== 'object' || error === null || !(BRAND in error)) return false;
  return code === undefined || (error as unknown as CoopkitError).code === code;
}
