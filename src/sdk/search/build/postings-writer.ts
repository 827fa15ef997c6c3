import { ByteWriter } from './byte-writer.ts';

/** Writes record numbers as differences, and weights four to a byte. */
export class PostingsWriter {
  private readonly frequencies = new ByteWriter();
  private readonly deltas = new ByteWriter();
  private readonly weights = new ByteWriter();
  private packed = 0;
  private count = 0;

  /** Bytes so far, but for a few in front. */
  get length(): number {
    return this.frequencies.length + this.deltas.length + this.weights.length;
  }

  /**
   * Adds the postings of the next term.
   *
   * @param postings record number x 4 + weight, ascending
   */
  add(postings: Uint32Array): void {
    this.frequencies.number(postings.length);
    let before = 0;
    for (const posting of postings) {
      const record = posting >>> 2;
      this.deltas.number(record - before);
      before = record;
      this.packed |= (posting & 3) << (2 * (this.count & 3));
      if ((++this.count & 3) === 0) this.flush();
    }
  }

  /** The section _postings_ of several terms (see `readPostings`). */
  finish(): Uint8Array {
    const section = new ByteWriter(this.length + 32);
    section.section(this.frequencies.finish());
    this.finishList(section);
    return section.finish();
  }

  /** Record numbers and weights as two sections, for one list whose length is told elsewhere. */
  finishList(section: ByteWriter): void {
    if ((this.count & 3) !== 0) this.flush();
    section.section(this.deltas.finish());
    section.section(this.weights.finish());
  }

  private flush(): void {
    this.weights.byte(this.packed);
    this.packed = 0;
  }
}
