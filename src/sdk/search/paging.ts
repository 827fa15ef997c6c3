import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/**
 * Every order of results is written as one number per hit, greater first, no two alike: `value` (a score or a rank)
 * before record number. Below 2^53 as long as value x records is, and both stay under 2^26.
 */
export function orderKey(value: number, record: number, records: number): number {
  return value * records + (records - 1 - record);
}

/** The record number back from its key. */
export function recordOfKey(key: number, records: number): number {
  return records - 1 - (key % records);
}

/**
 * The `count` greatest keys, greatest first.
 *
 * @param total number of keys
 * @param keyAt gives the key at a place
 */
export function* greatest(
  total: number,
  count: number,
  keyAt: (place: number) => number,
): Steps<Float64Array> {
  const heap = new Float64Array(Math.min(total, count));
  for (const { from, to } of blocks(heap.length)) {
    for (let at = from; at < to; at++) heap[at] = keyAt(at);
    yield* pause();
  }
  // Sorted is a heap, too.
  heap.sort();
  for (const { from, to } of blocks(heap.length > 0 ? total : 0)) {
    for (let at = Math.max(from, heap.length); at < to; at++) {
      const key = keyAt(at);
      if (key > heap[0]!) sinkRoot(heap, key);
    }
    yield* pause();
  }
  return heap.sort().reverse();
}

/** Replaces the least key, which stands at the root, and restores the order of the heap: no child below its parent. */
function sinkRoot(heap: Float64Array, key: number): void {
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
    if (child >= heap.length || heap[child]! >= key) break;
    heap[place] = heap[child]!;
    place = child;
  }
  heap[place] = key;
}
