/**
 * What a reader relies on in a value: its type, a list of something, an object whose entries are all of one shape
 * (`'*'`), or one with these fields (`?` at the end: may be missing).
 */
export type Shape =
  'string' | 'number' | 'boolean' | 'object' | readonly [Shape] | { readonly [field: string]: Shape };

/**
 * Takes of a value what has the shape. Whatever is not in the shape stays as it is, so that what a later version adds
 * survives; an entry, or a field that may be missing, which does not fit is left out. So is `null`, which means missing.
 *
 * A few lines in place of a schema, because they are downloaded by every page that asks an API; `schemas.ts` says the
 * same in full, and a test holds the two together.
 *
 * @returns `undefined` when the value itself does not fit
 */
export function take(shape: Shape, value: unknown): unknown {
  if (typeof shape === 'string' && shape !== 'object') return typeof value === shape ? value : undefined;
  if (isList(shape)) return Array.isArray(value) ? takeAll(shape[0], value) : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const taken: Record<string, unknown> = { ...value };
  for (const [field, inner] of Object.entries(shape === 'object' ? {} : shape)) {
    const name = field.replace('?', '');
    for (const key of name === '*' ? Object.keys(taken) : [name]) {
      const fitting = take(inner, taken[key]);
      if (fitting !== undefined) taken[key] = fitting;
      else if (name === field && name !== '*') return undefined;
      else delete taken[key];
    }
  }
  return taken;
}

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

const takeAll = (shape: Shape, values: readonly unknown[]): readonly unknown[] =>
  values.map((value) => take(shape, value)).filter((value) => value !== undefined);
