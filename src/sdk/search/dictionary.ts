import { ByteReader, garbled } from './bytes.ts';
import type { Block, Steps } from './steps.ts';
import { AT_FIRST, blocks, pause, runAtOnce } from './steps.ts';
import { MAX_LETTERS } from './longest-term.ts';

/**
 * All terms of an index in order of their code units, spelled out one after another in one typed array. A term is
 * known by its number. `shared` tells how many letters a term has in common with the one before it: the typo search
 * lives on it.
 */
export interface Dictionary {
  readonly size: number;
  readonly letters: Uint16Array;
  /** Where each term begins in `letters`; one more entry marks the end. */
  readonly starts: Uint32Array;
  readonly shared: Uint8Array;
  /** A byte of notes on each term; what it means depends on the part (docs/search-format.md). */
  readonly notes: Uint8Array;
  /**
   * `shared`, then the least of it in each block of {@link BLOCK} terms, then the least of those in each block of blocks,
   * and so on: tells how many terms can be skipped at once.
   */
  readonly leastShared: readonly Uint8Array[];
  /**
   * The first letters of every {@link STRIDE}th term as a number ({@link leadOf}). A search for a term begins here: these
   * few numbers stay at hand, while every look at a term of a large dictionary is one into memory.
   */
  readonly leads: Float64Array;
}

const BLOCK = 16;

/** To spell a term takes longer than to go through a record. */
const TERMS_AT_ONCE = 256;

/** From one of the `leads` to the next, in terms. */
const STRIDE = 64;

/** A run of neighbouring terms: `from` up to, not including, `to`. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Spells out the front-coded terms: one column with the letters shared with the term before, one with the number of
 * new letters, one with notes, then the new letters themselves.
 */
export function readDictionary(bytes: Uint8Array): Dictionary {
  return runAtOnce(dictionarySteps(bytes));
}

/** The steps of {@link readDictionary}. */
export function* dictionarySteps(bytes: Uint8Array): Steps<Dictionary> {
  const reader = new ByteReader(bytes);
  const size = reader.count();
  const shared = reader.take(size);
  const added = reader.take(size);
  const notes = reader.take(size);
  const starts = new Uint32Array(size + 1);
  for (const block of blocks(size)) {
    measureTerms(shared, added, starts, block);
    yield* pause();
  }
  const letters = new Uint16Array(starts[size]!);
  for (const block of blocks(size, TERMS_AT_ONCE)) {
    spellTerms(reader, shared, starts, letters, block);
    yield* pause();
  }
  const leastShared = yield* leastOfAll(shared);
  return { size, letters, starts, shared, notes, leastShared, leads: yield* leadsOf(starts, letters) };
}

/** Three letters, or 0 after the last, in their order as one number: a smaller number is of a term that comes before. */
const leadOf = (first: number, second: number, third: number): number =>
  (first * 0x10000 + second) * 0x10000 + third;

function* leadsOf(starts: Uint32Array, letters: Uint16Array): Steps<Float64Array> {
  const leads = new Float64Array(Math.ceil((starts.length - 1) / STRIDE));
  for (const { from, to } of blocks(leads.length, AT_FIRST)) {
    for (let place = from; place < to; place++) {
      const start = starts[place * STRIDE]!;
      const length = starts[place * STRIDE + 1]! - start;
      const letter = (at: number): number => (at < length ? letters[start + at]! : 0);
      leads[place] = leadOf(letter(0), letter(1), letter(2));
    }
    yield* pause();
  }
  return leads;
}

/** Finds where the terms of a block begin in `letters`. */
function measureTerms(shared: Uint8Array, added: Uint8Array, starts: Uint32Array, { from, to }: Block): void {
  for (let term = from; term < to; term++) {
    const length = shared[term]! + added[term]!;
    const before = term === 0 ? 0 : starts[term]! - starts[term - 1]!;
    if (shared[term]! > before || length > MAX_LETTERS) throw garbled('a word is too long');
    starts[term + 1] = starts[term]! + length;
  }
}

function spellTerms(
  reader: ByteReader,
  shared: Uint8Array,
  starts: Uint32Array,
  letters: Uint16Array,
  { from, to }: Block,
): void {
  for (let term = from; term < to; term++) {
    const start = starts[term]!;
    let at = start;
    if (term > 0) {
      const previous = starts[term - 1]!;
      letters.copyWithin(start, previous, previous + shared[term]!);
      at += shared[term]!;
    }
    while (at < starts[term + 1]!) letters[at++] = reader.number();
  }
}

