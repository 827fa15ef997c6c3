import type { Column } from './column.ts';
import type { QueryWord } from './query-words.ts';
import { costOf } from './query-words.ts';
import type { SearchIndex } from './index-form.ts';
import type { Steps } from './steps.ts';
import { AT_FIRST, AT_ONCE, blocks, pause } from './steps.ts';
import type { Postings } from './postings.ts';
import { areFour, firstNumber, fourWeights, lengthOfFirst, weightAt } from './postings.ts';
import type { Workspace } from './workspace.ts';
import { wipe } from './workspace.ts';

/** Points of a match by the weight of the text: running text, said twice, offers and needs, names. */
export const WEIGHT_POINTS = [1, 2, 3, 8] as const;

/**
 * What a match is worth: the word itself; its beginning; another form of it, its end, or a word it was mistyped for; the
 * same where that is a guess, which is worth less in a name than any other in running text.
 */
export const WORTH = { exact: 24, begun: 12, other: 9, guess: 1 } as const;

/** Beginning a term takes as long as reading so many bytes. */
const TERM_COSTS = 8;

/** What was found. It lies in the workspace of the search, and holds until that is used again. */
export interface Matches {
  /** In no particular order. */
  readonly records: Uint32Array;
  /** By record number, of those found: more for one that comes before. Without words, of no record. */
  readonly points: Column;
}

/** Neighbouring terms whose matches are worth the same, and how far their postings have been read. */
interface Span {
  readonly postings: Postings;
  /** By weight; one more than a match earns, so that no match is 0. */
  readonly points: Uint8Array;
  readonly to: number;
  term: number;
  /** The next byte of its differences, the record number before it, and the place of its weight. */
  at: number;
  record: number;
  place: number;
}

/**
 * The records that contain every word. For each word a record has the points of its best term; rare words count
 * more. The rarest word goes first and picks the candidates, the others only strike candidates out.
 */
export function* matchWords(
  index: SearchIndex,
  words: readonly QueryWord[],
  workspace: Workspace,
): Steps<Matches> {
  wipe(workspace);
  const ordered = words.map((word) => ({ word, cost: costOf(word) })).sort((a, b) => a.cost - b.cost);
  let count = 0;
  for (const [round, { word, cost }] of ordered.entries()) {
    count = yield* rateWord(workspace, word, round === 0, count);
    workspace.marked = count;
    // The points of a single word are those by which its records are ordered, however rare it is.
    if (count === 0 || ordered.length === 1) break;
    // What is left at candidates: that they are in, for the next word, or nothing after the last one.
    const mark = round < ordered.length - 1 ? 1 : 0;
    const factor = rarity(index.records, cost);
    if (round === 0) yield* begin(workspace, count, factor, mark);
    else count = yield* settle(workspace, count, factor, mark);
    workspace.marked = count * mark;
  }
  const { best, candidates, sums } = workspace;
  const records = candidates.subarray(0, count);
  if (ordered.length === 1) return { records, points: best };
  yield* sumUp(workspace, count);
  return { records, points: sums };
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
  let most = AT_FIRST;
  let left = most;
  for (const span of spansOf(word)) {
    while (span.term < span.to) {
      const { at, term } = span;
      if (firstRound) count = gather(workspace, span, left, count);
      else rate(workspace, span, left);
      left -= span.at - at + (span.term - term) * TERM_COSTS;
      if (left > 0) continue;
      most = Math.min(2 * most, AT_ONCE);
      left = most;
      yield* pause();
    }
  }
  return count;
}

/** All postings of a word, with what a match of each is worth. */
function spansOf({ exact, begun, head, others }: QueryWord): Span[] {
  return [
    ...(exact ? [spanOf(exact.run.postings, exact.term, WORTH.exact)] : []),
    ...begun.map(({ run, from, to }) => spanOf(run.postings, from, WORTH.begun, to)),
    ...(head ? [spanOf(head.postings, 0, WORTH.begun)] : []),
    ...others.map(({ run, term, guessed }) =>
      spanOf(run.postings, term, guessed ? WORTH.guess : WORTH.other),
    ),
  ];
}

function spanOf(postings: Postings, term: number, worth: number, to = term + 1): Span {
  return {
    postings,
    points: Uint8Array.of(worth + 1, 2 * worth + 1, 3 * worth + 1, 8 * worth + 1),
    to,
    term,
    at: postings.deltaStarts[term]!,
    record: 0,
    place: postings.firsts[term]!,
  };
}

/*
 * Both read on through a span, `most` bytes at most, and give its records their points. Next to all the time of a search
 * goes by in these loops. That is why nothing in them that cannot be foreseen is a choice between two ways, and why four
 * bytes that are a difference each, as most are where it takes time, are read at once: where a difference begins is not
 * known before the length of the one before it.
 */

