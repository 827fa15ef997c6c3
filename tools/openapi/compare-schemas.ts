import { at, flatten, isNode, listAt } from './resolve.ts';
import type { Node } from './resolve.ts';

/** Two versions of a document, and who reads what a schema describes. */
export interface Comparison {
  readonly before: Node;
  readonly after: Node;
  /**
   * `request`: servers read it, so that it must not allow less than before. `response`: clients read it, so that it must
   * not allow more than before, and must hold all that it held.
   */
  readonly direction: 'request' | 'response';
}

/** Lower bounds and upper bounds by name. */
const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

/**
 * What breaks when one schema takes the place of another, one sentence each.
 *
 * @param where what the schema is of, as the sentences begin
 */
export function compareSchemas(
  comparison: Comparison,
  before: unknown,
  after: unknown,
  where: string,
): readonly string[] {
  const old = flatten(comparison.before, before);
  const now = flatten(comparison.after, after);
  const inside = (field: string, name: string): readonly string[] =>
    field in old && field in now ? compareSchemas(comparison, old[field], now[field], `${where}${name}`) : [];
  return [
    ...values(comparison, old, now),
    ...bounds(comparison, old, now),
    ...patterns(comparison, old, now),
    ...openness(comparison, old, now),
  ]
    .map((what) => `${where}: ${what}`)
    .concat(
      required(comparison, old, now, where),
      properties(comparison, old, now, where),
      variants(comparison, old, now, where),
      inside('items', '[]'),
      inside('additionalProperties', '{}'),
      inside('propertyNames', '{name}'),
    );
}

/** Types and lists of allowed values. */
function values({ direction }: Comparison, old: Node, now: Node): readonly string[] {
  const said: string[] = [];
  for (const [name, oldSet, newSet] of [
    ['type', typesOf(old), typesOf(now)],
    ['value', enumOf(old), enumOf(now)],
  ] as const) {
    const gone = missing(oldSet, newSet);
    const added = missing(newSet, oldSet);
    if (direction === 'request' && gone.length > 0)
      said.push(`the ${name} ${gone.join(', ')} is no longer allowed`);
    if (direction === 'response' && added.length > 0)
      said.push(`the ${name} ${added.join(', ')} may come now`);
  }
  return said;
}

/** What is in one set and not in the other; `undefined` is the set of everything. */
function missing(
  from: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): readonly string[] {
  if (other === undefined) return [];
  return from === undefined ? ['that was not listed'] : [...from].filter((each) => !other.has(each));
}

function typesOf({ type }: Node): ReadonlySet<string> | undefined {
  if (type === undefined) return undefined;
  const types = new Set([type].flat().map(String));
  // Every whole number is a number.
  return types.has('number') ? types.add('integer') : types;
}

function enumOf(schema: Node): ReadonlySet<string> | undefined {
  if ('const' in schema) return new Set([JSON.stringify(schema['const'])]);
  return Array.isArray(schema['enum'])
    ? new Set(schema['enum'].map((each) => JSON.stringify(each)))
    : undefined;
}

function bounds({ direction }: Comparison, old: Node, now: Node): readonly string[] {
  const said: string[] = [];
  const check = (field: string, open: number): void => {
    const from = numberAt(old, field, open);
    const to = numberAt(now, field, open);
    const isTighter = open < 0 ? to > from : to < from;
    const breaks = from !== to && isTighter === (direction === 'request');
    if (breaks) said.push(`"${field}" goes from ${boundText(from)} to ${boundText(to)}`);
  };
  for (const field of LOWER) check(field, -Infinity);
  for (const field of UPPER) check(field, Infinity);
  return said;
}

const boundText = (bound: number): string => (Number.isFinite(bound) ? String(bound) : 'none');

const numberAt = (schema: Node, field: string, open: number): number =>
  typeof schema[field] === 'number' ? schema[field] : open;

/** Patterns cannot be compared: another one may allow more or less. */
function patterns({ direction }: Comparison, old: Node, now: Node): readonly string[] {
  return ['pattern', 'format'].flatMap((field) => {
    if (old[field] === now[field]) return [];
    const isLoosened = now[field] === undefined;
    const isTightened = old[field] === undefined;
    const isFine = direction === 'request' ? isLoosened : isTightened;
    return isFine ? [] : [`"${field}" is another one`];
  });
}

/** Whether fields that are not named may come. */
function openness({ direction }: Comparison, old: Node, now: Node): readonly string[] {
  const wasOpen = old['additionalProperties'] !== false;
  const isOpen = now['additionalProperties'] !== false;
  if (wasOpen === isOpen || isOpen === (direction === 'request')) return [];
  return [isOpen ? 'other fields may come now' : 'other fields are no longer allowed'];
}

function required({ direction }: Comparison, old: Node, now: Node, where: string): readonly string[] {
  const before = listAt(old, 'required').map(String);
  const after = listAt(now, 'required').map(String);
  return direction === 'request'
    ? after.filter((field) => !before.includes(field)).map((field) => `${where}.${field}: must be given now`)
    : before
        .filter((field) => !after.includes(field))
        .map((field) => `${where}.${field}: may be missing now`);
}

function properties(comparison: Comparison, old: Node, now: Node, where: string): readonly string[] {
  const after = at(now, 'properties');
  return Object.entries(at(old, 'properties')).flatMap(([field, schema]) =>
    field in after
      ? compareSchemas(comparison, schema, after[field], `${where}.${field}`)
      : [`${where}.${field}: is gone`],
  );
}

/** Alternatives, told apart by all they say, and the places of a tuple. */
function variants(comparison: Comparison, old: Node, now: Node, where: string): readonly string[] {
  const { before, after, direction } = comparison;
  const text = (document: Node) => (schema: unknown) =>
    JSON.stringify(withoutWords(flatten(document, schema)));
  const said = ['anyOf', 'oneOf'].flatMap((field) => {
    const was = listAt(old, field).map(text(before));
    const is = listAt(now, field).map(text(after));
    const gone = was.filter((each) => !is.includes(each));
    const added = is.filter((each) => !was.includes(each));
    if (direction === 'request')
      return gone.length > 0 ? [`${where}: an alternative is no longer allowed`] : [];
    return added.length > 0 ? [`${where}: another alternative may come now`] : [];
  });
  const places = listAt(now, 'prefixItems');
  const tuple = listAt(old, 'prefixItems').flatMap((schema, place) =>
    compareSchemas(comparison, schema, places[place] ?? {}, `${where}[${String(place)}]`),
  );
  return [...said, ...tuple];
}

/** A schema without what is only meant for people. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!isNode(value)) return value;
  const kept = Object.entries(value).filter(
    ([field]) => field !== 'description' && field !== 'x-known-values',
  );
  return Object.fromEntries(kept.map(([field, each]) => [field, withoutWords(each)]));
}
