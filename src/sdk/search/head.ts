import { ByteReader, garbled } from './bytes.ts';
import type { Postings } from './postings.ts';
import { differences } from './postings.ts';

/** A term and the number of records that contain it. */
export interface FrequentTerm {
  readonly text: string;
  readonly count: number;
}

/** All terms that begin with a short prefix, merged: what a search would else have to fetch dozens of runs for. */
export interface Head {
  /** Sum of the frequencies of the terms. */
  readonly frequency: number;
  /** The most frequent ones, most frequent first. */
  readonly frequent: readonly FrequentTerm[];
  /** The records, as those of a single term. */
  readonly postings: Postings;
}

export function readHead(body: Uint8Array): Head {
  const reader = new ByteReader(body);
  const frequency = reader.number();
  const frequent = Array.from({ length: reader.count() }, () => ({
    text: reader.string(),
    count: reader.number(),
  }));
  const records = reader.number();
  const deltas = reader.section();
  const weights = reader.section();
  if (weights.length !== Math.ceil(records / 4)) throw garbled('words and records do not fit together');
  const [deltaStarts, firsts] = [Uint32Array.of(0, deltas.length), Uint32Array.of(0, records)];
  const postings = { deltaStarts, firsts, deltas: differences(deltas), weights };
  return { frequency, frequent, postings };
}
