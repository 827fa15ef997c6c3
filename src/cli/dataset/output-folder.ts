import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FileEntry, Manifest } from '../../sdk/sources/static/format.ts';

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
    const now = new Set(filesOf(manifest));
    for (const file of before) {
      if (!now.has(file) && this.#holds(file)) await rm(join(this.path, file), { force: true });
    }
  }

  /** The files of the data set that is here already; none when there is none or its manifest cannot be read. */
  async #filesBefore(): Promise<readonly string[]> {
    try {
      return filesOf(JSON.parse(await readFile(join(this.path, MANIFEST), 'utf8')) as Manifest);
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

/** The files that a manifest names. */
export function filesOf(manifest: Manifest): readonly string[] {
  const entries = Object.values(manifest.collections).flatMap(({ records, ids, index }) => [
    ...records,
    ids,
    index,
  ]);
  return [manifest.vocabularies, ...entries].map(({ file }) => file);
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
