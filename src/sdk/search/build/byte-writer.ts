/** The counterpart of `ByteReader`: grows as it is written to. */
export class ByteWriter {
  private bytes: Uint8Array;
  private used = 0;

  /** @param expected bytes to make room for at once */
  constructor(expected = 1024) {
    this.bytes = new Uint8Array(expected);
  }

  /** Number of bytes written so far. */
  get length(): number {
    return this.used;
  }

  byte(value: number): void {
    if (this.used === this.bytes.length) this.grow(1);
    this.bytes[this.used++] = value;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  append(bytes: Uint8Array): void {
    if (this.used + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.used);
    this.used += bytes.length;
  }

  section(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.append(bytes);
  }

  string(text: string): void {
    this.section(new TextEncoder().encode(text));
  }

  strings(texts: readonly string[]): void {
    this.number(texts.length);
    for (const text of texts) this.string(text);
  }

  /** What was written so far. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.used);
  }

  private grow(by: number): void {
    const bigger = new Uint8Array(Math.max(this.bytes.length * 2, this.used + by));
    bigger.set(this.bytes.subarray(0, this.used));
    this.bytes = bigger;
  }
}
