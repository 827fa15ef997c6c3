import type { QueryWord } from './query-words.ts';
import type { SearchIndex } from './index-form.ts';
import { costOf } from './query-words.ts';
import { decodeTerm, weightAt } from './postings.ts';

/** Points of a match by the weight of the text: running text, said twice, offers and needs, names. */
const WEIGHT_POINTS = [1, 2, 3, 8] as const;

/** A whole word counts more than its beginning, and that more than a word with one or two mistakes. */
const EXACT = 8;
const BEGUN = 4;
const NEAR = [EXACT, 2, 1] as const;

/** Arrays of one place per record that every search of an index uses and leaves at zero. */
export interface Workspace {
  /** Points over all words so far; 0 for records that are out. */
  readonly scores: Uint32Array;
  /** Best points of the word at hand. */
  readonly best: Uint8Array;
  readonly candidates: Uint32Array;
  /** Record numbers of one term. */
  readonly decoded: Uint32Array;
  /** 0, 1, 2 and so on. */
  readonly all: Uint32Array;
}

/** Records in no particular order, each with its points at the same place. */
export interface Matches {
  readonly records: Uint32Array;
  readonly scores: Uint32Array;
}

export function createWorkspace(records: number): Workspace {
  return {
    scores: new Uint32Array(records),
    best: new Uint8Array(records),
    candidates: new Uint32Array(records),
    decoded: new Uint32Array(records),
    all: Uint32Array.from({ length: records }, (_, record) => record),
  };
}

/**
 * The records that contain every word. For each word a record has the points of its best term; rare words count
 * more. The rarest word goes first and picks the candidates, the others only strike candidates out.
 */
export function matchWords(index: SearchIndex, words: readonly QueryWord[]): Matches {
  const workspace = index.workspace();
  const ordered = words.map((word) => ({ word, cost: costOf(index, word) })).sort((a, b) => a.cost - b.cost);
  let count = 0;
  for (const [round, { word, cost }] of ordered.entries()) {
    for (const { term, quality } of termsOf(word)) {
      const points = WEIGHT_POINTS.map((weight) => weight * quality);
      count = rate(index, term, points, round === 0, count);
    }
    count = settle(workspace, count, rarity(index.records, cost));
  }
  return takeOut(workspace, count);
}

/** All terms a word stands for, with what a match of each is worth. */
function* termsOf({ exact, begun, near }: QueryWord): Generator<{ term: number; quality: number }> {
  for (let term = exact.from; term < exact.to; term++) yield { term, quality: EXACT };
  for (let term = begun.from; term < begun.to; term++) yield { term, quality: BEGUN };
  for (const { term, distance } of near) yield { term, quality: NEAR[distance] ?? 1 };
}

/**
 * Gives the records of a term their points. In the first round each becomes a candidate; later only candidates are of
 * interest. Gives the number of candidates.
 */
function rate(
  { postings, workspace }: SearchIndex,
  term: number,
  points: readonly number[],
  firstRound: boolean,
  candidateCount: number,
): number {
  const { scores, best, candidates, decoded } = workspace();
  const found = decodeTerm(postings, term, decoded);
  const firstPlace = postings.firsts[term]!;
  let count = candidateCount;
  for (let at = 0; at < found; at++) {
    const record = decoded[at]!;
    if (!firstRound && scores[record] === 0) continue;
    const worth = points[weightAt(postings.weights, firstPlace + at)]!;
    const before = best[record]!;
    if (firstRound && before === 0) candidates[count++] = record;
    if (worth > before) best[record] = worth;
  }
  return count;
}

/** After each word: adds its points up and strikes out the candidates that lack it. */
function settle({ scores, best, candidates }: Workspace, count: number, factor: number): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const record = candidates[at]!;
    const worth = best[record]!;
    best[record] = 0;
    if (worth === 0) scores[record] = 0;
    else {
      scores[record]! += worth * factor;
      candidates[kept++] = record;
    }
  }
  return kept;
}

/** Copies the result and leaves the workspace clean. */
function takeOut({ scores, candidates }: Workspace, count: number): Matches {
  const records = candidates.slice(0, count);
  const taken = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const record = records[at]!;
    taken[at] = scores[record]!;
    scores[record] = 0;
  }
  return { records, scores: taken };
}

/** Inverse document frequency in quarter bits, at least 1: a whole number, so that all machines agree. */
function rarity(records: number, postings: number): number {
  return Math.max(1, Math.round(4 * Math.log2(1 + records / Math.max(1, postings))));
}
