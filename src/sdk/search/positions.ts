import type { TermRef, TermRun } from './term-run.ts';
import { ByteReader, garbled } from './bytes.ts';
import { cursorOf, decodeBlock, weightAt } from './postings.ts';
import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/** Places of one text field: a place is the number of its field x this + the number of the word in it. */
const FIELD = 4096;

/** Places of so many fields have room in 16 bits. */
const FEW_FIELDS = 16;
const FEW_PATTERNS = 2 ** 16;

/** Sections of field patterns: one for each weight that a posting can have. */
const WEIGHTS = 4;

/** At which places of their records the terms of a run stand. */
export interface Positions {
  readonly places: Uint16Array | Uint32Array;
  /** Where the places of each term begin; its postings follow one another. */
  readonly starts: Uint32Array;
  /** Which fields the places of each posting of the run are in: the number of a pattern. */
  readonly shapes: Uint16Array | Uint32Array;
  readonly patterns: readonly (readonly number[])[];
}

/** Places by the bytes they were read from, so that they are unpacked once. */
const opened = new WeakMap<Uint8Array, Positions>();

/** Opens the body of a part with places, which can be read only beside the terms of the same number. */
export function* readPositions(bytes: Uint8Array, run: TermRun): Steps<Positions> {
  const positions = opened.get(bytes) ?? (yield* unpack(bytes, run));
  opened.set(bytes, positions);
  return positions;
}

/** A posting may have many places. */
const POSTINGS_AT_ONCE = 2048;

function* unpack(bytes: Uint8Array, { dictionary, postings }: TermRun): Steps<Positions> {
  const reader = new ByteReader(bytes);
  const patterns = Array.from({ length: reader.count() }, () => reader.numbers(reader.count()));
  const ofWeights = Array.from({ length: WEIGHTS }, () => new ByteReader(reader.section()));
  const ofFields = Array.from({ length: reader.count() }, () => new ByteReader(reader.section()));
  const { firsts, weights } = postings;
  const size = firsts[dictionary.size]!;
  const shapes = patterns.length > FEW_PATTERNS ? new Uint32Array(size) : new Uint16Array(size);
  let sum = 0;
  for (const { from, to } of blocks(shapes.length)) {
    for (let at = from; at < to; at++) {
      const shape = ofWeights[weightAt(weights, at)]!.number();
      sum += (patterns[shape] ?? misfit()).length;
      shapes[at] = shape;
    }
    yield* pause();
  }
  const places = ofFields.length > FEW_FIELDS ? new Uint32Array(sum) : new Uint16Array(sum);
  const starts = new Uint32Array(dictionary.size + 1);
  let [next, term] = [0, 0];
  for (const { from, to } of blocks(shapes.length, POSTINGS_AT_ONCE)) {
    for (let at = from; at < to; at++) {
      while (firsts[term]! <= at) starts[term++] = next;
      for (const field of patterns[shapes[at]!]!) {
        places[next++] = field * FIELD + (ofFields[field] ?? misfit()).number();
      }
    }
    yield* pause();
  }
  starts.fill(next, term);
  if (![reader, ...ofWeights, ...ofFields].every(({ done }) => done)) misfit();
  return { places, starts, shapes, patterns };
}

function misfit(): never {
  throw garbled('places and words do not fit together');
}

/** Calls back with every record of a term and the places where it stands there, ascending. */
export function* eachPlace(
  { places, starts, shapes, patterns }: Positions,
  { run, term }: TermRef,
  found: (record: number, places: readonly number[]) => void,
): Steps<void> {
  const deltas = cursorOf(run.postings, term);
  const decoded = new Uint32Array(POSTINGS_AT_ONCE);
  let posting = run.postings.firsts[term]!;
  let next = starts[term]!;
  while (deltas.at < deltas.end) {
    const count = decodeBlock(deltas, decoded, POSTINGS_AT_ONCE);
    for (let at = 0; at < count; at++) {
      const from = next;
      next += patterns[shapes[posting++]!]!.length;
      found(decoded[at]!, Array.from(places.subarray(from, next)));
    }
    yield* pause();
  }
}

export const fieldOfPlace = (place: number): number => Math.floor(place / FIELD);
