import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kind } from '../../sdk/model/envelope.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import { decodeFile, linesOf } from '../input/encoding.ts';

const BLOCK = 1 << 18;

/** Checked records on disk, so that all problems are known before anything is written and memory stays small. */
export class Spool {
  readonly #folder: string;
  readonly #kinds = new Map<Kind, { readonly file: FileHandle; waiting: string[]; length: number }>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async create(): Promise<Spool> {
    return new Spool(await mkdtemp(join(tmpdir(), 'coopkit-')));
  }

  async add(record: AnyRecord): Promise<void> {
    const { kind } = record;
    let part = this.#kinds.get(kind);
    if (!part) {
      part = { file: await open(this.#path(kind), 'w'), waiting: [], length: 0 };
      this.#kinds.set(kind, part);
    }
    const line = JSON.stringify(record);
    part.waiting.push(line);
    part.length += line.length;
    if (part.length >= BLOCK) await this.#flush(kind);
  }

  /** The records of a collection in the order they were added. */
  async *records(kind: Kind): AsyncGenerator<AnyRecord> {
    await this.#flush(kind);
    for await (const line of linesOf(decodeFile(this.#path(kind), 'utf-8')))
      yield JSON.parse(line) as AnyRecord;
  }

  async dispose(): Promise<void> {
    for (const { file } of this.#kinds.values()) await file.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #flush(kind: Kind): Promise<void> {
    const part = this.#kinds.get(kind);
    if (!part || part.waiting.length === 0) return;
    await part.file.write(`${part.waiting.join('\n')}\n`);
    part.waiting = [];
    part.length = 0;
  }

  #path(kind: Kind): string {
    return join(this.#folder, `${kind}.ndjson`);
  }
}
