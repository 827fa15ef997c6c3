import { CoopkitError, isCoopkitError } from '../../errors.ts';
import { InFlight } from '../in-flight.ts';
import { Lru } from '../lru.ts';
import { download, nameOf } from './download.ts';
import type { DownloadOptions } from './download.ts';
import type { FileEntry } from './format.ts';

type Transport = Pick<DownloadOptions, 'fetch' | 'timeout'>;

/** Decoded files that are kept, the last used ones: a few pages of records and what finds them. */
const KEPT = 64;

/**
 * The immutable files of one data set. Each is downloaded once however many ask for it, its length and digest are
 * checked, and what was decoded from it is kept for a while. A failed download is forgotten, so that a retry works.
 */
export class Files {
  /** True once a file that the manifest names could not be had: the data set may have been replaced meanwhile. */
  lost = false;
  readonly #base: URL;
  readonly #transport: Transport;
  readonly #running = new InFlight<unknown>();
  readonly #kept = new Lru<unknown>(KEPT);

  constructor(base: URL, transport: Transport) {
    this.#base = base;
    this.#transport = transport;
  }

  /**
   * @param decode turns the bytes into what is kept; must be the same for the same file
   * @throws CoopkitError as {@link download}, or `integrity` when the file is not the one the manifest describes
   */
  async read<T>(
    entry: FileEntry,
    decode: (bytes: Uint8Array<ArrayBuffer>) => T | Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const kept = this.#kept.get(entry.file);
    if (kept !== undefined) return kept as T;
    const value = await this.#running.run(entry.file, (ended) => this.#load(entry, decode, ended), signal);
    return value as T;
  }

  async #load<T>(
    entry: FileEntry,
    decode: (bytes: Uint8Array<ArrayBuffer>) => T | Promise<T>,
    signal: AbortSignal,
  ): Promise<T> {
    try {
      const value = await decode(await this.#fetch(entry, signal));
      this.#kept.set(entry.file, value);
      return value;
    } catch (error) {
      if (!signal.aborted) this.lost = true;
      throw error;
    }
  }

  /** A wrong file may come from a cache on the way: it is asked for once more, past all caches. */
  async #fetch(entry: FileEntry, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    try {
      return await this.#attempt(entry, 'force-cache', signal);
    } catch (error) {
      if (!isCoopkitError(error, 'integrity') && !isCoopkitError(error, 'decode')) throw error;
      return await this.#attempt(entry, 'reload', signal);
    }
  }

  async #attempt(
    entry: FileEntry,
    cache: RequestCache,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const address = new URL(entry.file, this.#base);
    const bytes = await download(address, { ...this.#transport, cache, limit: entry.bytes, signal });
    if (bytes.length !== entry.bytes || !(await hasDigest(bytes, entry.sha256))) {
      throw new CoopkitError('integrity', `${nameOf(address)} is damaged or from another data set.`, {
        hint: 'Upload the data set anew, all files of it.',
      });
    }
    return bytes;
  }
}

/** Browsers offer digests to secure pages only; elsewhere the length alone is checked. */
async function hasDigest(bytes: Uint8Array<ArrayBuffer>, digest: string): Promise<boolean> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return true;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(digest);
}

/** Reads a JSON file. Its digest was checked, so what does not parse was written so. */
export function json<T>(bytes: Uint8Array): T {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch (cause) {
    throw new CoopkitError('decode', 'A file of the data set is not JSON.', {
      hint: 'Build the data set anew.',
      cause,
    });
  }
}
