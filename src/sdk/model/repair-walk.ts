import type { GenericSchema } from 'valibot';
import type { Problem } from '../query.ts';

/** A problem inside one record, before the client adds which source it came from. */
export type RecordProblem = Omit<Problem, 'sourceId'>;

/** Takes note of a problem at a path inside the record. */
export type Report = (path: string, message: string, action: Problem['action']) => void;

/** Stands for a value that cannot be kept. */
const UNUSABLE: unique symbol = Symbol('unusable');

/**
 * The parts of a valibot schema that the walk reads. The walk interprets these descriptions itself instead of running
 * the schema: it has to look inside them anyway to save what is good, and a page then needs no validator besides.
 * A test holds the two interpretations equal.
 */
interface Node {
  readonly type: string;
  readonly expects?: string | null;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly key?: Node | string;
  readonly value?: Node;
  readonly literal?: unknown;
  readonly options?: readonly Node[];
  readonly wrapped?: Node;
  readonly pipe?: readonly Action[];
}

/** One item of a valibot pipe: a check with its requirement, or the repair that `mend` attached. */
interface Action {
  readonly type: string;
  readonly requirement?: unknown;
  readonly message?: string;
  readonly metadata?: { readonly mend?: (value: unknown) => unknown };
}

type Draft = Record<string, unknown>;

/** Keys that could reach into the prototype of whoever copies the record carelessly. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** What can be done for any schema of a type; a schema's own `mend` comes first. */
const MENDS: Readonly<Record<string, (value: unknown) => unknown>> = {
  string: (value) => (typeof value === 'number' ? String(value) : typeof value === 'string' && value.trim()),
  number: toNumber,
  picklist: toNumber,
  boolean: (value) => (value === 'true' ? true : value === 'false' ? false : undefined),
};

function walk(node: Node, value: unknown, path: string, report: Report): unknown {
  if (fits(node, value)) return value;
  if (node.item) return walkList(node.item, value, path, report);
  if (!isObject(value)) return mended(node, value, path, report);
  if (node.entries) return walkObject(node.entries, value, path, report);
  if (node.value) return walkTexts(node, value, path, report);
  return node.type === 'variant' ? walkVariant(node, value, path, report) : mended(node, value, path, report);
}

/** Most values are single ones that fit, and need no path: making one for each would take a third of the time. */
function walkField(node: Node, value: unknown, parent: string, key: string, report: Report): unknown {
  return fits(node, value) ? value : walk(node, value, parent ? `${parent}.${key}` : key, report);
}

function walkObject(entries: Readonly<Record<string, Node>>, value: Draft, path: string, report: Report) {
  const { draft, unusable } = walkEntries(entries, value, path, report);
  const [first] = unusable;
  if (first === undefined) return draft;
  report(path, `cannot be kept without a usable "${first}"`, 'dropped-value');
  return UNUSABLE;
}

/**
 * Goes through the fields of a record along its schema: keeps what fits, repairs what can safely be repaired, leaves
 * out the rest, and reports both. Never changes the value it was given.
 *
 * @returns the checked fields, and the names of required ones of which nothing can be kept
 */
export function walkFields(schema: GenericSchema, value: Draft, report: Report) {
  return walkEntries((schema as unknown as Node).entries ?? {}, value, '', report);
}

/** Unknown fields are kept as they are: a newer writer may know more than this reader. */
function walkEntries(entries: Readonly<Record<string, Node>>, value: Draft, path: string, report: Report) {
  const draft: Draft = {};
  const unusable: string[] = [];
  let known = 0;
  for (const key in entries) {
    const node = entries[key] as Node;
    const optional = node.wrapped;
    let given = value[key];
    if (given !== undefined) {
      if (Object.hasOwn(value, key)) known += 1;
      else given = undefined;
    }
    if (optional && (given === undefined || given === null)) continue;
    const kept = walkField(optional ?? node, given, path, key, report);
    if (kept !== UNUSABLE) draft[key] = kept;
    else if (!optional) unusable.push(key);
  }
  const keys = Object.keys(value);
  if (keys.length > known) {
    for (const key of keys) {
      if (!Object.hasOwn(entries, key) && !UNSAFE_KEYS.has(key)) draft[key] = value[key];
    }
  }
  return { draft, unusable };
}

