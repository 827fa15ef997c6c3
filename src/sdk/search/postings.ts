import type { TextWeight } from '../model/collections.ts';
import { ByteReader, garbled } from './bytes.ts';

/**
 * Which records contain a term, and at which weight. Record numbers ascend, stored as differences (varints) in
 * `deltas`; weights stand in `weights`, four to a byte. Both are views of the file.
 */
export interface Postings {
  /** Where the differences of each term begin in `deltas`; one more entry marks the end. */
  readonly deltaStarts: Uint32Array;
  /** Number of postings before each term, so also: place of its first weight. One more entry counts them all. */
  readonly firsts: Uint32Array;
  readonly deltas: Uint8Array;
  readonly weights: Uint8Array;
}

/** Finds the beginning of each term's postings by counting the last bytes of numbers (those below 128). */
export function readPostings(bytes: Uint8Array, terms: number): Postings {
  const reader = new ByteReader(bytes);
  const frequencies = new ByteReader(reader.section());
  const deltas = reader.section();
  const weights = reader.section();
  const deltaStarts = new Uint32Array(terms + 1);
  const firsts = new Uint32Array(terms + 1);
  let at = 0;
  for (let term = 0; term < terms; term++) {
    const frequency = frequencies.number();
    for (let left = frequency; left > 0 && at < deltas.length; at++) if (deltas[at]! < 0x80) left--;
    deltaStarts[term + 1] = at;
    firsts[term + 1] = firsts[term]! + frequency;
  }
  if (at !== deltas.length || weights.length !== Math.ceil(firsts[terms]! / 4)) {
    throw garbled('words and records do not fit together');
  }
  return { deltaStarts, firsts, deltas, weights };
}

/** Number of records that contain one of the terms `from` up to `to`; a record with two of them counts twice. */
export function frequency({ firsts }: Postings, from: number, to: number = from + 1): number {
  return firsts[to]! - firsts[from]!;
}

/** The weight of one posting, by its place among all postings. */
export function weightAt(weights: Uint8Array, place: number): TextWeight {
  return ((weights[place >> 2]! >> ((place & 3) << 1)) & 3) as TextWeight;
}

/** Writes the record numbers of a term into `into` and gives their count. */
export function decodeTerm({ deltas, deltaStarts }: Postings, term: number, into: Uint32Array): number {
  return decodeDeltas(deltas, deltaStarts[term]!, deltaStarts[term + 1]!, into);
}

/** Writes the record numbers whose differences stand from `start` up to `end` into `into` and gives their count. */
export function decodeDeltas(deltas: Uint8Array, start: number, end: number, into: Uint32Array): number {
  let at = start;
  let record = 0;
  let count = 0;
  while (at < end) {
    let byte = deltas[at++]!;
    let delta = byte & 0x7f;
    for (let shift = 7; byte > 0x7f && at < end; shift += 7) {
      byte = deltas[at++]!;
      delta |= (byte & 0x7f) << shift;
    }
    record += delta;
    into[count++] = record;
  }
  return count;
}
