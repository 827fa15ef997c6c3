import type { EngineFigures } from './measure.ts';
import { KINDS } from './queries.ts';

/** A figure of ours as a share of MiniSearch's, and how much it may be. */
export interface Goal {
  readonly name: string;
  readonly ratio: number;
  readonly most: number;
  readonly met: boolean;
}

/** The goals stand for 10,000 records; at other sizes they are shown, not checked. */
export const CHECKED_SIZE = 10_000;

const atMost = (name: string, ratio: number, most: number): Goal => ({
  name,
  ratio,
  most,
  met: ratio <= most,
});

export function goalsOf(ours: EngineFigures, theirs: EngineFigures): Goal[] {
  return [
    atMost('index, brotli', ours.brotli / theirs.brotli, 0.6),
    atMost('load', ours.load / theirs.load, 0.1),
    atMost('heap', ours.heap / theirs.heap, 0.2),
    ...KINDS.map((kind) => atMost(`p95 ${kind}`, ours.queries[kind].p95 / theirs.queries[kind].p95, 0.3)),
    ...KINDS.filter((kind) => ours.queries[kind].hits !== undefined).map((kind) =>
      atMost(`misses ${kind}`, misses(ours, kind) / misses(theirs, kind), 1),
    ),
  ];
}

/** Share of queries without the right record on the first page; a whisker above 0, so that ratios exist. */
function misses({ queries }: EngineFigures, kind: (typeof KINDS)[number]): number {
  return 1 - (queries[kind].hits ?? 1) + 1e-9;
}
