import type { IndexShape } from './types.ts';
import type { PartName } from './part-file.ts';
import type { Steps } from './steps.ts';
import type { Workspaces } from './workspace.ts';

/** A search index, ready to be asked, whether all of it is in memory or only a directory of its parts. */
export interface SearchIndex {
  readonly shape: IndexShape;
  /** Number of record numbers. */
  readonly records: number;
  /** Record numbers without a record, ascending. */
  readonly holes: Uint32Array;
  /** Which of two records with equal points comes first: a whole number below 2^13, greater for the first. */
  readonly precedence: (record: number) => number;
  readonly layout: Layout;
  /** A part that is in memory, opened. */
  readonly part: (name: PartName) => unknown;
  readonly workspaces: Workspaces;
}

/** Where the parts begin that hold many words. */
export interface Layout {
  /** First term of each run of terms. */
  readonly terms: readonly string[];
  /** The prefixes that have a part of their own with all their longer terms merged, sorted. */
  readonly heads: readonly string[];
  /** First words of the lists that spellings are looked up in; without, the terms themselves serve. */
  readonly spelling?: { readonly forward: readonly string[]; readonly backward: readonly string[] };
}

/** An index that is one file. */
export interface WholeIndex extends SearchIndex {
  /** Opens a part in steps; nothing when the file has no such part. */
  readonly open: (name: PartName) => Steps<unknown>;
  /** The file it was read from. */
  readonly bytes: Uint8Array;
}