/** A single value where a list belongs is taken as a list of one. */
function walkList(item: Node, value: unknown, path: string, report: Report): unknown {
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      const element: unknown = value[index];
      const kept = fits(item, element) ? element : walk(item, element, `${path}.${index}`, report);
      if (kept !== UNUSABLE) list.push(kept);
    }
    return list;
  }
  const kept = walk(item, value, path, report);
  if (kept === UNUSABLE) return UNUSABLE;
  report(path, 'one value was read as a list of one', 'repaired');
  return [kept];
}

/** Words by language: checks both the tags and the words, and needs at least one pair. */
function walkTexts(node: Node, value: Draft, path: string, report: Report): unknown {
  const texts: Draft = {};
  for (const tag of Object.keys(value)) {
    const words = value[tag];
    if (words === null || words === undefined) continue;
    const kept = walkField(node.value as Node, words, path, tag, report);
    const key = kept === UNUSABLE ? kept : walkField(node.key as Node, tag, path, tag, report);
    if (key !== UNUSABLE && !UNSAFE_KEYS.has(String(key))) texts[String(key)] = kept;
  }
  return Object.keys(texts).length ? texts : mended(node, texts, path, report);
}

/**
 * A choice between shapes is kept whole or not at all: leaving out an unreadable opening day would turn "opens some
 * day" into "is open".
 */
function walkVariant(node: Node, value: Draft, path: string, report: Report): unknown {
  const tag = node.key as string;
  const option = node.options?.find(({ entries }) => entries?.[tag]?.literal === value[tag]);
  if (!option?.entries) {
    report(`${path}.${tag}`, `expected a known ${tag}, found ${show(value[tag])}`, 'dropped-value');
    return UNUSABLE;
  }
  let whole = true;
  const kept = walkObject(option.entries, value, path, (where, message, action) => {
    whole &&= action === 'repaired';
    report(where, message, action);
  });
  return whole ? kept : UNUSABLE;
}

/** Repairs a value when a repair gives something that fits without more ado, otherwise reports what was expected. */
function mended(node: Node, value: unknown, path: string, report: Report): unknown {
  const own = node.pipe?.find(({ metadata }) => metadata?.mend)?.metadata?.mend;
  for (const mend of [own, MENDS[node.type]]) {
    const better = mend?.(value);
    if (better === undefined || Object.is(better, value)) continue;
    let whole = true;
    const kept = walk(node, better, path, () => (whole = false));
    if (!whole || kept === UNUSABLE) continue;
    report(path, `${show(value)} was read as ${JSON.stringify(kept)}`, 'repaired');
    return kept;
  }
  report(path, `expected ${expected(node)}, found ${show(value)}`, 'dropped-value');
  return UNUSABLE;
}

/** What the schema expects, to end the sentence "expected …". */
function expected(node: Node): string {
  const told = node.pipe?.find(({ message }) => message)?.message;
  return told ?? node.expects ?? node.type;
}

/** Whether a single value fits. Containers never do; they are walked instead. */
function fits(node: Node, value: unknown): boolean {
  if (node.type === 'literal') return value === node.literal;
  if (node.type === 'picklist') return (node.options as readonly unknown[]).includes(value);
  if (typeof value !== node.type || Number.isNaN(value)) return false;
  for (const action of node.pipe ?? []) if (!passes(action, value as string & number)) return false;
  return true;
}

function passes({ type, requirement }: Action, value: string & number): boolean {
  switch (type) {
    case 'regex':
      return (requirement as RegExp).test(value);
    case 'integer':
      return Number.isInteger(value);
    case 'min_value':
      return value >= (requirement as number);
    case 'max_value':
      return value <= (requirement as number);
    default:
      return true;
  }
}

function toNumber(value: unknown): number | undefined {
  return typeof value === 'string' && value.trim() ? Number(value) : undefined;
}

export function isObject(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in a message: short, on one line, whatever it is. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
}
