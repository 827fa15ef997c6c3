/*
 * Built-ins that pages replace, as the scripts use them (see sturdy-built-ins.ts). They are taken when a script loads:
 * what the page does to their names later changes nothing.
 */

/** The browser's own, also where an old script has put its polyfill under the name. */
const OwnPromise = (async () => {})().constructor as PromiseConstructor;
const { Map: OwnMap, Set: OwnSet, URL: OwnURL } = globalThis;

export { OwnMap as Map, OwnPromise as Promise, OwnSet as Set, OwnURL as URL };

/** `Array.from`: old polyfills know no iterables. */
export function sturdyArrayFrom<Item, Made>(
  list: Iterable<Item> | ArrayLike<Item>,
  each: (item: Item, index: number) => Item | Made = (item) => item,
): (Item | Made)[] {
  const items = list as Partial<Iterable<Item>> & ArrayLike<Item>;
  return [
    ...(items[Symbol.iterator] ? (list as Iterable<Item>) : (Array.prototype.slice.call(items) as Item[])),
  ].map(each);
}

/** `Date.parse`: that of a known library of dates gives objects. */
export const sturdyParseDate = (text: string): number => new Date(text).getTime();

/** `queueMicrotask`, which some pages lack. */
export const sturdyMicrotask = (run: () => void): void => void OwnPromise.resolve().then(run);
