import type { Steps } from '../steps.ts';
import { AT_ONCE, blocks, pause } from '../steps.ts';
import type { Gathered } from './gathered.ts';

/** Stands for the places of postings that have none gathered: those of parts of compounds. */
const DERIVED = 0xffffffff;

/** The postings of a term, records ascending. */
export interface TermPostings {
  /** Record number x 4 + weight. */
  readonly postings: Uint32Array;
  /** Of each posting, where its places begin among the gathered ones (see {@link hasPlaces}). */
  readonly places: Uint32Array;
}

/** The postings of a collection by term, sorted by counting: two passes over the gathered ones. */
export class SortedPostings {
  private readonly starts: Uint32Array;
  private readonly postings: Uint32Array;
  private readonly placesAt: Uint32Array;

  private constructor(starts: Uint32Array, postings: Uint32Array, placesAt: Uint32Array) {
    this.starts = starts;
    this.postings = postings;
    this.placesAt = placesAt;
  }

  /** @param terms number of terms */
  static *sort({ postings, perRecord, places }: Gathered, terms: number): Steps<SortedPostings> {
    const starts = new Uint32Array(terms + 1);
    for (const { from, to } of blocks(postings.length)) {
      for (let at = from; at < to; at++) starts[(postings.at(at) >>> 2) + 1]!++;
      yield* pause();
    }
    for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
    const next = starts.slice();
    const sorted = new Uint32Array(postings.length);
    const placesAt = new Uint32Array(postings.length);
    let at = 0;
    let place = 0;
    let paused = 0;
    for (let record = 0; record < perRecord.length; record++) {
      for (let left = perRecord.at(record); left > 0; left--, at++) {
        const posting = postings.at(at);
        const to = next[posting >>> 2]!++;
        sorted[to] = record * 4 + (posting & 3);
        placesAt[to] = place;
        let count = 0;
        for (let shift = 0; ; shift += 7) {
          const byte = places.at(place++);
          count |= (byte & 0x7f) << shift;
          if (byte < 0x80) break;
        }
        // The last byte of every number is below 128.
        for (; count > 0; place++) if (places.at(place) < 0x80) count--;
      }
      if (at - paused < AT_ONCE) continue;
      paused = at;
      yield* pause();
    }
    return new SortedPostings(starts, sorted, placesAt);
  }

  frequency(term: number): number {
    return this.starts[term + 1]! - this.starts[term]!;
  }

  of(term: number): TermPostings {
    const [from, to] = [this.starts[term]!, this.starts[term + 1]!];
    return { postings: this.postings.subarray(from, to), places: this.placesAt.subarray(from, to) };
  }
}

/**
 * Adds to the postings of a word the records of compounds it is part of, as running text without a place. Records
 * that have the word already keep what they have.
 */
export function withCompounds(own: TermPostings, compounds: readonly Uint32Array[]): TermPostings {
  const known = new Set<number>();
  for (const posting of own.postings) known.add(posting >>> 2);
  const added = new Set<number>();
  for (const postings of compounds) {
    for (const posting of postings) if (!known.has(posting >>> 2)) added.add(posting >>> 2);
  }
  const records = Uint32Array.from(added).sort();
  const postings = new Uint32Array(own.postings.length + records.length);
  const places = new Uint32Array(postings.length);
  let mine = 0;
  let other = 0;
  for (let at = 0; at < postings.length; at++) {
    const isMine =
      other >= records.length || (mine < own.postings.length && own.postings[mine]! >>> 2 < records[other]!);
    postings[at] = isMine ? own.postings[mine]! : records[other]! * 4;
    places[at] = isMine ? own.places[mine]! : DERIVED;
    if (isMine) mine++;
    else other++;
  }
  return { postings, places };
}

/** Whether a posting has places, by where they would begin. */
export const hasPlaces = (placesAt: number): boolean => placesAt !== DERIVED;
