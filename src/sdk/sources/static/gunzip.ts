import { garbled } from '../../search/bytes.ts';
import { breather } from '../breather.ts';
import type { PartReader } from '../no-settings.ts';
import { NO_SETTINGS } from '../no-settings.ts';

/** Browsers unpack what they are given at once, on the thread that gives it: so it is given piece by piece. */
const PIECE = 16_384;

/**
 * What a compressed file holds. Compression lies inside the file, so that any web host will do.
 *
 * @throws CoopkitError `integrity` when it is cut off, damaged or something else
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('gzip');
  try {
    const [plain] = await Promise.all([collect(readable, sizeOf(bytes)), feed(writable, bytes)]);
    return plain;
  } catch {
    throw garbled('it cannot be unpacked');
  }
}

async function feed(writable: WritableStream<BufferSource>, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const breathe = breather(undefined);
  const writer = writable.getWriter();
  for (let from = 0; from < bytes.length; from += PIECE) {
    await writer.write(bytes.subarray(from, from + PIECE));
    await breathe();
  }
  await writer.close();
}

/** The last four bytes of a gzip file tell how long its content is (RFC 1952, ISIZE); damaged ones tell anything. */
function sizeOf(bytes: Uint8Array<ArrayBuffer>): number {
  if (bytes.length < 4) return 0;
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
  // Deflate never does better than 1 : 1032.
  return Math.min(size, bytes.length * 1032);
}

/** @param size how long it should be; what comes beyond is an error */
async function collect(
  readable: ReadableStream<Uint8Array<ArrayBuffer>>,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new Uint8Array(size);
  let length = 0;
  const reader = readable.getReader(NO_SETTINGS) as PartReader;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > size) throw new RangeError('A compressed file is longer than it says.');
    plain.set(value, length);
    length += value.length;
  }
  return plain.subarray(0, length);
}
