import { CoopkitError } from '../errors.ts';

export function garbled(what: string): CoopkitError {
  return new CoopkitError('integrity', `The search index is damaged: ${what}.`, {
    hint: 'Load it again; when that does not help, rebuild the data set.',
  });
}

/** Reads numbers from front to back. Numbers are varints: seven bits a byte, lowest first, high bit = more follows. */
export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;
  private text: TextDecoder | undefined = undefined;

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

  numbers(count: number): number[] {
    return Array.from({ length: count }, () => this.number());
  }

  /** A view of the next `length` bytes, nothing copied. */
  take(length: number): Uint8Array {
    const view = this.bytes.subarray(this.at, this.at + length);
    if (view.length !== length) throw garbled('it ends too early');
    this.at += length;
    return view;
  }

  /** All that is left. */
  rest(): Uint8Array {
    return this.take(this.bytes.length - this.at);
  }

  /** A part that says its own length in front. */
  section(): Uint8Array {
    return this.take(this.number());
  }

  string(): string {
    this.text ??= new TextDecoder();
    return this.text.decode(this.section());
  }

  strings(): string[] {
    return Array.from({ length: this.count() }, () => this.string());
  }

  /** How many things follow, each at least one byte long: a greater number must be a mistake. */
  count(): number {
    const count = this.number();
    if (count > this.bytes.length - this.at) throw garbled('a count is too high');
    return count;
  }
}
