import { CoopkitError, isCoopkitError } from '../../errors.ts';
import { download, nameOf } from './download.ts';
import type { DownloadOptions } from './download.ts';
import { FORMAT, WIRE } from './format.ts';
import type { Manifest } from './format.ts';
import { json } from './files.ts';

/** A manifest grows by one line per record file; a million records need less than this. */
const LIMIT = 16 * 1024 * 1024;

/**
 * Reads the manifest of a data set, asking the host whether the one in the browser's cache still holds.
 *
 * @throws CoopkitError as {@link download}, `decode` when it is no manifest, `version` when it is for a later coopkit
 */
export async function readManifest(
  address: URL,
  options: Pick<DownloadOptions, 'fetch' | 'timeout' | 'signal'>,
): Promise<Manifest> {
  const bytes = await download(address, { ...options, cache: 'no-cache', limit: LIMIT });
  const manifest = parse(bytes, address);
  const format = majorOf(manifest.format);
  if (format > majorOf(FORMAT) || majorOf(manifest.wire) > majorOf(WIRE)) {
    throw new CoopkitError('version', `${nameOf(address)} was made for a later coopkit.`, {
      hint: `This coopkit reads ${FORMAT} with records ${WIRE}; update coopkit on the page.`,
    });
  }
  return manifest;
}

/** Where a manifest is; a relative address counts from the page. */
export function manifestAddress(manifest: string): URL {
  try {
    return new URL(manifest, globalThis.document?.baseURI);
  } catch (cause) {
    throw new CoopkitError('config', `"${manifest}" is no address of a manifest.`, {
      hint: 'Give a whole address, or one relative to the page.',
      cause,
    });
  }
}

function parse(bytes: Uint8Array, address: URL): Manifest {
  try {
    const manifest = json<Partial<Manifest> | null>(bytes);
    if (manifest?.format?.startsWith('coopkit-static/') && manifest.wire && manifest.version) {
      if (manifest.collections && manifest.sources && manifest.vocabularies) return manifest as Manifest;
    }
  } catch (error) {
    if (!isCoopkitError(error)) throw error;
  }
  throw new CoopkitError('decode', `${nameOf(address)} is not the manifest of a coopkit data set.`, {
    hint: 'Give the address of the manifest.json that "coopkit build" wrote.',
  });
}

/** `coopkit-static/1` → 1, `1.0` → 1. */
const majorOf = (version: string): number => Number.parseInt(version.replace(/^.*\//, ''), 10);
