const BLOCK = 1 << 16;

/**
 * A list of numbers that grows in blocks, so that millions of them cost their bytes and nothing is copied on the way.
 * Made for numbers below 2^32.
 */
export class GrowingNumbers {
  private readonly blocks: Uint32Array[] = [];
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    const at = this.count++ & (BLOCK - 1);
    if (at === 0) this.blocks.push(new Uint32Array(BLOCK));
    this.blocks[this.blocks.length - 1]![at] = value;
  }

  /** The number at a place below `length`. */
  at(place: number): number {
    return this.blocks[place >>> 16]![place & (BLOCK - 1)]!;
  }

  set(place: number, value: number): void {
    this.blocks[place >>> 16]![place & (BLOCK - 1)] = value;
  }

  /** All of them, as a list of their own. */
  all(): Uint32Array<ArrayBuffer> {
    const all = new Uint32Array(this.count);
    for (const [at, block] of this.blocks.entries()) {
      all.set(block.subarray(0, this.count - at * BLOCK), at * BLOCK);
    }
    return all;
  }
}

const BYTES = 1 << 20;

/** The same for bytes, written as numbers of seven bits a byte (see `ByteReader.number`). */
export class GrowingBytes {
  private readonly blocks: Uint8Array[] = [];
  private count = 0;

  get length(): number {
    return this.count;
  }

  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  at(place: number): number {
    return this.blocks[place >>> 20]![place & (BYTES - 1)]!;
  }

  private byte(value: number): void {
    const at = this.count++ & (BYTES - 1);
    if (at === 0) this.blocks.push(new Uint8Array(BYTES));
    this.blocks[this.blocks.length - 1]![at] = value;
  }
}
