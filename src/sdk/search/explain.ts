import type { Explanation, Reason } from '../query.ts';
import { WEIGHT_POINTS, WORTH, rarity } from './matching.ts';
import type { DeltaCursor, Postings } from './postings.ts';
import { cursorOf, decodeBlock, weightAt } from './postings.ts';
import type { QueryWord } from './query-words.ts';
import { costOf } from './query-words.ts';
import type { SearchIndex } from './index-form.ts';
import type { Steps } from './steps.ts';
import { AT_ONCE, pause } from './steps.ts';
import { textOf } from './term-run.ts';

const WHERE = ['text', 'repeated', 'offer', 'name'] as const;

/** A list of records that have a term, or one of many merged ones. */
interface Clue {
  readonly term: string;
  readonly how: Reason['how'];
  readonly worth: number;
  readonly deltas: DeltaCursor;
  readonly weights: Uint8Array;
  readonly firstPlace: number;
}

/** What one word gains by a term, for the records of a page. */
interface Evidence extends Pick<Clue, 'term' | 'how' | 'worth'> {
  readonly weightOf: (record: number) => number | undefined;
}

/** Why each of some records was found: its best reason for every word. The points add up to those it is ordered by. */
export function* explain(
  index: SearchIndex,
  words: readonly QueryWord[],
  records: readonly number[],
): Steps<Explanation[]> {
  const wanted = new Set(records);
  const perWord: { word: QueryWord; factor: number; evidence: readonly Evidence[] }[] = [];
  for (const word of words) {
    const evidence: Evidence[] = [];
    for (const clue of cluesOf(word)) evidence.push({ ...clue, weightOf: yield* collect(clue, wanted) });
    perWord.push({ word, factor: rarity(index.records, costOf(word)), evidence });
  }
  return records.map((record) => {
    const reasons = perWord.flatMap(({ word, factor, evidence }) => {
      const best = bestReason(word.text, factor, evidence, record);
      return best ? [best] : [];
    });
    return { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
  });
}

function bestReason(
  word: string,
  factor: number,
  evidence: readonly Evidence[],
  record: number,
): Reason | undefined {
  let best: Reason | undefined;
  for (const { term, how, worth, weightOf } of evidence) {
    const weight = weightOf(record);
    if (weight === undefined) continue;
    const points = WEIGHT_POINTS[weight]! * worth * factor;
    if (!best || points > best.points) best = { word, term, how, where: WHERE[weight]!, points };
  }
  return best;
}

/** The terms and the head that a word stands for. */
function* cluesOf({ text, exact, begun, head, others }: QueryWord): Generator<Clue> {
  if (exact) {
    yield { term: text, how: 'exact', worth: WORTH.exact, ...listOf(exact.run.postings, exact.term) };
  }
  for (const { run, from, to } of begun) {
    for (let term = from; term < to; term++) {
      // Merged terms cannot be told apart any more, so all are named by their beginning.
      yield { term: text, how: 'begun', worth: WORTH.begun, ...listOf(run.postings, term) };
    }
  }
  if (head) yield { term: text, how: 'begun', worth: WORTH.begun, ...listOf(head.postings, 0) };
  for (const ref of others) {
    const { how, guessed, run, term } = ref;
    const worth = guessed ? WORTH.guess : WORTH.other;
    yield { term: textOf(ref), how, worth, ...listOf(run.postings, term) };
  }
}

function listOf(postings: Postings, term: number): Pick<Clue, 'deltas' | 'weights' | 'firstPlace'> {
  return {
    deltas: cursorOf(postings, term),
    weights: postings.weights,
    firstPlace: postings.firsts[term]!,
  };
}

/** Finds the weights that the records asked about have in a list. */
function* collect(
  { deltas, weights, firstPlace }: Clue,
  wanted: ReadonlySet<number>,
): Steps<Evidence['weightOf']> {
  const found = new Map<number, number>();
  const decoded = new Uint32Array(Math.min(AT_ONCE, deltas.end - deltas.at));
  let place = firstPlace;
  while (deltas.at < deltas.end) {
    const count = decodeBlock(deltas, decoded, AT_ONCE);
    for (let at = 0; at < count; at++) {
      const record = decoded[at]!;
      if (wanted.has(record)) found.set(record, weightAt(weights, place + at));
    }
    place += count;
    yield* pause();
  }
  return (record) => found.get(record);
}
