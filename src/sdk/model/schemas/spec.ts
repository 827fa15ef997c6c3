import type { GenericSchema } from 'valibot';
import type { AnyRecord } from '../records.ts';

/** A record on its way through the checks: whatever fitted so far. */
export type Draft = Record<string, unknown>;

/**
 * What is needed to check the records of one collection.
 *
 * A required field without a stand-in is vital: a record whose vital field is unusable is set aside.
 */
export interface RecordSpec<R extends AnyRecord> {
  readonly schema: GenericSchema<unknown, R>;
  /** What to put where a required field is unusable, so that the rest of the record is not lost. */
  readonly standIns: Readonly<{ [Field in keyof R]?: (draft: Draft) => unknown }>;
  /** A last look at what no single field shows. May change the draft; returns what it changed. */
  readonly review?: (draft: Draft) => { readonly path: string; readonly message: string } | undefined;
}
