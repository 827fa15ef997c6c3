import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that are gathered before they are written. */
const BLOCK = 1 << 20;

/**
 * Texts in a temporary file, read back one by one in any order: a million records do not fit in memory as strings.
 * Synchronous, because those who read are in the middle of building an index.
 */
export class TextStore {
  readonly #folder = mkdtempSync(join(tmpdir(), 'coopkit-'));
  readonly #file = openSync(join(this.#folder, 'store'), 'w+');
  readonly #ends: number[] = [];
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #written = 0;

  get length(): number {
    return this.#ends.length;
  }

  /** Bytes of all entries. */
  get bytes(): number {
    return this.#written + this.#waitingBytes;
  }

  /** Adds an entry. Gives its number. */
  add(entry: Uint8Array | string): number {
    const bytes = typeof entry === 'string' ? Buffer.from(entry) : entry;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#ends.push(this.bytes);
    if (this.#waitingBytes >= BLOCK) this.#flush();
    return this.#ends.length - 1;
  }

  read(number: number): Buffer {
    const end = this.#ends[number];
    if (end === undefined) throw new RangeError(`There is no entry ${number}.`);
    if (this.#waitingBytes > 0) this.#flush();
    const start = number === 0 ? 0 : this.#ends[number - 1]!;
    const bytes = Buffer.allocUnsafe(end - start);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(this.#file, bytes, at, bytes.length - at, start + at);
      if (read === 0) throw new Error('A temporary file was cut off while it was in use.');
      at += read;
    }
    return bytes;
  }

  text(number: number): string {
    return this.read(number).toString('utf8');
  }

  /** Removes the file. */
  dispose(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #flush(): void {
    const block = Buffer.concat(this.#waiting);
    for (let at = 0; at < block.length;) at += writeSync(this.#file, block, at);
    this.#written += block.length;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}
