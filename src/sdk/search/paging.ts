import type { Column } from './column.ts';
import type { Block, Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/** What decides which of some records come first. */
export interface Order {
  readonly records: Uint32Array;
  /** By record number: a score or a rank, greater for those that come first. Below 2^26. */
  readonly points: Column;
  /** Whether those with fewer points come first, but those with none still come last. */
  readonly leastFirst?: boolean | undefined;
  /** Of a record, below 2^13 - 1: decides among equal points. Where it is equal as well, the lower record number does. */
  readonly precedence?: ((record: number) => number) | undefined;
}

/** Above all points. */
const POINTS = 2 ** 26;

/** Above every precedence. */
const PRECEDENCES = 2 ** 13;

/**
 * The records that come first, in order.
 *
 * Every order of results is written as one number per record, greater first, no two alike: its points before its
 * precedence before its record number.
 *
 * @param most how many records are wanted
 */
export function* firstRecords(order: Order, most: number): Steps<number[]> {
  const { records, points } = order;
  /** In an order in which none is greater than its children. */
  const heap = new Float64Array(Math.min(records.length, most)).fill(-1);
  for (const block of blocks(records.length)) {
    offer(heap, order, block);
    if (block.to < records.length) yield* pause();
  }
  const first = Array<number>(heap.length).fill(0);
  for (let left = heap.length - 1; left >= 0; left--) {
    first[left] = points.length - 1 - (heap[0]! % points.length);
    replaceRoot(heap, left, heap[left]!);
  }
  return first;
}

/** Takes in what is greater than the least so far, which stands at the root. */
function offer(
  heap: Float64Array,
  { records, points, leastFirst, precedence }: Order,
  { from, to }: Block,
): void {
  const count = points.length;
  const sign = leastFirst ? -1 : 1;
  const precedences = precedence ? PRECEDENCES : 1;
  // Most have fewer points than the last one that would be shown: nothing else of them has to be looked at.
  let least = Math.floor(heap[0]! / count / precedences);
  for (let place = from; place < to; place++) {
    const record = records[place]!;
    // Of negative numbers, what they lack to the greatest.
    const value = (sign * points[record]!) & (POINTS - 1);
    if (value < least) continue;
    const key = (value * precedences + (precedence?.(record) ?? 0)) * count + (count - 1 - record);
    if (key <= heap[0]!) continue;
    replaceRoot(heap, heap.length, key);
    least = Math.floor(heap[0]! / count / precedences);
  }
}

/** Puts another key in place of the least one and restores the order of the first `size` keys. */
function replaceRoot(heap: Float64Array, size: number, key: number): void {
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child + 1 < size && heap[child + 1]! < heap[child]!) child++;
    if (child >= size || heap[child]! >= key) break;
    heap[place] = heap[child]!;
    place = child;
  }
  heap[place] = key;
}
