import type { TextWeight } from '../model/collections.ts';
import { ByteReader, garbled } from './bytes.ts';
import type { Steps } from './steps.ts';
import { AT_FIRST, AT_ONCE, pause } from './steps.ts';

/**
 * Which records contain a term, and at which weight. Record numbers ascend, stored as differences in `deltas`, see
 * {@link firstNumber}; weights stand in `weights`, four to a byte. Both are views of the file.
 */
export interface Postings {
  /** Where the differences of each term begin in `deltas`; one more entry marks the end. */
  readonly deltaStarts: Uint32Array;
  /** Number of postings before each term, so also: place of its first weight. One more entry counts them all. */
  readonly firsts: Uint32Array;
  readonly deltas: DataView;
  readonly weights: Uint8Array;
}

/** To read the number of records of a term takes as long as to go through so many bytes. */
const BYTES_OF_TERM = 8;

/** Finds the beginning of each term's postings by counting the last bytes of numbers (those below 128). */
export function* readPostings(bytes: Uint8Array, terms: number): Steps<Postings> {
  const reader = new ByteReader(bytes);
  const frequencies = new ByteReader(reader.section());
  const deltas = reader.section();
  const weights = reader.section();
  const deltaStarts = new Uint32Array(terms + 1);
  const firsts = new Uint32Array(terms + 1);
  let at = 0;
  // Terms in equal numbers would not be equal work: some have very many postings.
  let block = AT_FIRST;
  let left = block;
  for (let term = 0; term < terms; term++) {
    const frequency = frequencies.number();
    const end = endOf(deltas, at, frequency);
    left -= BYTES_OF_TERM + end - at;
    at = end;
    deltaStarts[term + 1] = at;
    firsts[term + 1] = firsts[term]! + frequency;
    if (left > 0) continue;
    yield* pause();
    left = block = Math.min(2 * block, AT_ONCE);
  }
  if (at !== deltas.length || weights.length !== Math.ceil(firsts[terms]! / 4)) {
    throw garbled('words and records do not fit together');
  }
  return { deltaStarts, firsts, deltas: differences(deltas), weights };
}

/** Where the bytes of `count` numbers end that begin at `start`. */
function endOf(bytes: Uint8Array, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0 && at < bytes.length; at++) if (bytes[at]! < 0x80) left--;
  return at;
}

/** A number is read with the three bytes after its first one, which may belong to others. */
const BEHIND = 3;

/** Differences of record numbers, to be read with {@link decodeBlock}: copied where the file ends with them. */
export function differences(bytes: Uint8Array): DataView {
  const { buffer, byteOffset } = bytes;
  const length = bytes.length + BEHIND;
  if (byteOffset + length <= buffer.byteLength) return new DataView(buffer, byteOffset, length);
  const copy = new Uint8Array(length);
  copy.set(bytes);
  return new DataView(copy.buffer);
}

/** Number of records that contain one of the terms `from` up to `to`; a record with two of them counts twice. */
export function frequency({ firsts }: Postings, from: number, to: number = from + 1): number {
  return firsts[to]! - firsts[from]!;
}

/** The weight of one posting, by its place among all postings. */
export function weightAt(weights: Uint8Array, place: number): TextWeight {
  return ((weights[place >> 2]! >> ((place & 3) << 1)) & 3) as TextWeight;
}

/** The weights of four postings that begin at a place, two bits each, in the lowest byte. */
export function fourWeights(weights: Uint8Array, place: number): number {
  return (weights[place >> 2]! | (weights[(place >> 2) + 1]! << 8)) >>> ((place & 3) << 1);
}

/** The record numbers of a term, to be read block by block. */
export function cursorOf({ deltas, deltaStarts }: Postings, term: number): DeltaCursor {
  return { deltas, at: deltaStarts[term]!, end: deltaStarts[term + 1]!, record: 0 };
}

/** Differences that are read bit by bit. */
export interface DeltaCursor {
  readonly deltas: DataView;
  /** The next byte. */
  at: number;
  readonly end: number;
  /** The last record number so far. */
  record: number;
}

/** Writes the next record numbers, at most `most`, into `into` and gives their count. */
export function decodeBlock(cursor: DeltaCursor, into: Uint32Array, most: number): number {
  const { deltas, end } = cursor;
  let { at, record } = cursor;
  let count = 0;
  while (at < end && count < most) {
    const four = deltas.getInt32(at, true);
    at += lengthOfFirst(four);
    record += firstNumber(four);
    into[count++] = record;
  }
  cursor.at = at;
  cursor.record = record;
  return count;
}

/*
 * A difference has one to four bytes, seven bits in each, lowest first; the highest bit says that another follows. How
 * many it has cannot be foreseen, and processors lose more time with wrong guesses than with work: so four bytes are
 * read, and what belongs to later differences is masked.
 */

/** Whether four bytes are a number each. */
export const areFour = (four: number): boolean => (four & 0x80808080) === 0;

/** How many bytes the first of the numbers in four bytes has. */
export function lengthOfFirst(four: number): number {
  const second = (four >>> 7) & 1;
  const third = second & (four >>> 15);
  return 1 + second + third + (third & (four >>> 23));
}

/** The first of the numbers in four bytes. */
export function firstNumber(four: number): number {
  const second = (four >>> 7) & 1;
  const third = second & (four >>> 15);
  const fourth = third & (four >>> 23);
  return (
    (four & 0x7f) +
    ((four >>> 1) & (0x7f << 7) & -second) +
    ((four >>> 2) & (0x7f << 14) & -third) +
    ((four >>> 3) & (0x7f << 21) & -fourth)
  );
}
