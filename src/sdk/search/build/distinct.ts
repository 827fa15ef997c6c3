import { GrowingNumbers } from './growing.ts';

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
  sorted(compare: (a: Key, b: Key) => number): {
    readonly keys: readonly Key[];
    readonly places: Uint32Array;
  } {
    const keys = [...this.provisional.keys()].sort(compare);
    const placeOf = new Uint32Array(keys.length);
    for (const [place, key] of keys.entries()) placeOf[this.provisional.get(key)!] = place;
    const places = new Uint32Array(this.codes.length);
    for (let at = 0; at < places.length; at++) places[at] = placeOf[this.codes.at(at)]!;
    return { keys, places };
  }
}
