import { failure, nameOf } from '../failure.ts';
import { download } from './download.ts';
import type { Transport } from './download.ts';
import { json } from './files.ts';
import { FORMAT, WIRE } from './format.ts';
import type { Manifest } from './format.ts';

/** A manifest has a few kilobytes; one that lists its record files itself may have more. */
const LIMIT = 16 * 1024 * 1024;

/**
 * Reads the manifest of a data set, asking the host whether the one in the browser's cache still holds.
 *
 * @throws CoopkitError as {@link download}, `decode` when it is no manifest, `version` when it is for a later coopkit
 */
export async function readManifest(
  address: URL,
  transport: Transport,
  signal: AbortSignal,
): Promise<Manifest> {
  const answer = await download(address, { ...transport, cache: 'no-cache', limit: LIMIT, signal });
  const manifest = parse(answer.bytes);
  // What else a later manifest has is not known here.
  if (manifest && (manifest.format !== FORMAT || Number.parseInt(manifest.wire!) > Number.parseInt(WIRE))) {
    throw await failure('version', nameOf(address));
  }
  if (isWhole(manifest)) return manifest;
  throw await failure('decode.manifest', nameOf(address), { answer });
}

/** Where a manifest is; a relative address counts from the page. */
export async function manifestAddress(manifest: string): Promise<URL> {
  try {
    return new URL(manifest, globalThis.document?.baseURI);
  } catch (cause) {
    throw await failure('config', manifest, { cause });
  }
}

/** Nothing when it is something else than a manifest of any format, or no JSON at all. */
function parse(bytes: Uint8Array): Partial<Manifest> | undefined {
  try {
    const manifest = json<Partial<Manifest>>(bytes);
    return manifest.format?.startsWith('coopkit-static/') ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function isWhole(manifest: Partial<Manifest> | undefined): manifest is Manifest {
  const { wire, version, collections, sources, vocabularies } = manifest ?? {};
  return !!(wire && version && collections && sources && vocabularies);
}
