import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { BenchQuery } from './queries.ts';
import type { Corpus } from './bench-record.ts';
import type { Engine } from './engines/engine.ts';
import type { SearchRequest } from '../src/sdk/search/types.ts';
import { KINDS, makeQueries, type QueryKind } from './queries.ts';
import { makeScan } from './engines/scan.ts';
import { tokenize } from '../src/sdk/search/tokenize.ts';

/** Times in milliseconds, sizes and memory in bytes. */
export interface EngineFigures {
  readonly build: number;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly load: number;
  readonly heap: number;
  readonly queries: Readonly<Record<QueryKind, QueryFigures>>;
}

export interface QueryFigures {
  readonly p50: number;
  readonly p95: number;
  /** Share of queries with the right record on the first page; absent where there is no right one. */
  readonly hits?: number;
}

/** Each query is run so often and its best time taken: what the machine does besides should not count. */
const RUNS = 5;
const LOADS = 5;

/** Builds, packs and loads with each engine, then asks all of them the same, taking turns. */
export function measureEngines(
  engines: readonly Engine[],
  corpus: Corpus,
  queryCount: number,
): EngineFigures[] {
  const prepared = engines.map((engine) => prepare(engine, corpus));
  const queries = makeQueries(corpus, queryCount);
  const byKind = KINDS.map((kind) => measureKind(prepared, corpus, queries[kind]));
  return prepared.map(({ figures }, engine) => ({
    ...figures,
    queries: Object.fromEntries(
      KINDS.map((kind, at) => [kind, byKind[at]![engine]!]),
    ) as EngineFigures['queries'],
  }));
}

interface Prepared {
  readonly figures: Omit<EngineFigures, 'queries'>;
  readonly ask: Ask;
}

type Ask = ReturnType<Engine['load']>;

function prepare(engine: Engine, corpus: Corpus): Prepared {
  const documents = corpus.records.map(({ document }) => document);
  const building = performance.now();
  const files = engine.build(corpus.shape, documents);
  const build = performance.now() - building;
  const size = (pack: (file: Uint8Array) => Uint8Array) =>
    files.reduce((sum, file) => sum + pack(file).length, 0);
  const load = Math.min(...Array.from({ length: LOADS }, () => timed(() => engine.load(files))));
  const before = heapInUse();
  const ask = engine.load(files.map((file) => file.slice()));
  const heap = heapInUse() - before;
  const packed = {
    raw: size((file) => file),
    gzip: size((file) => gzipSync(file)),
    brotli: size(brotli),
  };
  return { figures: { build, ...packed, load, heap }, ask };
}

/** Median time of the bare scan. */
export function measureScan(corpus: Corpus, queryCount: number): number {
  const scan = makeScan(corpus);
  const times = makeQueries(corpus, queryCount).facets.map(({ request }) =>
    Math.min(...Array.from({ length: RUNS }, () => timed(() => scan(request)))),
  );
  return percentile(times, 0.5);
}

/** The figures of each engine for one kind of query. */
function measureKind(
  engines: readonly Prepared[],
  corpus: Corpus,
  queries: readonly BenchQuery[],
): QueryFigures[] {
  for (const { request } of queries) for (const { ask } of engines) ask(request);
  const times = queries.map(({ request }) => bestOfTurns(engines, request));
  const judged = queries.filter(({ record, word }) => record !== undefined || word !== undefined);
  return engines.map(({ ask }, engine) => {
    const own = times.map((each) => each[engine]!);
    const figures = { p50: percentile(own, 0.5), p95: percentile(own, 0.95) };
    const right = judged.filter((query) => isRight(ask(query.request).records, corpus, query));
    return judged.length === 0 ? figures : { ...figures, hits: right.length / judged.length };
  });
}

/** Best time of each engine for one request; they take turns, so that a busy moment meets all of them. */
function bestOfTurns(engines: readonly Prepared[], request: SearchRequest): number[] {
  const best = engines.map(() => Infinity);
  for (let run = 0; run < RUNS; run++) {
    for (const [at, { ask }] of engines.entries())
      best[at] = Math.min(
        best[at]!,
        timed(() => ask(request)),
      );
  }
  return best;
}

function isRight(page: readonly number[], corpus: Corpus, { record, word }: BenchQuery): boolean {
  if (record !== undefined) return page.includes(record);
  return page.some((hit) =>
    corpus.records[hit]!.document.texts.some(({ text }) => tokenize(text).includes(word ?? '')),
  );
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** What is still in use after a thorough collection; needs `node --expose-gc`. */
function heapInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The same for every engine and size: close to the best there is, at a bearable time. */
function brotli(file: Uint8Array): Uint8Array {
  return brotliCompressSync(file, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
    },
  });
}
