import type { QueryKind } from '../queries.ts';

/** What building took. */
export interface BuildFigures {
  /** Of all threads, the making of the records included. */
  readonly processorSeconds: number;
  /** Bytes of memory, at the highest. */
  readonly peak: number;
  /** Bytes of the files. */
  readonly bytes: number;
}

/** What an open index takes, in a process of its own. */
export interface OpenFigures {
  /** Milliseconds from nothing to the first answer; the machine has the files in its memory. */
  readonly ready: number;
  /** Bytes of memory that came with it, after every question was asked once and garbage collected. */
  readonly memory: number;
}

/** The kinds of question that a server is asked here; of slips FTS5 knows nothing. */
export const HUB_KINDS = [
  'prefix',
  'words',
  'typo',
  'facets',
  'sort',
] as const satisfies readonly QueryKind[];
export type HubKind = (typeof HUB_KINDS)[number];

/** Milliseconds of the questions of one kind. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** One way to ask, with the questions that it can answer. */
export interface WayFigures {
  readonly name: string;
  readonly kinds: Readonly<Partial<Record<HubKind, Times>>>;
}

/** What an engine takes; the columns that it has beside it included. */
export interface EngineCosts extends BuildFigures, OpenFigures {}

/** Ours in a server's process beside SQLite in the same. */
export interface HubFigures {
  readonly size: number;
  /** Processor seconds of making the records, a part of both builds. */
  readonly records: number;
  readonly ours: EngineCosts;
  readonly sqlite: EngineCosts;
  /** Ours first. */
  readonly ways: readonly WayFigures[];
}

/**
 * FTS5 asked for the same records as ours: words may be the beginnings of longer ones. Its facets are numbers of rows,
 * filtered and counted in columns; the page is of any rows that passed.
 */
export const SQLITE = 'SQLite FTS5';
/** Facets as ours are: the page has the best of those that passed. */
export const RANKED = 'SQLite FTS5, the best first';
/** Asked for less: words as they stand there, the last one of a question too. */
export const WHOLE_WORDS = 'SQLite FTS5, whole words only';

/** Seconds of all processors since `process.cpuUsage()` was asked. */
export function processorSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
