import { hash32 } from '../hash.ts';

/** The numbers of the records that may have an id, from the table of sorted little-endian pairs (hash, number). */
export function numbersOf(table: Uint8Array, id: string): readonly number[] {
  const hash = hash32(id);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const hashAt = (pair: number): number => view.getUint32(pair * 8, true);
  const pairs = Math.floor(table.length / 8);
  let low = 0;
  for (let high = pairs; low < high;) {
    const middle = (low + high) >>> 1;
    if (hashAt(middle) < hash) low = middle + 1;
    else high = middle;
  }
  const numbers: number[] = [];
  for (let pair = low; pair < pairs && hashAt(pair) === hash; pair += 1) {
    numbers.push(view.getUint32(pair * 8 + 4, true));
  }
  return numbers;
}
