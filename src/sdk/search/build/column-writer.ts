import type { ByteWriter } from './byte-writer.ts';

/** Writes numbers as byte planes, as many as the greatest of them needs (see `readColumn`). */
export function writeColumn(writer: ByteWriter, numbers: ArrayLike<number>): void {
  let greatest = 0;
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! > greatest) greatest = numbers[at]!;
  let width = 1;
  while (greatest >= 256 ** width) width++;
  writer.byte(width);
  for (let plane = 0; plane < width; plane++) {
    for (let at = 0; at < numbers.length; at++) writer.byte((numbers[at]! >>> (8 * plane)) & 0xff);
  }
}
