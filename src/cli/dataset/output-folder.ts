import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { shardEntries } from '../../sdk/sources/static/format.ts';
import type { FileEntry, Manifest, ShardTable } from '../../sdk/sources/static/format.ts';

const MANIFEST = 'manifest.json';

/**
 * The folder a data set is written to. Files are named by their content and come into being whole; the manifest is
 * written last. Whoever reads meanwhile sees the data set of before or the new one, never a mixture.
 */
export class OutputFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = resolve(path);
  }

  /**
   * @param name what the file is, with an extension: `organisations/records.json`; the hash of the bytes is put in
   */
  async add(name: string, bytes: Uint8Array): Promise<FileEntry> {
    const sha256 = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const file = name.replace(/(\.[a-z0-9.]+)$/, `-${sha256}$1`);
    const path = join(this.path, file);
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, bytes);
    return { file, bytes: bytes.length, sha256 };
  }

  /** Makes the new data set the valid one, then removes the files that only the one before named. */
  async publish(manifest: Manifest): Promise<void> {
    const before = await this.#filesBefore();
    await mkdir(this.path, { recursive: true });
    await writeWhole(join(this.path, MANIFEST), Buffer.from(`${JSON.stringify(manifest)}\n`));
    const now = new Set(await this.filesOf(manifest));
    for (const file of before) {
      if (!now.has(file) && this.#holds(file)) await rm(join(this.path, file), { force: true });
    }
  }

  /** The files that a manifest names, in itself and in the tables of record files that lie here. */
  async filesOf({ collections, vocabularies }: Manifest): Promise<readonly string[]> {
    const files = [vocabularies.file];
    for (const { records, ids, index } of Object.values(collections)) {
      files.push(ids.file, index.file);
      if ('file' in records) files.push(records.file);
      for (const { file } of 'file' in records ? await this.#tabled(records) : records) files.push(file);
    }
    return files;
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
