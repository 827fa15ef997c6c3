import { gzipSync } from 'node:zlib';
import type { Ask, Engine } from '../engines/engine.ts';
import type { BenchQuery, Queries, QueryKind } from '../queries.ts';
import type { Corpus } from '../corpus.ts';
import type { Columns } from '../columns.ts';
import { KINDS, isRight } from '../queries.ts';
import { brotliBytes, percentile, sum } from '../numbers.ts';
import { memoryInUse, timeAnswer, timed } from './clock.ts';

/** Milliseconds of the questions of one kind. */
export interface QueryFigures {
  readonly p50: number;
  readonly p95: number;
  /** Questions that were asked; fewer than planned when the engine is too slow for all. */
  readonly asked: number;
  /** Share of questions with the right record on the first page; absent where there is no right one. */
  readonly hits?: number;
}

/** Times in milliseconds, sizes and memory in bytes. */
export interface EngineFigures {
  readonly name: string;
  readonly build: number;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly load: number;
  readonly heap: number;
  readonly queries: Readonly<Record<QueryKind, QueryFigures>>;
}

/** Each question is asked so often and its best time taken: what the machine does besides should not count. */
const RUNS = 5;
const LOADS = 3;
/** Milliseconds that one kind of question may take with one engine. */
const PATIENCE = 15_000;
/** Milliseconds after which a question is not repeated: what takes long is hardly disturbed. */
const LONG = 200;

/** An engine with its index loaded. */
export interface Ready {
  readonly figures: Omit<EngineFigures, 'queries'>;
  readonly ask: Ask;
}

/** Builds, packs and loads. */
export async function prepare(engine: Engine, corpus: Corpus, columns: Columns): Promise<Ready> {
  const built = await timed(() => engine.build(corpus));
  const files = built.value;
  const load = await fastestLoad(engine, files, corpus, columns);
  const before = memoryInUse();
  // A copy, so that what an engine keeps of its file is counted.
  const ask = await engine.load(
    files.map((file) => file.slice()),
    corpus,
    columns,
  );
  const heap = memoryInUse() - before;
  const beside = engine.needsColumns ? columns.bytes : 0;
  const size = (pack: (file: Uint8Array) => number) => sum(files.map(pack)) + beside;
  return {
    figures: {
      name: engine.name,
      build: built.ms,
      raw: size((file) => file.length),
      gzip: size((file) => gzipSync(file).length),
      brotli: size((file) => brotliBytes(file, file.length > 50_000_000 ? 5 : 9)),
      load,
      heap: heap + beside,
    },
    ask,
  };
}

/** In a function of its own, so that nothing of these loads is still held when memory is measured. */
async function fastestLoad(
  engine: Engine,
  files: readonly Uint8Array[],
  corpus: Corpus,
  columns: Columns,
): Promise<number> {
  const loads: number[] = [];
  for (let run = 0; run < LOADS && sum(loads) < PATIENCE; run++) {
    loads.push((await timed(() => engine.load(files, corpus, columns))).ms);
  }
  return Math.min(...loads);
}

/** Asks all engines the same questions, taking turns. */
export async function askAll(
  engines: readonly Ready[],
  corpus: Corpus,
  queries: Queries,
): Promise<EngineFigures[]> {
  const byKind = new Map<QueryKind, QueryFigures[]>();
  for (const kind of KINDS) byKind.set(kind, await askKind(engines, corpus, queries[kind]));
  return engines.map(({ figures }, engine) => ({
    ...figures,
    queries: Object.fromEntries(
      KINDS.map((kind) => [kind, byKind.get(kind)![engine]!]),
    ) as EngineFigures['queries'],
  }));
}

/**
 * Asks every question once before any is timed, engine by engine: what a browser still has to compile is not what the
 * engines differ in. Those that are slow get a share of the time.
 */
async function warmUp(engines: readonly Ready[], queries: readonly BenchQuery[]): Promise<void> {
  for (const { ask } of engines) {
    const enough = performance.now() + PATIENCE / 5;
    for (const query of queries) if (performance.now() < enough) await ask(query);
  }
}

async function askKind(
  engines: readonly Ready[],
  corpus: Corpus,
  queries: readonly BenchQuery[],
): Promise<QueryFigures[]> {
  const times: number[][] = engines.map(() => []);
  const right = engines.map(() => 0);
  const deadline = performance.now() + PATIENCE * engines.length;
  await warmUp(engines, queries);
  let asked = 0;
  for (const query of queries) {
    const best = await bestOfTurns(engines, query, deadline);
    for (const [at, ms] of best.entries()) times[at]!.push(ms);
    for (const [at, { ask }] of engines.entries()) {
      if (isJudged(query) && isRight((await ask(query)).records, corpus, query)) right[at]!++;
    }
    asked++;
    if (performance.now() > deadline) break;
  }
  return engines.map((_, at) => {
    const figures = { p50: percentile(times[at]!), p95: percentile(times[at]!, 0.95), asked };
    return queries.some(isJudged) ? { ...figures, hits: right[at]! / asked } : figures;
  });
}

const isJudged = ({ record, word }: BenchQuery): boolean => record !== undefined || word !== undefined;

/** Best time of each engine for one question; they take turns, so that a busy moment meets all of them. */
async function bestOfTurns(
  engines: readonly Ready[],
  query: BenchQuery,
  deadline: number,
): Promise<number[]> {
  const best = engines.map(() => Infinity);
  const enough = Math.min(deadline, performance.now() + LONG);
  for (let run = 0; run < RUNS; run++) {
    for (const [at, { ask }] of engines.entries()) {
      best[at] = Math.min(best[at]!, await timeAnswer(ask, query));
    }
    if (performance.now() > enough) break;
  }
  return best;
}
