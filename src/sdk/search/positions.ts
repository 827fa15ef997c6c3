import type { TermRef, TermRun } from './term-run.ts';
import { ByteReader, garbled } from './bytes.ts';
import { decodeTerm, frequency } from './postings.ts';

/** Places of one text field: a place is the number of its field x this + the number of the word in it. */
const FIELD = 4096;

/** At which places of their records the terms of a run stand. */
export interface Positions {
  readonly bytes: Uint8Array;
  /** Where each posting of the run begins; one entry per term, its postings follow one another. */
  readonly starts: Uint32Array;
}

/** The places of a run as they are had: bytes that can be read only beside the terms of the same number. */
export type PositionsPart = (run: TermRun) => Positions;

/** Places by the bytes they were read from, so that they are looked through once. */
const opened = new WeakMap<Uint8Array, Positions>();

/** Opens the body of a part with places, at the first word that needs it. */
export function readPositions(bytes: Uint8Array): PositionsPart {
  return (run) => {
    const positions = opened.get(bytes) ?? findStarts(bytes, run);
    opened.set(bytes, positions);
    return positions;
  };
}

function findStarts(bytes: Uint8Array, { dictionary, postings }: TermRun): Positions {
  const starts = new Uint32Array(dictionary.size + 1);
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw garbled('places and words do not fit together');
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  for (let term = 0; term < dictionary.size; term++) {
    for (let left = frequency(postings, term); left > 0; left--) {
      for (let places = next(); places > 0; places--) while ((bytes[at++] ?? 0) > 0x7f);
    }
    starts[term + 1] = at;
  }
  if (at !== bytes.length) throw garbled('places and words do not fit together');
  return { bytes, starts };
}

/** Calls back with every record of a term and the places where it stands there, ascending. */
export function eachPlace(
  positions: Positions,
  { run, term }: TermRef,
  decoded: Uint32Array,
  found: (record: number, places: readonly number[]) => void,
): void {
  const count = decodeTerm(run.postings, term, decoded);
  const reader = new ByteReader(positions.bytes.subarray(positions.starts[term], positions.starts[term + 1]));
  for (let at = 0; at < count; at++) {
    let place = 0;
    const places = reader.numbers(reader.number()).map((step) => (place += step));
    found(decoded[at]!, places);
  }
}

export const fieldOfPlace = (place: number): number => Math.floor(place / FIELD);
