import { ByteWriter } from './byte-writer.ts';
import type { GrowingBytes } from './growing.ts';
import type { TermPostings } from './sorted-postings.ts';
import { hasPlaces } from './sorted-postings.ts';

/** Writes where words stand: copies the places that were gathered, in the order of the terms. */
export class PositionsWriter {
  private readonly body = new ByteWriter();
  private readonly gathered: GrowingBytes;

  constructor(gathered: GrowingBytes) {
    this.gathered = gathered;
  }

  /** Adds the next term. */
  add({ places }: TermPostings): void {
    for (const place of places) {
      if (hasPlaces(place)) this.copy(place);
      else this.body.number(0);
    }
  }

  finish(): Uint8Array {
    return this.body.finish();
  }

  private copy(from: number): void {
    let at = from;
    let count = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = this.gathered.at(at++);
      this.body.byte(byte);
      count |= (byte & 0x7f) << shift;
      more = byte > 0x7f;
    }
    while (count > 0) {
      const byte = this.gathered.at(at++);
      this.body.byte(byte);
      if (byte < 0x80) count--;
    }
  }
}
