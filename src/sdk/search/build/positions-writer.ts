import { ByteWriter } from './byte-writer.ts';
import type { GrowingBytes } from './growing.ts';
import type { TermPostings } from './sorted-postings.ts';
import { hasPlaces } from './sorted-postings.ts';

/** Places of one field, see `positions.ts`. */
const FIELD = 4096;

/** Sections of field patterns: one for each weight that a posting can have. */
const WEIGHTS = 4;

/**
 * Writes where words stand: in which fields, by the weight of the posting, which nearly tells them, and apart from that
 * as which words of them. So what is alike comes together, and compresses well (docs/search-format.md).
 */
export class PositionsWriter {
  private readonly gathered: GrowingBytes;
  /** Fields of all places of a posting → number of the pattern. */
  private readonly numbers = new Map<string, number>();
  private readonly patterns = new ByteWriter();
  private readonly ofWeights = Array.from({ length: WEIGHTS }, () => new ByteWriter());
  private readonly ofFields: ByteWriter[] = [];
  /** The next byte of the gathered ones. */
  private at = 0;

  constructor(gathered: GrowingBytes) {
    this.gathered = gathered;
  }

  /** Adds the next term. */
  add({ postings, places }: TermPostings): void {
    for (const [at, place] of places.entries()) {
      const fields = hasPlaces(place) ? this.copy(place) : [];
      this.ofWeights[postings[at]! & 3]!.number(this.patternOf(fields));
    }
  }

  finish(): Uint8Array {
    const body = new ByteWriter();
    body.number(this.numbers.size);
    body.append(this.patterns.finish());
    for (const shapes of this.ofWeights) body.section(shapes.finish());
    body.number(this.ofFields.length);
    for (const words of this.ofFields) body.section(words.finish());
    return body.finish();
  }

  /** Writes as which words of their fields a posting's places are; gives the fields. */
  private copy(from: number): number[] {
    this.at = from;
    const fields: number[] = [];
    let place = 0;
    for (let left = this.next(); left > 0; left--) {
      place += this.next();
      const field = Math.floor(place / FIELD);
      while (this.ofFields.length <= field) this.ofFields.push(new ByteWriter(64));
      this.ofFields[field]!.number(place % FIELD);
      fields.push(field);
    }
    return fields;
  }

  private next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.gathered.at(this.at++);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  private patternOf(fields: readonly number[]): number {
    const key = fields.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    this.patterns.number(fields.length);
    for (const field of fields) this.patterns.number(field);
    return number;
  }
}
