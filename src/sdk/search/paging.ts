import type { Block, Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/** What decides which of some records come first. */
export interface Order {
  readonly records: Uint32Array;
  /** Number of record numbers. */
  readonly count: number;
  /** By place in `records`: a score or a rank, greater for those that come first. Below 2^26. */
  readonly points: Uint32Array;
  /** Of a record, below 2^13: decides among equal points. Where it is equal as well, the lower record number does. */
  readonly precedence?: (record: number) => number;
}

/** Above every precedence. */
const PRECEDENCES = 2 ** 13;

/**
 * Every order of results is written as one number per hit, greater first, no two alike: its points before its
 * precedence before its record number.
 */
function keyAt({ records, count, points, precedence }: Order, place: number): number {
  const record = records[place]!;
  const value = precedence ? points[place]! * PRECEDENCES + precedence(record) : points[place]!;
  return value * count + (count - 1 - record);
}

/** Keys in an order in which none is greater than its children, and where each was found. */
interface Heap {
  readonly keys: Float64Array;
  readonly places: number[];
}

/**
 * The places that come first, in order.
 *
 * @param most how many places are wanted
 */
export function* firstPlaces(order: Order, most: number): Steps<number[]> {
  const { length } = order.records;
  const size = Math.min(length, most);
  const heap: Heap = { keys: new Float64Array(size).fill(-1), places: Array<number>(size).fill(0) };
  if (size === 0) return [];
  for (const block of blocks(length)) {
    offer(heap, order, block);
    if (block.to < length) yield* pause();
  }
  const sorted = heap.places.slice();
  for (let left = size - 1; left >= 0; left--) {
    sorted[left] = heap.places[0]!;
    sinkRoot(heap, left, heap.keys[left]!, heap.places[left]!);
  }
  return sorted;
}

/** Takes in what is greater than the least so far, which stands at the root. */
function offer(heap: Heap, order: Order, { from, to }: Block): void {
  const { keys, places } = heap;
  const { points } = order;
  // Most have fewer points than the last one that would be shown: nothing else of them has to be looked at.
  let least = keys[0]! < 0 ? 0 : points[places[0]!]!;
  for (let place = from; place < to; place++) {
    if (points[place]! < least) continue;
    const key = keyAt(order, place);
    if (key <= keys[0]!) continue;
    sinkRoot(heap, keys.length, key, place);
    if (keys[0]! >= 0) least = points[places[0]!]!;
  }
}

/** Puts another key in place of the least one and restores the order of the first `size` keys. */
function sinkRoot({ keys, places }: Heap, size: number, key: number, found: number): void {
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child + 1 < size && keys[child + 1]! < keys[child]!) child++;
    if (child >= size || keys[child]! >= key) break;
    keys[place] = keys[child]!;
    places[place] = places[child]!;
    place = child;
  }
  keys[place] = key;
  places[place] = found;
}
