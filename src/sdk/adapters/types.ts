import type { SourceNote } from '../model/envelope.ts';
import type { AnyRecord } from '../model/records.ts';

/** Something of a foreign answer that could not be taken over as it stood. */
export interface AdapterProblem {
  /** Id of the entry over there, where it has one. */
  readonly id?: string;
  /** Path inside the entry, in the words of the foreign API: `metadata.deadlineDate.0`. */
  readonly path: string;
  /** What stood there, cut to a readable length. */
  readonly value?: string;
  /** What was expected and what was done, in English, for a developer. */
  readonly message: string;
  /** `left-out`: the whole entry; `dropped-value`: only this; `kept`: taken over, but to be looked at. */
  readonly action: 'left-out' | 'dropped-value' | 'kept';
}

/** Records made of a foreign answer. They are checked like any others by whoever takes them in. */
export interface Adapted<R extends AnyRecord = AnyRecord> {
  readonly records: readonly R[];
  readonly problems: readonly AdapterProblem[];
}

/** Settings that all readers of foreign answers have. */
export interface AdapterOptions {
  /** The day the answer was fetched, `2026-11-22`; every record says so. */
  readonly retrieved: string;
  /** In place of what the adapter says of its source. */
  readonly source?: SourceNote;
}

/** Settings of everything that fetches. */
export interface LoadOptions {
  /** In place of the global `fetch`, for a proxy or a test. */
  readonly fetch?: typeof globalThis.fetch;
  /** Stops the reading; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Milliseconds that one answer may take (default 60,000: these services are slow). */
  readonly timeoutMs?: number;
  /** The largest answer that is read, in bytes. */
  readonly maxBytes?: number;
}
