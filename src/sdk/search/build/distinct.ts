import type { Steps } from '../steps.ts';
import { blocks, pause } from '../steps.ts';
import { GrowingNumbers } from './growing.ts';
import { sortedPlaces } from './sorted-places.ts';

interface Sorted<Key> {
  readonly keys: readonly Key[];
  readonly places: Uint32Array;
}

/** A long list of few different keys: each is kept once, and a number for each time it comes. */
export class DistinctKeys<Key> {
  private readonly provisional = new Map<Key, number>();
  private readonly codes = new GrowingNumbers();

  add(key: Key): void {
    let code = this.provisional.get(key);
    if (code === undefined) {
      code = this.provisional.size;
      this.provisional.set(key, code);
    }
    this.codes.push(code);
  }

  /** The keys in order, and for each entry of the list the place of its key in that order. */
  *sorted(compare: (a: Key, b: Key) => number): Steps<Sorted<Key>> {
    const known = [...this.provisional.keys()];
    const order = yield* sortedPlaces(known.length, (a, b) => compare(known[a]!, known[b]!));
    const keys: Key[] = [];
    const placeOf = new Uint32Array(known.length);
    for (const [place, code] of order.entries()) {
      keys.push(known[code]!);
      placeOf[code] = place;
    }
    const places = new Uint32Array(this.codes.length);
    for (const { from, to } of blocks(places.length)) {
      yield* pause();
      for (let at = from; at < to; at++) places[at] = placeOf[this.codes.at(at)]!;
    }
    return { keys, places };
  }
}
