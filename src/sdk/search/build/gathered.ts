import { GrowingBytes, GrowingNumbers } from './growing.ts';

/**
 * Which record contains which terms, in the order of the records: what stays in memory of texts while an index is
 * built. Flat lists, about nine bytes for each posting.
 */
export class Gathered {
  /** Number of the term x 4 + weight. */
  readonly postings = new GrowingNumbers();
  /** Of each record: the number of its postings. */
  readonly perRecord = new GrowingNumbers();
  /** Of each posting: how many places, then the first, then the difference of each further one to the one before. */
  readonly places = new GrowingBytes();
}
