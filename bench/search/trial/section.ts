import { gzipSync } from 'node:zlib';
import type { SearchRequest } from '../../../src/sdk/search/types.ts';
import type { Trial, TrialKind, TrialQuery, TrialRecord } from './modules.ts';
import { TRIAL_KINDS, openTrial } from './modules.ts';
import { TRIAL_SHAPE, documentOf, requestOf } from './convert.ts';
import { coopkitFile, openCoopkit } from '../engines/coopkit.ts';
import { firstPageBytes } from './first-page.ts';
import { percentile } from '../numbers.ts';

/** One kind of question: medians in milliseconds, shares of questions with the right record on the first page. */
export interface TrialQueryFigures {
  readonly kind: TrialKind;
  readonly ours: number;
  readonly trial: number;
  readonly oursFound?: number;
  readonly trialFound?: number;
  /** Matches of all questions together. */
  readonly oursTotal: number;
  readonly trialTotal: number;
}

export interface TrialBytes {
  readonly what: string;
  readonly ours: number;
  readonly trial: number;
}

/** Ours and the trial over the trial's records. */
export interface TrialFigures {
  readonly size: number;
  readonly queries: readonly TrialQueryFigures[];
  readonly bytes: readonly TrialBytes[];
}

const QUESTIONS = 100;
const RUNS = 7;
/** Bytes that the trial's columns take for each record; they are not part of its index file. */
const COLUMN_BYTES = 11;

/**
 * Measures beside the trial whose figures the design is built on: its own records, its own questions, its own measure
 * of what is right.
 */
export async function measureTrial(
  folder: string,
  size: number,
  work: string,
  visits: number,
): Promise<TrialFigures> {
  const trial = await openTrial(folder, size);
  const records = trial.common.load(size);
  const queries = trial.common.queries(records, QUESTIONS);
  const columns = new trial.common.Cols(records);
  const theirFile = trial.adapter.serialize(trial.adapter.build(records));
  const theirIndex = trial.adapter.deserialize(theirFile);
  const ourFile = await coopkitFile(TRIAL_SHAPE, records.map(documentOf));
  const ask = openCoopkit(ourFile);
  const beside = { cols: columns };
  const theirs = (query: TrialQuery, kind: TrialKind) => {
    const { ids, total } = trial.adapter.search(theirIndex, query, kind, beside);
    return { records: ids, total };
  };
  const figures = TRIAL_KINDS.map((kind) =>
    compareKind(kind, queries[kind], (query) => theirs(query, kind), ask, judgeOf(trial, records)),
  );
  const columnBytes = columns.n * COLUMN_BYTES;
  const bytes: TrialBytes[] = [
    { what: 'index with columns, as loaded', ours: ourFile.length, trial: theirFile.length + columnBytes },
    {
      what: 'index alone, gzip',
      ours: gzipSync(await coopkitFile({ filters: [], sorts: [] }, records.map(documentOf))).length,
      trial: gzipSync(theirFile).length,
    },
    ...(await firstPageBytes(trial, records, queries, folder, work, visits)),
  ];
  return { size, queries: figures, bytes };
}

interface Found {
  readonly records: readonly number[];
  readonly total: number;
}

type Judge = (page: readonly number[], query: TrialQuery, kind: TrialKind) => boolean | undefined;

function compareKind(
  kind: TrialKind,
  queries: readonly TrialQuery[],
  theirs: (query: TrialQuery) => Found,
  ours: (request: SearchRequest) => Found,
  judge: Judge,
): TrialQueryFigures {
  const times: { ours: number; trial: number }[] = [];
  const found = { ours: 0, trial: 0 };
  const total = { ours: 0, trial: 0 };
  for (const query of queries) {
    const request = requestOf(query, kind);
    times.push(takeTurns({ ours: () => ours(request), trial: () => theirs(query) }));
    const answers = { ours: ours(request), trial: theirs(query) };
    for (const who of ['ours', 'trial'] as const) {
      total[who] += answers[who].total;
      if (judge(answers[who].records, query, kind)) found[who]++;
    }
  }
  const isJudged = judge([], queries[0]!, kind) !== undefined;
  return {
    kind,
    ours: percentile(times.map((each) => each.ours)),
    trial: percentile(times.map((each) => each.trial)),
    ...(isJudged && {
      oursFound: found.ours / queries.length,
      trialFound: found.trial / queries.length,
    }),
    oursTotal: total.ours,
    trialTotal: total.trial,
  };
}

function takeTurns(runs: { ours: () => unknown; trial: () => unknown }): { ours: number; trial: number } {
  const best = { ours: Infinity, trial: Infinity };
  for (let run = 0; run < RUNS; run++) {
    for (const who of ['ours', 'trial'] as const) {
      const start = performance.now();
      runs[who]();
      best[who] = Math.min(best[who], performance.now() - start);
    }
  }
  return best;
}

/** The trial's own measure: the record that was meant, or any that has the word that was meant. */
function judgeOf({ common }: Trial, records: readonly TrialRecord[]): Judge {
  return (page, { full, id }, kind) => {
    if (kind === 'multi') return page.includes(id ?? -1);
    if (full === undefined) return undefined;
    const [word = ''] = common.tokens(full);
    return page.some((hit) => {
      const record = records[hit]!;
      return common.tokens(`${common.textOf(record)} ${record.city}`).includes(word);
    });
  };
}
