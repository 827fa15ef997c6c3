import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';

/**
 * Every order of results is written as one number per hit, greater first, no two alike: `value` (a score or a rank)
 * before record number. Below 2^53 as long as value x records is, and both stay under 2^26.
 */
export function orderKey(value: number, record: number, records: number): number {
  return value * records + (records - 1 - record);
}

/** Keys in an order in which none is greater than its children, and where each was found. */
interface Heap {
  readonly keys: Float64Array;
  readonly places: Uint32Array;
}

/**
 * The places of the `count` greatest keys, greatest first.
 *
 * @param total number of keys
 * @param keyAt gives the key at a place
 */
export function* greatest(
  total: number,
  count: number,
  keyAt: (place: number) => number,
): Steps<Uint32Array> {
  const size = Math.min(total, count);
  if (size === 0) return new Uint32Array(0);
  const all = new Float64Array(size);
  for (const { from, to } of blocks(size)) {
    for (let at = from; at < to; at++) all[at] = keyAt(at);
    yield* pause();
  }
  // Sorted is a heap, too.
  const places = Uint32Array.from(all, (_, at) => at).sort((a, b) => all[a]! - all[b]!);
  const heap: Heap = { keys: Float64Array.from(places, (at) => all[at]!), places };
  for (const { from, to } of blocks(total)) {
    for (let at = Math.max(from, size); at < to; at++) {
      const key = keyAt(at);
      if (key > heap.keys[0]!) sinkRoot(heap, key, at);
    }
    yield* pause();
  }
  const order = Uint32Array.from(places, (_, at) => at).sort((a, b) => heap.keys[b]! - heap.keys[a]!);
  return order.map((at) => heap.places[at]!);
}

/** Replaces the least key, which stands at the root, and restores the order of the heap. */
function sinkRoot({ keys, places }: Heap, key: number, found: number): void {
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child + 1 < keys.length && keys[child + 1]! < keys[child]!) child++;
    if (child >= keys.length || keys[child]! >= key) break;
    keys[place] = keys[child]!;
    places[place] = places[child]!;
    place = child;
  }
  keys[place] = key;
  places[place] = found;
}
