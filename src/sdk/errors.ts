const BRAND = Symbol.for('coopkit/sdk:error');

/** Stable machine-readable reasons. New ones may be added; treat an unknown one as a general failure. */
export type ErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'not-found'
  | 'decode'
  | 'integrity'
  | 'version'
  | 'unsupported'
  | 'bad-request'
  | 'stale-cursor'
  | 'config'
  | (string & Record<never, never>);

/** What an error may carry besides its message. */
export interface ErrorDetails {
  readonly sourceId?: string;
  readonly status?: number;
  /** What the reader can do about it, in one sentence. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/**
 * The one error of coopkit. Told apart by `code`; recognised across copies of the library with
 * {@link isCoopkitError}. Messages carry origin and path of an address, never its query, nor what a visitor typed.
 * An aborted call is not an error of ours: it rejects with `signal.reason`.
 */
export class CoopkitError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  /** Which source it came from; the client adds it to errors of a source that do not say so. */
  sourceId: string | undefined;
  readonly status: number | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'CoopkitError';
    this.code = code;
    this.retryable =
      code === 'network' || code === 'timeout' || (code === 'http' && (details.status ?? 0) >= 500);
    this.sourceId = details.sourceId;
    this.status = details.status;
    this.hint = details.hint;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/**
 * Whether a caught value is an error of coopkit, of any copy of it on the page.
 *
 * @param error what was caught
 * @param code only with this code
 */
export function isCoopkitError(error: unknown, code?: ErrorCode): error is CoopkitError {
  if (typeof error !== 'object' || error === null || !(BRAND in error)) return false;
  return code === undefined || (error as unknown as CoopkitError).code === code;
}
