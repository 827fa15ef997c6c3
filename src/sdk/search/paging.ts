import type { Block, Steps } from './steps.ts';
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
  readonly keys: number[];
  readonly places: number[];
}

/**
 * The places with the `count` greatest keys, greatest first.
 *
 * @param places among which; absent for all from 0 on
 * @param total number of places
 * @param keyAt gives the key at a place, 0 or more
 * @param values by place, if there is something that is greater only where the key is: where it is less, no key is asked for
 */
export function* greatest(
  places: Uint32Array | undefined,
  total: number,
  count: number,
  keyAt: (place: number) => number,
  values?: Uint32Array,
): Steps<number[]> {
  const size = Math.min(total, count);
  const heap: Heap = { keys: Array<number>(size).fill(-1), places: Array<number>(size).fill(0) };
  if (size === 0) return [];
  for (const block of blocks(total)) {
    offer(heap, places, block, keyAt, values);
    yield* pause();
  }
  const sorted = heap.places.slice();
  for (let left = size - 1; left >= 0; left--) {
    sorted[left] = heap.places[0]!;
    sinkRoot(heap, left, heap.keys[left]!, heap.places[left]!);
  }
  return sorted;
}

/** Takes in what is greater than the least so far, which stands at the root. */
function offer(
  heap: Heap,
  places: Uint32Array | undefined,
  { from, to }: Block,
  keyAt: (place: number) => number,
  values: Uint32Array | undefined,
): void {
  const { keys } = heap;
  const leastValue = (): number => (values === undefined || keys[0]! < 0 ? 0 : values[heap.places[0]!]!);
  let least = leastValue();
  for (let at = from; at < to; at++) {
    const place = places === undefined ? at : places[at]!;
    if (values !== undefined && values[place]! < least) continue;
    const key = keyAt(place);
    if (key <= keys[0]!) continue;
    sinkRoot(heap, keys.length, key, place);
    least = leastValue();
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
