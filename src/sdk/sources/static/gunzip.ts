import { garbled } from '../../search/bytes.ts';

/**
 * What a compressed file holds. Compression lies inside the file, so that any web host will do.
 *
 * @throws CoopkitError `integrity` when it is cut off, damaged or something else
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return new Uint8Array(await new Response(plain).arrayBuffer());
  } catch {
    throw garbled('it cannot be unpacked');
  }
}
