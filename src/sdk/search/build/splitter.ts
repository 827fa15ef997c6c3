import { hashOf } from './term-hash.ts';

/** How large parts get, in bytes before compression. */
export interface PartSizes {
  readonly target: number;
  readonly least: number;
  readonly greatest: number;
}

/**
 * Divides a sorted list into parts of about one size, by what the entries are and not by how many came before: a small
 * change of the list moves few boundaries, and all other parts stay the files they were. A part may begin at an entry
 * by the hash of its term, the sooner the more bytes the entry has.
 */
export class Splitter {
  private size = 0;
  private isFirst = true;
  private readonly sizes: PartSizes;

  constructor(sizes: PartSizes) {
    this.sizes = sizes;
  }

  /** Whether a new part begins with this entry. Entries have to be told in their order, each once. */
  beginsWith(term: string, bytes: number): boolean {
    const { target, least, greatest } = this.sizes;
    const chance = bytes / (target - least);
    const isWanted = this.size >= least && hashOf(term) / 2 ** 32 < chance;
    const begins = !this.isFirst && (isWanted || this.size + bytes > greatest);
    this.size = begins ? bytes : this.size + bytes;
    this.isFirst = false;
    return begins;
  }
}
