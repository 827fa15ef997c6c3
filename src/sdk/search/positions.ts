import type { TermRef, TermRun } from './term-run.ts';
import { ByteReader, garbled } from './bytes.ts';
import { cursorOf, decodeBlock, frequency } from './postings.ts';
import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/** Places of one text field: a place is the number of its field x this + the number of the word in it. */
const FIELD = 4096;

/** At which places of their records the terms of a run stand. */
export interface Positions {
  readonly bytes: Uint8Array;
  /** Where each posting of the run begins; one entry per term, its postings follow one another. */
  readonly starts: Uint32Array;
}

/** Places by the bytes they were read from, so that they are looked through once. */
const opened = new WeakMap<Uint8Array, Positions>();

/** Opens the body of a part with places, which can be read only beside the terms of the same number. */
export function* readPositions(bytes: Uint8Array, run: TermRun): Steps<Positions> {
  const positions = opened.get(bytes) ?? (yield* findStarts(bytes, run));
  opened.set(bytes, positions);
  return positions;
}

/** A term may stand at many places. */
const TERMS_AT_ONCE = 1024;

function* findStarts(bytes: Uint8Array, { dictionary, postings }: TermRun): Steps<Positions> {
  const starts = new Uint32Array(dictionary.size + 1);
  let at = 0;
  for (const { from, to } of blocks(dictionary.size, TERMS_AT_ONCE)) {
    for (let term = from; term < to; term++) {
      at = endOf(bytes, at, frequency(postings, term));
      starts[term + 1] = at;
    }
    yield* pause();
  }
  if (at !== bytes.length) throw garbled('places and words do not fit together');
  return { bytes, starts };
}

/** Where the places of `postings` postings end that begin at `start`. */
function endOf(bytes: Uint8Array, start: number, postings: number): number {
  let at = start;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw garbled('places and words do not fit together');
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  for (let left = postings; left > 0; left--) {
    for (let places = next(); places > 0; places--) while ((bytes[at++] ?? 0) > 0x7f);
  }
  return at;
}

/** Looking at the places of a posting takes longer than reading it. */
const POSTINGS_AT_ONCE = 2048;

/** Calls back with every record of a term and the places where it stands there, ascending. */
export function* eachPlace(
  positions: Positions,
  { run, term }: TermRef,
  found: (record: number, places: readonly number[]) => void,
): Steps<void> {
  const deltas = cursorOf(run.postings, term);
  const decoded = new Uint32Array(POSTINGS_AT_ONCE);
  const reader = new ByteReader(positions.bytes.subarray(positions.starts[term], positions.starts[term + 1]));
  while (deltas.at < deltas.end) {
    const count = decodeBlock(deltas, decoded, POSTINGS_AT_ONCE);
    for (let at = 0; at < count; at++) {
      let place = 0;
      const places = reader.numbers(reader.number()).map((step) => (place += step));
      found(decoded[at]!, places);
    }
    yield* pause();
  }
}

export const fieldOfPlace = (place: number): number => Math.floor(place / FIELD);
