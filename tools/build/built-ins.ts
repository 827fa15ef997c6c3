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

/**
 * The prototype of the objects that scripts make (see bare-objects.ts). Those that listeners of a page are given must
 * answer to what every object has. A field of data may be called so, too: an assignment has to give the object its own.
 */
export const bare: object = Object.create(null) as object;
for (const name of ['hasOwnProperty', 'toString', 'valueOf'] as const) {
  const like = { __proto__: null, writable: true, value: Object.prototype[name] } as PropertyDescriptor;
  Object.defineProperty(bare, name, like);
}

/** `JSON.parse`, with objects to which a page cannot have added anything. */
export const sturdyParse = (text: string): unknown => strip(JSON.parse(text));

function strip(value: unknown): unknown {
  if (value instanceof Object) {
    if (!Array.isArray(value)) Object.setPrototypeOf(value, bare);
    Object.values(value).forEach(strip);
  }
  return value;
}

/** `JSON.stringify` of data, which asks lists for no `toJSON` that a page may have added. */
export const sturdyStringify = (value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => sturdyStringify(each) ?? 'null').join()}]`;
  const fields = Object.entries(value).flatMap(([name, field]) => {
    const text = sturdyStringify(field);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${fields.join()}}`;
};

/** What the document has under a name, also when a form or an image of the page has that name. */
export const sturdyDocument = (name: keyof Document): unknown => {
  const found: unknown = Reflect.get(Document.prototype, name, document);
  return typeof found === 'function' ? found.bind(document) : found;
};
