import type { Dictionary } from './dictionary.ts';
import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/**
 * Tells of most words that a dictionary does not have them, by one look into memory, where to search for them takes
 * dozens (a Bloom filter). Each term has two bits of one of its numbers; there are four terms to a number at most.
 */
export type WordFilter = Uint32Array;

/** To go through the letters of a term takes longer than to go through a record. */
const TERMS_AT_ONCE = 512;

/** Made at the first word with a mistake. */
const known = new WeakMap<Dictionary, WordFilter>();

export function* wordFilter(dictionary: Dictionary): Steps<WordFilter> {
  const filter = known.get(dictionary) ?? (yield* makeFilter(dictionary));
  known.set(dictionary, filter);
  return filter;
}

function* makeFilter({ size, letters, starts }: Dictionary): Steps<WordFilter> {
  const filter = new Uint32Array(placesFor(size));
  for (const { from, to } of blocks(size, TERMS_AT_ONCE)) {
    for (let term = from; term < to; term++) {
      const hash = hashOf(letters, starts[term]!, starts[term + 1]!);
      filter[placeOf(hash, filter.length)]! |= bitsOf(hash);
    }
    yield* pause();
  }
  return filter;
}

/** How many places there are for some terms: a power of two, so that one is cut out of a number. */
export const placesFor = (terms: number): number => 2 ** Math.ceil(Math.log2(1 + terms / 4));

/** Whether a dictionary may have the word with this hash; where it says no, it has not. */
export function mayHave(filter: WordFilter, hash: number): boolean {
  const bits = bitsOf(hash);
  return (filter[placeOf(hash, filter.length)]! & bits) === bits;
}

/** The hash of some letters: of those before them, if they are known, and those from `from` up to `to`. */
export function hashOf(letters: Uint16Array, from: number, to: number, before = 0): number {
  let hash = before;
  for (let at = from; at < to; at++) hash = Math.imul(hash, 0x01000193) + letters[at]!;
  return hash;
}

/** One of so many places, a power of two. Multiplied by a nearly arbitrary number, all bits depend on all others. */
export const placeOf = (hash: number, places: number): number =>
  (Math.imul(hash, 0x9e3779b1) >>> 8) & (places - 1);

const bitsOf = (hash: number): number => (1 << hash) | (1 << (hash >>> 5));
