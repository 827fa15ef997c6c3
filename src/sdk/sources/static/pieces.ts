import { pageTurn } from '../page-turn.ts';
import { readBody } from './download.ts';
import type { ReadBody } from './download.ts';

/** Bytes of a file that are taken in one turn. */
const PIECE = 64 * 1024;

/**
 * Reads a large file into one buffer, a piece in each turn. Who takes what comes is handed megabytes at once: to copy
 * them into memory that nobody used before may take a slow phone longer than a frame.
 *
 * @param limit how long the file is
 */
export const readByPieces: ReadBody = async (body, limit) => {
  let reader: ReadableStreamBYOBReader | undefined;
  try {
    reader = body?.getReader({ mode: 'byob' });
  } catch {
    // Not every browser lets others say how much it is to hand over.
  }
  if (!reader) return readBody(body, limit);
  // One byte more tells a longer file.
  let bytes = new Uint8Array(limit + 1);
  let length = 0;
  while (length <= limit) {
    // The buffer goes to the stream, and comes back with the piece.
    const { done, value } = await reader.read(bytes.subarray(length, length + PIECE));
    if (value) bytes = new Uint8Array(value.buffer);
    if (done) return bytes.subarray(0, length);
    length += value.length;
    await pageTurn();
  }
  void reader.cancel().catch(() => {});
  return bytes;
};
