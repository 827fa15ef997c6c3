import { CoopkitError } from '../errors.ts';

/** First bytes of every index: "coix", then one byte of format version, then four of checksum. */
export const MAGIC = [0x63, 0x6f, 0x69, 0x78] as const;

/** Raised whenever an older reader would misread the layout. */
export const FORMAT_VERSION = 1;

export const HEADER_BYTES = MAGIC.length + 1 + 4;

/** FNV-1a, 32 bits (draft-eastlake-fnv): told apart is every change of a single byte, and nearly every other. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash >>> 0;
}

export function garbled(what: string): CoopkitError {
  return new CoopkitError('integrity', `The search index is damaged: ${what}.`, {
    hint: 'Load it again; when that does not help, rebuild the data set.',
  });
}

/** Reads numbers from front to back. Numbers are varints: seven bits a byte, lowest first, high bit = more follows. */
export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw garbled('it ends too early');
    return byte;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw garbled('a number is too long');
  }

  /** A view of the next `length` bytes, nothing copied. */
  take(length: number): Uint8Array {
    const view = this.bytes.subarray(this.at, this.at + length);
    if (view.length !== length) throw garbled('it ends too early');
    this.at += length;
    return view;
  }

  /** A part that says its own length in front. */
  section(): Uint8Array {
    return this.take(this.number());
  }

  strings(): string[] {
    const decoder = new TextDecoder();
    return Array.from({ length: this.count() }, () => decoder.decode(this.section()));
  }

  /** How many things follow, each at least one byte long: a greater number must be a mistake. */
  count(): number {
    const count = this.number();
    if (count > this.bytes.length - this.at) throw garbled('a count is too high');
    return count;
  }
}
