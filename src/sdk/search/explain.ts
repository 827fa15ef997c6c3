import type { Explanation, Reason } from '../query.ts';
import { WEIGHT_POINTS, WORTH, rarity } from './matching.ts';
import { decodeTerm, frequency, weightAt } from './postings.ts';
import { decodeDeltas } from './postings.ts';
import type { QueryWord } from './query-words.ts';
import { costOf } from './query-words.ts';
import type { SearchIndex } from './index-form.ts';
import type { Postings } from './postings.ts';
import { textOf } from './term-run.ts';

const WHERE = ['text', 'repeated', 'offer', 'name'] as const;

/** What one word gains by a term, for the records of a page. */
interface Evidence {
  readonly term: string;
  readonly how: Reason['how'];
  readonly worth: number;
  readonly weightOf: (record: number) => number | undefined;
}

/** Why each of some records was found: its best reason for every word. The points add up to those it is ordered by. */
export function explain(
  index: SearchIndex,
  words: readonly QueryWord[],
  records: readonly number[],
): Explanation[] {
  const wanted = new Set(records);
  const perWord = words.map((word) => ({
    word,
    factor: rarity(index.records, costOf(word)),
    evidence: [...evidenceOf(index, word, wanted)],
  }));
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

function* evidenceOf(
  index: SearchIndex,
  { text, exact, begun, head, family, near }: QueryWord,
  wanted: ReadonlySet<number>,
): Generator<Evidence> {
  const weights = (postings: Postings, term: number) => weightsOf(index, postings, term, wanted);
  if (exact) {
    const weightOf = weights(exact.run.postings, exact.term);
    yield { term: text, how: 'exact', worth: WORTH.exact, weightOf };
  }
  for (const { run, from, to } of begun) {
    for (let term = from; term < to; term++) {
      // Merged terms cannot be told apart any more, so all are named by their beginning.
      yield { term: text, how: 'begun', worth: WORTH.begun, weightOf: weights(run.postings, term) };
    }
  }
  if (head) {
    const decode = (into: Uint32Array): number => decodeDeltas(head.deltas, 0, head.deltas.length, into);
    const weightOf = collect(index, decode, head.weights, 0, wanted);
    yield { term: text, how: 'begun', worth: WORTH.begun, weightOf };
  }
  for (const ref of family) {
    const weightOf = weights(ref.run.postings, ref.term);
    yield { term: textOf(ref), how: 'family', worth: WORTH.family, weightOf };
  }
  for (const ref of near) {
    const weightOf = weights(ref.run.postings, ref.term);
    yield { term: textOf(ref), how: 'near', worth: WORTH.near[ref.distance] ?? 1, weightOf };
  }
}

function weightsOf(
  index: SearchIndex,
  postings: Postings,
  term: number,
  wanted: ReadonlySet<number>,
): Evidence['weightOf'] {
  if (frequency(postings, term) === 0) return () => undefined;
  const decode = (into: Uint32Array): number => decodeTerm(postings, term, into);
  return collect(index, decode, postings.weights, postings.firsts[term]!, wanted);
}

function collect(
  { workspaces }: SearchIndex,
  decode: (into: Uint32Array) => number,
  weights: Uint8Array,
  firstPlace: number,
  wanted: ReadonlySet<number>,
): Evidence['weightOf'] {
  const workspace = workspaces.take();
  const count = decode(workspace.decoded);
  const found = new Map<number, number>();
  for (let at = 0; at < count; at++) {
    const record = workspace.decoded[at]!;
    if (wanted.has(record)) found.set(record, weightAt(weights, firstPlace + at));
  }
  workspaces.giveBack(workspace);
  return (record) => found.get(record);
}
