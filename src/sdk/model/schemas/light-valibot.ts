/*
 * The part of valibot that the record schemas are written with, reduced to what the repair walk reads: descriptions
 * that cannot run by themselves. The browser build puts this file in the place of valibot, which saves every page
 * about 1.5 kB after compression; in Node, tests and tools the same schemas are made of valibot itself. A test bundles
 * the schemas with this file and holds the two equal.
 */

type Description = Readonly<Record<string, unknown>>;

const schema = (type: string, expects: string, more?: Description): Description => ({
  kind: 'schema',
  type,
  expects,
  ...more,
});

const check =
  (type: string) =>
  (requirement: unknown, message?: string): Description => ({
    kind: 'validation',
    type,
    requirement,
    message,
  });

export const string = (): Description => schema('string', 'string');
export const number = (): Description => schema('number', 'number');
export const boolean = (): Description => schema('boolean', 'boolean');
export const literal = (value: string): Description => schema('literal', `"${value}"`, { literal: value });
export const picklist = (options: readonly unknown[]): Description =>
  schema('picklist', `(${options.join(' | ')})`, { options });

export const looseObject = (entries: unknown): Description => schema('loose_object', 'Object', { entries });
export const array = (item: unknown): Description => schema('array', 'Array', { item });
export const record = (key: unknown, value: unknown): Description =>
  schema('record', 'Object', { key, value });
export const variant = (key: string, options: unknown): Description =>
  schema('variant', 'Object', { key, options });
export const exactOptional = (wrapped: unknown): Description =>
  schema('exact_optional', 'unknown', { wrapped });

export const pipe = (...items: readonly Description[]): Description => ({ ...items[0], pipe: items });
export const regex = check('regex');
export const minValue = check('min_value');
export const maxValue = check('max_value');
export const minEntries = check('min_entries');
export const integer = (message?: string): Description => check('integer')(undefined, message);
export const metadata = (value: unknown): Description => ({
  kind: 'metadata',
  type: 'metadata',
  metadata: value,
});
