/** The counterpart of `ByteReader`: grows as it is written to. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = value;
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
    if (this.length + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  section(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.append(bytes);
  }

  strings(strings: readonly string[]): void {
    const encoder = new TextEncoder();
    this.number(strings.length);
    for (const string of strings) this.section(encoder.encode(string));
  }

  /** What was written so far. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private grow(by: number): void {
    const bigger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    bigger.set(this.bytes.subarray(0, this.length));
    this.bytes = bigger;
  }
}
