import type { Dictionary } from './dictionary.ts';
import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';
import { hashOf, placeOf, placesFor } from './word-filter.ts';

/** Terms are looked up by so many last letters: a shorter word is not taken for the last part of a compound. */
export const SHORTEST_PART = 5;

/** The terms of a dictionary, those with the same last letters side by side. */
interface Endings {
  readonly terms: Uint32Array;
  readonly buckets: number;
  /** Where each bucket begins in `terms`; one more entry marks the end. */
  readonly starts: Uint32Array;
}

/** Worked out at the first word that is looked up by its end: a dictionary is sorted by beginnings. */
const known = new WeakMap<Dictionary, Endings>();

/** The terms that end with a word, of at least {@link SHORTEST_PART} letters, and are longer than it. */
export function* termsEndingWith(dictionary: Dictionary, word: string): Steps<number[]> {
  const endings = known.get(dictionary) ?? (yield* sortByEnding(dictionary));
  known.set(dictionary, endings);
  const typed = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const bucket = bucketOf(typed, typed.length, endings.buckets);
  const found: number[] = [];
  for (let at = endings.starts[bucket]!; at < endings.starts[bucket + 1]!; at++) {
    if (endsWith(dictionary, endings.terms[at]!, typed)) found.push(endings.terms[at]!);
  }
  return found;
}

function endsWith({ letters, starts }: Dictionary, term: number, typed: Uint16Array): boolean {
  const start = starts[term + 1]! - typed.length;
  if (start <= starts[term]!) return false;
  let at = typed.length - 1;
  while (at >= 0 && letters[start + at] === typed[at]) at--;
  return at < 0;
}

/** Counting sort: how many terms each bucket has, then where each begins, then each term to its place. */
function* sortByEnding({ size, letters, starts: termStarts }: Dictionary): Steps<Endings> {
  const buckets = placesFor(size);
  const starts = new Uint32Array(buckets + 1);
  for (const { from, to } of blocks(size)) {
    for (let term = from; term < to; term++) starts[bucketOf(letters, termStarts[term + 1]!, buckets) + 1]!++;
    yield* pause();
  }
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const terms = new Uint32Array(size);
  const next = starts.slice();
  for (const { from, to } of blocks(size)) {
    for (let term = from; term < to; term++) {
      terms[next[bucketOf(letters, termStarts[term + 1]!, buckets)]!++] = term;
    }
    yield* pause();
  }
  return { terms, buckets, starts };
}

/** The bucket of the last letters before `end`; those of a shorter term are mixed with what stands before it. */
const bucketOf = (letters: Uint16Array, end: number, buckets: number): number =>
  placeOf(hashOf(letters, Math.max(0, end - SHORTEST_PART), end), buckets);
