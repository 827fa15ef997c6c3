import type { ByteWriter } from './byte-writer.ts';

/** Writes numbers as byte planes, as many as the greatest of them needs (see `readColumn`). */
export function writeColumn(writer: ByteWriter, numbers: ArrayLike<number>): void {
  let greatest = 0;
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! > greatest) greatest = numbers[at]!;
  let width = 1;
  while (greatest >= 256 ** width) width++;
  writer.byte(width);
  for (let plane = 0; plane < width; plane++) {
    const bytes = new Uint8Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) bytes[at] = numbers[at]! >>> (8 * plane);
    writer.append(bytes);
  }
}