function* leastOfAll(shared: Uint8Array): Steps<Uint8Array[]> {
  const levels = [shared];
  for (let least = shared; least.length > BLOCK; levels.push(least)) least = yield* leastOfBlocks(least);
  return levels;
}

function* leastOfBlocks(level: Uint8Array): Steps<Uint8Array> {
  const least = new Uint8Array(Math.ceil(level.length / BLOCK)).fill(MAX_LETTERS);
  for (const { from, to } of blocks(level.length)) {
    for (let at = from; at < to; at++) {
      const block = Math.floor(at / BLOCK);
      if (level[at]! < least[block]!) least[block] = level[at]!;
    }
    yield* pause();
  }
  return least;
}

export function termAt({ letters, starts }: Dictionary, term: number): string {
  return Reflect.apply(String.fromCharCode, String, letters.subarray(starts[term], starts[term + 1]));
}

/**
 * The terms that begin with `prefix`, the term `prefix` itself first, if there is one.
 *
 * @param one of them, if it is known: then the others are near
 */
export function termsFrom(dictionary: Dictionary, prefix: string, one?: number): TermRange {
  const from = one === undefined ? placeIn(dictionary, prefix) : placeBefore(dictionary, prefix, one);
  const begins = from < dictionary.size && compare(dictionary, from, prefix, prefix.length) === 0;
  return { from, to: begins ? nextWithLess(dictionary, from + 1, dictionary.size, prefix.length) : from };
}

/** The first term that does not come before `text`. */
function placeIn(dictionary: Dictionary, text: string): number {
  const { leads, size } = dictionary;
  const lead = leadOf(text.charCodeAt(0) || 0, text.charCodeAt(1) || 0, text.charCodeAt(2) || 0);
  let below = 0;
  let above = leads.length;
  while (below < above) {
    const middle = (below + above) >>> 1;
    if (leads[middle]! < lead) below = middle + 1;
    else above = middle;
  }
  while (leads[above]! <= lead) above++;
  return placeOf(dictionary, text, Math.max(0, below - 1) * STRIDE, Math.min(size, above * STRIDE));
}

/** Binary search: the first term of some that does not come before `text`. */
function placeOf(dictionary: Dictionary, text: string, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(dictionary, middle, text, MAX_LETTERS) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same where `one` comes at or after it: looks ever farther before that. */
function placeBefore(dictionary: Dictionary, text: string, one: number): number {
  let high = one;
  let step = 1;
  while (step <= high && compare(dictionary, high - step, text, MAX_LETTERS) >= 0) {
    high -= step;
    step *= 2;
  }
  return placeOf(dictionary, text, Math.max(0, high - step), high);
}

/** The first term from `from` on that shares less than `letters` letters with the one before it; else `to`. */
export function nextWithLess({ leastShared }: Dictionary, from: number, to: number, letters: number): number {
  return from < to ? Math.min(to, nextBelow(leastShared, 0, from, letters)) : to;
}

/** The first entry of a level from `from` on that is below `limit`, or their number: where a block ends, goes on a level up. */
function nextBelow(levels: readonly Uint8Array[], level: number, from: number, limit: number): number {
  const entries = levels[level]!;
  let at = from;
  while (at < entries.length && entries[at]! >= limit) {
    at++;
    if (at % BLOCK === 0 && level + 1 < levels.length) {
      at = nextBelow(levels, level + 1, at / BLOCK, limit) * BLOCK;
    }
  }
  return Math.min(at, entries.length);
}

export function lengthOf({ starts }: Dictionary, term: number): number {
  return starts[term + 1]! - starts[term]!;
}

/** Whether `term` is exactly `text`. */
export function isTerm(dictionary: Dictionary, term: number, text: string): boolean {
  return term < dictionary.size && compare(dictionary, term, text, MAX_LETTERS) === 0;
}

/** Compares the first `most` letters of a term with a text: below, equal or above zero. */
function compare({ letters, starts }: Dictionary, term: number, text: string, most: number): number {
  const start = starts[term]!;
  const length = Math.min(starts[term + 1]! - start, most);
  const common = Math.min(length, text.length);
  for (let at = 0; at < common; at++) {
    const difference = letters[start + at]! - text.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length - text.length;
}
