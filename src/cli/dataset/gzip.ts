import { gzip, gzipSync } from 'node:zlib';
import { promisify } from 'node:util';

const SETTINGS = { level: 9 } as const;
const packed = promisify(gzip);

/** Compresses a file of the data set. The same bytes give the same file anywhere. */
export function gzipped(bytes: Uint8Array): Uint8Array {
  return withFixedHeader(gzipSync(bytes, SETTINGS));
}

/** The same, beside other work. */
export async function gzippedLater(bytes: Uint8Array): Promise<Uint8Array> {
  return withFixedHeader(await packed(bytes, SETTINGS));
}

/** The header's bytes for time and operating system. */
function withFixedHeader(file: Buffer): Uint8Array {
  file.writeUInt32LE(0, 4);
  file[9] = 0xff;
  return file;
}
