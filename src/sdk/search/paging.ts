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

/** The `count` greatest keys, greatest first. */
export function greatest(keys: Float64Array, count: number): Float64Array {
  if (count >= keys.length) return keys.slice().sort().reverse();
  if (count <= 0) return new Float64Array(0);
  const heap = keys.slice(0, count).sort();
  for (let at = count; at < keys.length; at++) {
    if (keys[at]! > heap[0]!) sinkRoot(heap, keys[at]!);
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