/** In the first round: each record becomes a candidate. Gives the number of candidates. */
function gather({ best, candidates }: Workspace, span: Span, most: number, candidateCount: number): number {
  const { points, to } = span;
  const { deltas, deltaStarts, weights } = span.postings;
  let { term, at, record, place } = span;
  let count = candidateCount;
  const last = at + most;
  while (term < to && at < last) {
    const end = deltaStarts[term + 1]!;
    const stop = Math.min(end, last);
    while (at < stop) {
      const bytes = deltas.getInt32(at, true);
      if (at + 4 <= stop && areFour(bytes)) {
        const first = record + (bytes & 0x7f);
        const second = first + ((bytes >>> 8) & 0x7f);
        const third = second + ((bytes >>> 16) & 0x7f);
        record = third + (bytes >>> 24);
        const four = fourWeights(weights, place);
        count = meet(best, candidates, count, first, points[four & 3]!);
        count = meet(best, candidates, count, second, points[(four >>> 2) & 3]!);
        count = meet(best, candidates, count, third, points[(four >>> 4) & 3]!);
        count = meet(best, candidates, count, record, points[(four >>> 6) & 3]!);
        at += 4;
        place += 4;
      } else {
        at += lengthOfFirst(bytes);
        record += firstNumber(bytes);
        count = meet(best, candidates, count, record, points[weightAt(weights, place)]!);
        place++;
      }
    }
    if (at < end) break;
    term++;
    record = 0;
  }
  span.term = term;
  span.at = at;
  span.record = record;
  span.place = place;
  return count;
}

/** Gives the number of candidates with this one. */
function meet(
  best: Uint8Array,
  candidates: Uint32Array,
  count: number,
  record: number,
  gained: number,
): number {
  const before = best[record]!;
  best[record] = Math.max(gained, before);
  // Written in any case, and counted where it is new: 0 - 1 alone has the highest bit.
  candidates[count] = record;
  return count + ((before - 1) >>> 31);
}

/** In later rounds: candidates alone are of interest, and they are few. */
function rate({ best }: Workspace, span: Span, most: number): void {
  const { points, to } = span;
  const { deltas, deltaStarts, weights } = span.postings;
  let { term, at, record, place } = span;
  const last = at + most;
  while (term < to && at < last) {
    const end = deltaStarts[term + 1]!;
    const stop = Math.min(end, last);
    while (at < stop) {
      const bytes = deltas.getInt32(at, true);
      if (at + 4 <= stop && areFour(bytes)) {
        const first = record + (bytes & 0x7f);
        const second = first + ((bytes >>> 8) & 0x7f);
        const third = second + ((bytes >>> 16) & 0x7f);
        record = third + (bytes >>> 24);
        if ((best[first]! | best[second]! | best[third]! | best[record]!) !== 0) {
          const four = fourWeights(weights, place);
          raise(best, first, points[four & 3]!);
          raise(best, second, points[(four >>> 2) & 3]!);
          raise(best, third, points[(four >>> 4) & 3]!);
          raise(best, record, points[(four >>> 6) & 3]!);
        }
        at += 4;
        place += 4;
      } else {
        at += lengthOfFirst(bytes);
        record += firstNumber(bytes);
        raise(best, record, points[weightAt(weights, place)]!);
        place++;
      }
    }
    if (at < end) break;
    term++;
    record = 0;
  }
  span.term = term;
  span.at = at;
  span.record = record;
  span.place = place;
}

function raise(best: Uint8Array, record: number, gained: number): void {
  const before = best[record]!;
  if (before > 0) best[record] = Math.max(gained, before);
}

/** After the first of several words: gives the candidates its points. */
function* begin(
  { best, candidates, scores }: Workspace,
  count: number,
  factor: number,
  mark: number,
): Steps<void> {
  for (const { from, to } of blocks(count)) {
    for (let at = from; at < to; at++) {
      const record = candidates[at]!;
      scores[at] = (best[record]! - 1) * factor;
      best[record] = mark;
    }
    if (to < count) yield* pause();
  }
}

/** After each further word: adds its points up and strikes out the candidates that lack it. */
function* settle(
  { best, candidates, scores }: Workspace,
  count: number,
  factor: number,
  mark: number,
): Steps<number> {
  let kept = 0;
  for (const { from, to } of blocks(count)) {
    for (let at = from; at < to; at++) {
      const record = candidates[at]!;
      const gained = best[record]! - 1;
      best[record] = gained === 0 ? 0 : mark;
      candidates[kept] = record;
      scores[kept] = scores[at]! + gained * factor;
      if (gained > 0) kept++;
    }
    if (to < count) yield* pause();
  }
  return kept;
}

/** After the last of several words: what each record came to. */
function* sumUp({ candidates, scores, sums }: Workspace, count: number): Steps<void> {
  for (const { from, to } of blocks(count)) {
    for (let at = from; at < to; at++) sums[candidates[at]!] = scores[at]!;
    if (to < count) yield* pause();
  }
}

/** Inverse document frequency in quarter bits, at least 1: a whole number, so that all machines agree. */
export function rarity(records: number, postings: number): number {
  return Math.max(1, Math.round(4 * Math.log2(1 + records / Math.max(1, postings))));
}
