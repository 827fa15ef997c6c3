import type { HubKind, Times, WayFigures } from './figures.ts';
import type { BenchQuery, Queries } from '../queries.ts';
import type { Way } from './engine.ts';
import { HUB_KINDS } from './figures.ts';
import { percentile } from '../numbers.ts';
import { timeAnswer } from '../memory/clock.ts';

/** So many turns each way gets for a question; its best time is taken. */
const TURNS = 5;
/** In each turn it is asked so often: the first answer has to fetch again what others pushed out of the processor. */
const IN_A_ROW = 2;
/** Milliseconds above which a way is not asked the same again: what takes long is hardly disturbed. */
const LONG = 100;
/** Milliseconds that a way may take to become warm. */
const WARM = 3000;

/** Asks all ways the same questions, taking turns, so that a busy moment of the machine meets all of them. */
export async function askInTurns(ways: readonly Way[], queries: Queries): Promise<WayFigures[]> {
  const figures = ways.map(({ name }) => ({ name, kinds: {} as Partial<Record<HubKind, Times>> }));
  for (const kind of HUB_KINDS) {
    const able = ways.flatMap((way, at) =>
      way.kinds.includes(kind) ? [{ way, kinds: figures[at]!.kinds }] : [],
    );
    const times = await timesOf(
      able.map(({ way }) => way),
      queries[kind],
    );
    for (const [place, { kinds }] of able.entries()) {
      const own = times[place]!;
      kinds[kind] = { p50: percentile(own), p95: percentile(own, 0.95) };
    }
  }
  return figures;
}

/** Milliseconds of each way for each question. */
async function timesOf(ways: readonly Way[], queries: readonly BenchQuery[]): Promise<number[][]> {
  for (const way of ways) warmUp(way, queries);
  const times: number[][] = ways.map(() => []);
  for (const query of queries) {
    for (const [place, ms] of (await bestOfTurns(ways, query)).entries()) times[place]!.push(ms);
  }
  return times;
}

function warmUp({ ask }: Way, queries: readonly BenchQuery[]): void {
  const enough = performance.now() + WARM;
  for (const query of queries) if (performance.now() < enough) ask(query);
}

async function bestOfTurns(ways: readonly Way[], query: BenchQuery): Promise<number[]> {
  const best = ways.map(() => Infinity);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [place, { ask }] of ways.entries()) {
      for (let time = 0; time < IN_A_ROW; time++) {
        if (turn + time > 0 && best[place]! > LONG) break;
        best[place] = Math.min(best[place]!, await timeAnswer(ask, query));
      }
    }
  }
  return best;
}
