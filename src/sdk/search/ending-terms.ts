import type { Dictionary } from './dictionary.ts';
import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/** Terms by their last three letters; a power of two, so that a place in it is cut out of a number. */
const BUCKETS = 8192;

/** The terms of a dictionary, those with the same last letters side by side. */
interface Endings {
  readonly terms: Uint32Array;
  /** Where each bucket begins in `terms`; one more entry marks the end. */
  readonly starts: Uint32Array;
}

/** Worked out at the first word that is looked up by its end: a dictionary is sorted by beginnings. */
const known = new WeakMap<Dictionary, Endings>();

/** The terms that end with a word of at least three letters and are longer than it. */
export function* termsEndingWith(dictionary: Dictionary, word: string): Steps<number[]> {
  const endings = known.get(dictionary) ?? (yield* sortByEnding(dictionary));
  known.set(dictionary, endings);
  const typed = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const bucket = bucketOf(typed, typed.length);
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
  const starts = new Uint32Array(BUCKETS + 1);
  for (const { from, to } of blocks(size)) {
    for (let term = from; term < to; term++) starts[bucketOf(letters, termStarts[term + 1]!) + 1]!++;
    yield* pause();
  }
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const terms = new Uint32Array(size);
  const next = starts.slice();
  for (const { from, to } of blocks(size)) {
    for (let term = from; term < to; term++) {
      terms[next[bucketOf(letters, termStarts[term + 1]!)]!++] = term;
    }
    yield* pause();
  }
  return { terms, starts };
}

/** The bucket of the three letters before `end`. */
const bucketOf = (letters: Uint16Array, end: number): number =>
  (((letters[end - 3] ?? 0) * 31 + (letters[end - 2] ?? 0)) * 31 + letters[end - 1]!) & (BUCKETS - 1);
