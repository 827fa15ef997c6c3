import type { QueryWord } from './query-words.ts';
import { costOf } from './query-words.ts';
import type { SearchIndex } from './index-form.ts';
import type { Block, Steps } from './steps.ts';
import { AT_ONCE, blocks, pause } from './steps.ts';
import type { DeltaCursor, Postings } from './postings.ts';
import { cursorOf, decodeBlock, weightAt } from './postings.ts';
import type { Workspace } from './workspace.ts';

/** Points of a match by the weight of the text: running text, said twice, offers and needs, names. */
export const WEIGHT_POINTS = [1, 2, 3, 8] as const;

/**
 * What a match is worth: the word itself; its beginning; another form of it, its end, or a word it was mistyped for; the
 * same where that is a guess, which is worth less in a name than any other in running text.
 */
export const WORTH = { exact: 24, begun: 12, other: 9, guess: 1 } as const;

/** Beginning a list takes as long as reading so many postings. */
const LIST_COSTS = 16;

/** Records in no particular order, each with its points at the same place. */
export interface Matches {
  readonly records: Uint32Array;
  readonly scores: Uint32Array;
}

/** The postings of one or of many merged terms, ready to be read. */
interface PostingList {
  readonly worth: number;
  readonly weights: Uint8Array;
  /** Place of its first weight. */
  readonly firstPlace: number;
  readonly deltas: DeltaCursor;
}

/**
 * The records that contain every word. For each word a record has the points of its best term; rare words count
 * more. The rarest word goes first and picks the candidates, the others only strike candidates out.
 */
export function* matchWords(index: SearchIndex, words: readonly QueryWord[]): Steps<Matches> {
  const workspace = index.workspaces.take();
  const ordered = words.map((word) => ({ word, cost: costOf(word) })).sort((a, b) => a.cost - b.cost);
  let count = 0;
  for (const [round, { word, cost }] of ordered.entries()) {
    count = yield* rateWord(workspace, word, round === 0, count);
    count = yield* settle(workspace, count, rarity(index.records, cost));
    if (count === 0) break;
  }
  const matches = yield* takeOut(workspace, count);
  index.workspaces.giveBack(workspace);
  return matches;
}

/**
 * Gives the records that have a word their points. In the first round each becomes a candidate; later only candidates
 * are of interest. Gives the number of candidates.
 */
function* rateWord(
  workspace: Workspace,
  word: QueryWord,
  firstRound: boolean,
  candidateCount: number,
): Steps<number> {
  let count = candidateCount;
  let left = AT_ONCE;
  for (const list of listsOf(word)) {
    const { deltas } = list;
    let place = list.firstPlace;
    do {
      const found = decodeBlock(deltas, workspace.decoded, AT_ONCE);
      count = rate(workspace, list, place, found, firstRound, count);
      place += found;
      left -= found + LIST_COSTS;
      if (left > 0) continue;
      left = AT_ONCE;
      yield* pause();
    } while (deltas.at < deltas.end);
  }
  return count;
}

/** All postings of a word, with what a match of each is worth. */
function* listsOf({ exact, begun, head, others }: QueryWord): Generator<PostingList> {
  if (exact) yield listOf(exact.run.postings, exact.term, WORTH.exact);
  for (const { run, from, to } of begun) {
    for (let term = from; term < to; term++) yield listOf(run.postings, term, WORTH.begun);
  }
  if (head) {
    const deltas = { deltas: head.deltas, at: 0, end: head.deltas.length, record: 0 };
    yield { worth: WORTH.begun, weights: head.weights, firstPlace: 0, deltas };
  }
  for (const { run, term, guessed } of others) {
    yield listOf(run.postings, term, guessed ? WORTH.guess : WORTH.other);
  }
}

function listOf(postings: Postings, term: number, worth: number): PostingList {
  const { weights, firsts } = postings;
  return { worth, weights, firstPlace: firsts[term]!, deltas: cursorOf(postings, term) };
}

/** Gives the decoded records of a list their points; gives the number of candidates. */
function rate(
  { scores, best, candidates, decoded }: Workspace,
  { worth, weights }: PostingList,
  firstPlace: number,
  found: number,
  firstRound: boolean,
  candidateCount: number,
): number {
  const points = WEIGHT_POINTS.map((weight) => weight * worth);
  let count = candidateCount;
  for (let at = 0; at < found; at++) {
    const record = decoded[at]!;
    if (!firstRound && scores[record] === 0) continue;
    const gained = points[weightAt(weights, firstPlace + at)]!;
    const before = best[record]!;
    if (firstRound && before === 0) candidates[count++] = record;
    if (gained > before) best[record] = gained;
  }
  return count;
}

/** After each word: adds its points up and strikes out the candidates that lack it. */
function* settle(workspace: Workspace, count: number, factor: number): Steps<number> {
  let kept = 0;
  for (const block of blocks(count)) {
    kept = settleBlock(workspace, block, kept, factor);
    yield* pause();
  }
  return kept;
}

function settleBlock(
  { scores, best, candidates }: Workspace,
  { from, to }: Block,
  alreadyKept: number,
  factor: number,
): number {
  let kept = alreadyKept;
  for (let at = from; at < to; at++) {
    const record = candidates[at]!;
    const gained = best[record]!;
    best[record] = 0;
    if (gained === 0) scores[record] = 0;
    else {
      scores[record]! += gained * factor;
      candidates[kept++] = record;
    }
  }
  return kept;
}

/** Copies the result and leaves the workspace clean. */
function* takeOut({ scores, candidates }: Workspace, count: number): Steps<Matches> {
  const records = candidates.slice(0, count);
  const taken = new Uint32Array(count);
  for (const { from, to } of blocks(count)) {
    for (let at = from; at < to; at++) {
      const record = records[at]!;
      taken[at] = scores[record]!;
      scores[record] = 0;
    }
    yield* pause();
  }
  return { records, scores: taken };
}

/** Inverse document frequency in quarter bits, at least 1: a whole number, so that all machines agree. */
export function rarity(records: number, postings: number): number {
  return Math.max(1, Math.round(4 * Math.log2(1 + records / Math.max(1, postings))));
}
