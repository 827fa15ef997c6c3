import type { ByteReader } from './bytes.ts';
import { garbled } from './bytes.ts';
import type { Steps } from './steps.ts';
import { blocks, pause, runAtOnce } from './steps.ts';

/** One number per place. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

/**
 * Reads a column of `length` numbers, stored as one plane per byte: all lowest bytes, then all second bytes and so
 * on. Planes compress better than numbers and need neither alignment nor a byte order. One plane is used as it is.
 */
export function readColumn(reader: ByteReader, length: number): Column {
  return runAtOnce(columnSteps(reader, length));
}

/** The steps of {@link readColumn}. */
export function* columnSteps(reader: ByteReader, length: number): Steps<Column> {
  const width = reader.byte();
  if (width > 4) throw garbled('a column is too wide');
  const planes = Array.from({ length: width }, () => reader.take(length));
  if (planes[0] && width === 1) return planes[0];
  const column = width <= 2 ? new Uint16Array(length) : new Uint32Array(length);
  for (const [plane, bytes] of planes.entries()) {
    const worth = 256 ** plane;
    for (const { from, to } of blocks(length)) {
      for (let at = from; at < to; at++) column[at]! += bytes[at]! * worth;
      yield* pause();
    }
  }
  return column;
}
