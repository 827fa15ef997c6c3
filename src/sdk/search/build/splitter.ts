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

/** FNV-1a over the code units, its bits mixed at the end (MurmurHash3 finaliser), as short words need it. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
