import type { Match, MatchOptions, MatchParty } from '../match/index.ts';
import type { Kind } from '../model/envelope.ts';
import type { Source } from '../sources/source.ts';

/**
 * What a source may be relied on for: `read` to list and get records, `search` to find and count them too, `match` to
 * rank partners by records of it. Each level contains those before it.
 */
export type ConformanceLevel = 'read' | 'search' | 'match';

/** The ten things that are asked of a source, in the order in which they are asked. */
export type GroupName =
  | 'records'
  | 'paging'
  | 'filters'
  | 'identity'
  | 'cursors'
  | 'abort'
  | 'openness'
  | 'cross-origin'
  | 'matching'
  | 'faults';

/** A record that is known to be in a source, to the letter. */
export interface Witness {
  readonly kind: Kind;
  readonly record: { readonly id: string };
}

/** What to try a source with. Without any of it, the cases that need it are skipped and say so. */
export interface ConformanceOptions {
  /**
   * Where a source answers over HTTP: the base URL of the wire contract, with a slash at its end. What a page of another
   * origin may do is asked there directly; needed for `cross-origin`.
   */
  readonly baseUrl?: string;
  /** What the source fetches with, in place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * Makes the source anew with another `fetch`, one that fails on purpose; needed for `faults`. Its deadline should be
   * a second or two, since one of the faults is an answer that never comes.
   */
  readonly withFetch?: (fetch: typeof globalThis.fetch) => Source;
  /** A record with a field and a code that no version of coopkit knows; needed to see that both are kept. */
  readonly witness?: Witness;
  /** What matches in place of `explainMatch`, a hub for example: its answers are held against the test vectors. */
  readonly match?: (a: MatchParty, b: MatchParty, options: MatchOptions) => Match | Promise<Match>;
  /** The most records of a collection that are walked; of larger ones a part is taken. Default 500. */
  readonly maxRecords?: number;
  /** Milliseconds in which an aborted call has to settle. Default 100. */
  readonly abortWithin?: number;
  /** Milliseconds after which a case has failed: a source that never answers must not keep its tester. Default 20,000. */
  readonly caseTimeout?: number;
  /** Ends the trial; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** The outcome of one case. `skipped` says in `message` what was missing to try it. */
export interface CaseReport {
  /** The collection and what was asked of it: `calls: a minus finds all other records`. */
  readonly name: string;
  readonly status: 'pass' | 'fail' | 'skipped';
  readonly message?: string;
}

/** The outcome of one group: failed with any case, skipped when no case of it could be tried. */
export interface GroupReport {
  readonly group: GroupName;
  /** The lowest level that asks for this group. */
  readonly level: ConformanceLevel;
  readonly status: 'pass' | 'fail' | 'skipped';
  readonly cases: readonly CaseReport[];
}

/** What came of trying a source; plain JSON. */
export interface ConformanceReport {
  readonly sourceId: string;
  /** Wire version that the source says it speaks. */
  readonly wire: string;
  /** Records of each collection, as the source counts them. */
  readonly collections: Readonly<Partial<Record<Kind, number>>>;
  /** The highest level of which no group failed; `none` when a source cannot even be read reliably. */
  readonly level: ConformanceLevel | 'none';
  /** Cases, of all groups; `failed` and `skipped` likewise. */
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly groups: readonly GroupReport[];
}
