import { createHash } from 'node:crypto';
import type { Kind } from '../../sdk/model/envelope.ts';
import type { PartPlace } from '../../sdk/search/build/directory.ts';
import { writePart } from '../../sdk/search/build/part-writer.ts';
import type { Part } from '../../sdk/search/build/part-writer.ts';
import { PARTS } from '../../sdk/search/part-file.ts';
import type { PartKind } from '../../sdk/search/part-file.ts';
import { partFile } from '../../sdk/sources/static/format.ts';
import type { EarlierCollection } from './earlier.ts';
import { gzippedLater } from './gzip.ts';
import type { OutputFolder } from './output-folder.ts';
import { TextStore } from './text-store.ts';

/** Parts that are compared or written at the same time: enough to keep disk and processors busy. */
const AT_A_TIME = 32;

/** Files of one kind of part. */
export interface PartCount {
  readonly files: number;
  readonly bytes: number;
  /** Of these, what this build had to write. */
  readonly newFiles: number;
  readonly newBytes: number;
}

/** Where all parts of a collection lie, and what they take. */
export interface WrittenParts {
  readonly places: Readonly<Partial<Record<PartKind, readonly PartPlace[]>>>;
  readonly keys: Readonly<Partial<Record<PartKind, readonly string[]>>>;
  readonly counts: Readonly<Partial<Record<PartKind, PartCount>>>;
}

interface Waiting {
  readonly kind: PartKind;
  readonly place: number;
  readonly entry: number;
}

/**
 * Writes the parts of a collection. A part that is as it was in the data set before keeps its file; all others get the
 * generation of this build, which is the digest of what is new in it. Until that is known they wait in a temporary file.
 */
export class PartFiles {
  readonly #folder: OutputFolder;
  readonly #collection: Kind;
  readonly #earlier: EarlierCollection | undefined;
  readonly #places: Partial<Record<PartKind, PartPlace[]>> = {};
  readonly #keys: Partial<Record<PartKind, string[]>> = {};
  readonly #counts: Partial<Record<PartKind, PartCount>> = {};
  readonly #waiting: Waiting[] = [];
  readonly #bodies = new TextStore();
  readonly #digest = createHash('sha256');

  constructor(folder: OutputFolder, collection: Kind, earlier: EarlierCollection | undefined) {
    this.#folder = folder;
    this.#collection = collection;
    this.#earlier = earlier;
  }

  /** Takes parts; those of each kind in their order. */
  async addAll(parts: Iterable<Part>): Promise<void> {
    let batch: Part[] = [];
    for (const part of parts) {
      batch.push(part);
      if (batch.length < AT_A_TIME) continue;
      await this.#addBatch(batch);
      batch = [];
    }
    await this.#addBatch(batch);
  }

  /** Writes what is new. */
  async finish(): Promise<WrittenParts> {
    const generation = this.#digest.digest('hex').slice(0, 16);
    const queue = this.#waiting.values();
    const write = async (): Promise<void> => {
      for (const { kind, place, entry } of queue) {
        const file = await gzippedLater(writePart([kind, place], this.#bodies.read(entry), generation));
        await this.#folder.write(partFile(this.#collection, kind, place, generation), file);
        this.#places[kind]![place] = { number: place, generation };
        this.#count(kind, file.length, true);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, write));
    return { places: this.#places, keys: this.#keys, counts: this.#counts };
  }

  /** Removes what is temporary. */
  dispose(): void {
    this.#bodies.dispose();
  }

  async #addBatch(batch: readonly Part[]): Promise<void> {
    const earlier = await Promise.all(
      batch.map(async ({ kind, place, key }) => this.#earlier?.part(kind, place, key)),
    );
    for (const [at, { kind, place, key, body }] of batch.entries()) {
      (this.#keys[kind] ??= []).push(key);
      const places = (this.#places[kind] ??= []);
      const before = earlier[at];
      if (before && Buffer.compare(before.body, body) === 0) {
        places.push({ number: before.number, generation: before.generation });
        this.#count(kind, before.bytes, false);
        continue;
      }
      places.push({ number: place, generation: '' });
      this.#waiting.push({ kind, place, entry: this.#bodies.add(body) });
      this.#digest.update(Uint32Array.of(PARTS[kind], place, body.length)).update(body);
    }
  }

  #count(kind: PartKind, length: number, isNew: boolean): void {
    const { files, bytes, newFiles, newBytes } = this.#counts[kind] ?? NOTHING;
    this.#counts[kind] = {
      files: files + 1,
      bytes: bytes + length,
      newFiles: newFiles + Number(isNew),
      newBytes: newBytes + (isNew ? length : 0),
    };
  }
}

const NOTHING: PartCount = { files: 0, bytes: 0, newFiles: 0, newBytes: 0 };
