import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KINDS } from '../../sdk/model/envelope.ts';
import type { Kind } from '../../sdk/model/envelope.ts';
import { readDirectory } from '../../sdk/search/directory.ts';
import { openPart } from '../../sdk/search/part-file.ts';
import { isChunked, shardEntries } from '../../sdk/sources/static/format.ts';
import type {
  CollectionFiles,
  FileEntry,
  Manifest,
  ShardTable,
  WholeCollection,
} from '../../sdk/sources/static/format.ts';
import { filesOfDirectory } from './earlier.ts';

const MANIFEST = 'manifest.json';

/** Files that are removed at the same time. */
const AT_A_TIME = 16;

/**
 * The folder a data set is written to. Files are named by their content and come into being whole; the manifest is
 * written last. Whoever reads meanwhile sees the data set of before or the new one, never a mixture.
 */
export class OutputFolder {
  readonly path: string;
  readonly #made = new Map<string, Promise<unknown>>();

  constructor(path: string) {
    this.path = resolve(path);
  }

  /**
   * @param name what the file is, with an extension: `organisations/records.json`; the hash of the bytes is put in
   */
  async add(name: string, bytes: Uint8Array): Promise<FileEntry> {
    const sha256 = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const file = name.replace(/(\.[a-z0-9.]+)$/, `-${sha256}$1`);
    await this.write(file, bytes);
    return { file, bytes: bytes.length, sha256 };
  }

  /** Writes a file whose name says all that there is to know of its content: it is never written otherwise. */
  async write(file: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.path, file);
    await this.#makeFolder(dirname(path));
    await writeWhole(path, bytes);
  }

  /** Makes the new data set the valid one, then removes the files that only the one before named. */
  async publish(manifest: Manifest): Promise<void> {
    const before = await this.#filesBefore();
    await mkdir(this.path, { recursive: true });
    await writeWhole(join(this.path, MANIFEST), Buffer.from(`${JSON.stringify(manifest)}\n`));
    const now = new Set(await this.filesOf(manifest));
    const gone = before.filter((file) => !now.has(file) && this.#holds(file)).values();
    const remove = async (): Promise<void> => {
      for (const file of gone) await rm(join(this.path, file), { force: true });
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, remove));
  }

  /** The files that a manifest names, in itself and in the tables and directories that lie here. */
  async filesOf({ collections, vocabularies }: Manifest): Promise<readonly string[]> {
    const files = [vocabularies.file];
    for (const kind of KINDS) {
      const collection = collections[kind];
      if (collection) files.push(...(await this.#filesOfCollection(kind, collection)));
    }
    return files;
  }

  async #filesOfCollection(kind: Kind, collection: CollectionFiles): Promise<readonly string[]> {
    if (isChunked(collection)) {
      const { file } = collection.chunks;
      const body = openPart(gunzipSync(await readFile(join(this.path, file))), ['directory', 0]);
      return [file, ...filesOfDirectory(kind, readDirectory(body))];
    }
    const { records, ids, index, positions } = collection as CollectionFilesOfAnyAge;
    const shards = 'file' in records ? [records, ...(await this.#tabled(records))] : records;
    return [ids, index, ...(positions ? [positions] : []), ...shards].map(({ file }) => file);
  }

  #makeFolder(path: string): Promise<unknown> {
    const making = this.#made.get(path) ?? mkdir(path, { recursive: true });
    this.#made.set(path, making);
    return making;
  }

  async #tabled(table: FileEntry): Promise<readonly FileEntry[]> {
    const text = await readFile(join(this.path, table.file), 'utf8');
    return shardEntries(table, JSON.parse(text) as ShardTable);
  }

  /** The files of the data set that is here already; none when there is none or its manifest cannot be read. */
  async #filesBefore(): Promise<readonly string[]> {
    try {
      return await this.filesOf(JSON.parse(await readFile(join(this.path, MANIFEST), 'utf8')) as Manifest);
    } catch {
      return [];
    }
  }

  /** A manifest is a file like any other and may have been changed: what it names outside the folder is left alone. */
  #holds(file: string): boolean {
    const inside = relative(this.path, resolve(this.path, file));
    return (
      inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && basename(inside) !== MANIFEST
    );
  }
}

/** Before `coopkit-static/2`, collections had no file of positions. */
type CollectionFilesOfAnyAge = Omit<WholeCollection, 'positions'> &
  Partial<Pick<WholeCollection, 'positions'>>;

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
