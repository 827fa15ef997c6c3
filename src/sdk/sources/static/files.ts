import type { CoopkitError } from '../../errors.ts';
import { isCoopkitError } from '../../errors.ts';
import { failure, nameOf } from '../failure.ts';
import { InFlight } from '../in-flight.ts';
import { Lru } from '../lru.ts';
import { download } from './download.ts';
import type { Download, ReadBody, Transport } from './download.ts';
import type { FileEntry } from './format.ts';

/** Decoded files that are kept, the last used ones: a few pages of records and what finds them. */
const KEPT = 64;

/** Bytes per millisecond of the slowest line that a file should arrive over. */
const SLOWEST = 16;

/** Turns the bytes of a file into what is kept of it. */
export type Decode<T> = (bytes: Uint8Array<ArrayBuffer>) => T | Promise<T>;

/** The immutable files of one data set. */
export interface Files {
  /** Where the manifest is: files are named relative to it. */
  readonly base: URL;
  readonly transport: Transport;
  /** How often a file that is named could not be had: the data set may have been replaced meanwhile. */
  losses: number;
  /**
   * @param decode must be the same for the same file
   * @param take how to take in what comes, for large files
   * @throws CoopkitError as {@link download}; `integrity` when the file is not the one the manifest describes; `decode`
   *   when a web page came in its place, or it cannot be decoded
   */
  read<T>(entry: FileEntry, decode: Decode<T>, signal: AbortSignal | undefined, take?: ReadBody): Promise<T>;
}

/**
 * Opens the files beside a manifest. Each is downloaded once however many ask for it, its length and digest are
 * checked, and what was decoded from it is kept for a while. A failed download is forgotten, so that a retry works.
 */
export function openFiles(base: URL, transport: Transport): Files {
  const running = new InFlight<unknown>();
  const kept = new Lru<unknown>(KEPT);

  async function load<T>(
    entry: FileEntry,
    decode: Decode<T>,
    signal: AbortSignal,
    read: ReadBody | undefined,
  ): Promise<T> {
    const address = new URL(entry.file, base);
    let answer: Download | undefined;
    try {
      // A wrong file may come from a cache on the way: it is asked for once more, past all caches.
      for (const cache of ['force-cache', 'reload'] as const) {
        const timeout = transport.timeout + entry.bytes / SLOWEST;
        answer = await download(address, { ...transport, timeout, cache, limit: entry.bytes, read, signal });
        if (!(await isIntact(answer, entry))) continue;
        try {
          const value = await decode(answer.bytes);
          kept.set(entry.file, value);
          return value;
        } catch (cause) {
          if (cache === 'reload' || !isCoopkitError(cause, 'integrity')) throw cause;
        }
      }
      throw await failure('integrity', nameOf(address), answer && { answer });
    } catch (cause) {
      signal.throwIfAborted();
      files.losses += 1;
      throw await aboutFile(address, cause, answer);
    }
  }

  const files: Files = {
    base,
    transport,
    losses: 0,
    async read<T>(entry: FileEntry, decode: Decode<T>, signal: AbortSignal | undefined, take?: ReadBody) {
      const value =
        kept.get(entry.file) ??
        (await running.run(entry.file, (ended) => load(entry, decode, ended, take), signal));
      return value as T;
    },
  };
  return files;
}

/**
 * The error for a file that cannot be had or read, in words that name the file.
 *
 * @param answer what came, if anything did
 */
export async function aboutFile(address: URL, cause: unknown, answer?: Download): Promise<CoopkitError> {
  const name = nameOf(address);
  if (isCoopkitError(cause) && cause.message.includes(name)) return cause;
  const codes = ['integrity', 'version'] as const;
  const fault = codes.find((code) => isCoopkitError(cause, code)) ?? 'decode.file';
  return failure(fault, name, { cause, ...(answer && { answer }) });
}

/** In place of a digest: what decodes the file finds out itself whether it is damaged. */
export const OWN_CHECKSUM = '';

async function isIntact({ bytes }: Download, { bytes: length, sha256 }: FileEntry): Promise<boolean> {
  if (bytes.length !== length) return false;
  const subtle = digests();
  if (sha256 === OWN_CHECKSUM || !subtle) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(sha256);
}

/** Browsers offer digests to secure pages only; elsewhere the length alone is checked. */
const digests = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

export const canVerify = (): boolean => digests() !== undefined;

/** What a JSON file holds. */
export const json = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes)) as T;
