import type { Columns } from '../columns.ts';
import type { Corpus } from '../corpus.ts';
import type { Engine } from '../engines/engine.ts';
import type { EngineFigures } from './measure.ts';
import type { Queries } from '../queries.ts';
import { askAll, prepare } from './measure.ts';
import { percentile } from '../numbers.ts';
import { timed } from './clock.ts';

/** What a peer came to, beside ours in the same minutes. */
export interface Pairing {
  readonly peer: EngineFigures;
  readonly ours: EngineFigures;
}

/** Sections 1.2 and 1.3 and the floor of section 2, for one size. */
export interface MemoryFigures {
  readonly size: number;
  readonly ours: EngineFigures;
  readonly peers: readonly Pairing[];
  /** Engines that could not be measured, and why. */
  readonly missing: readonly { readonly name: string; readonly why: string }[];
  /** Milliseconds of one bare pass over the columns of all records, filtered and counted: the floor. */
  readonly scan: number;
  /** Bytes of all records as JSON after brotli. */
  readonly records: number;
}

/**
 * Measures each peer in turn beside ours: the two take turns question by question, then the peer is let go, so that
 * large engines do not meet in memory.
 */
export async function measureMemory(
  ours: Engine,
  peers: readonly Engine[],
  corpus: Corpus,
  columns: Columns,
  queries: Queries,
  say: (line: string) => void,
): Promise<Omit<MemoryFigures, 'records'>> {
  const own = await prepare(ours, corpus, columns);
  const pairings: Pairing[] = [];
  const missing: { name: string; why: string }[] = [];
  for (const peer of peers) {
    say(`${corpus.title}: ${ours.name} beside ${peer.name}`);
    try {
      const ready = await prepare(peer, corpus, columns);
      const [mine, theirs] = await askAll([own, ready], corpus, queries);
      if (mine && theirs) pairings.push({ peer: theirs, ours: mine });
    } catch (error) {
      missing.push({ name: peer.name, why: whyNot(error) });
    }
  }
  const [alone] = pairings.length > 0 ? [pairings[0]!.ours] : await askAll([own], corpus, queries);
  return {
    size: corpus.records.length,
    ours: alone!,
    peers: pairings,
    missing,
    scan: await measureScan(columns, queries),
  };
}

async function measureScan(columns: Columns, queries: Queries): Promise<number> {
  const times: number[] = [];
  for (const { request } of queries.browse) {
    const runs: number[] = [];
    for (let run = 0; run < 5; run++) {
      runs.push((await timed(() => columns.run(undefined, request.filters ?? {}))).ms);
    }
    times.push(Math.min(...runs));
  }
  return percentile(times);
}

function whyNot(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
    return 'not installed';
  return error instanceof Error ? error.message.slice(0, 120) : String(error);
}
