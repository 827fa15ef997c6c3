import { isObject } from '../input/lists.ts';
import type { ReadContext } from './context.ts';
import { convert } from './convert.ts';
import type { PlannedMapping } from './plan.ts';
import type { Fields, ListSpec, ObjectSpec } from './spec.ts';

/** One value of a cell on its way into a field. */
export interface Item {
  readonly value: unknown;
  readonly context: ReadContext;
}

/** A record that is being put together from the cells of a row. */
export class Draft {
  readonly fields: Record<string, unknown> = {};
  /** Field, or member of one (`window.closes`) → the column it was read from, for problems that show only in the finished record. */
  readonly origins = new Map<string, string>();
  readonly incomplete = new Set<string>();

  /** Puts a value into the field of a mapping. The first value of a field stands; a list takes them all. */
  put(mapping: PlannedMapping, { value, context }: Item, header: string): void {
    const { root, member, spec } = mapping;
    for (const path of member === undefined ? [root] : [root, `${root}.${member}`])
      if (!this.origins.has(path)) this.origins.set(path, header);
    if (spec.kind === 'list') this.#putList(mapping, spec, value, context);
    else if (spec.kind === 'object') this.#putObject(mapping, spec, value, context);
    else {
      const converted = convert(value, spec, context);
      if (converted === undefined) return;
      if (spec.kind === 'text' && isObject(converted)) this.#putText(root, converted, spec.overflow, context);
      else this.#putOne(root, converted, spec, context);
    }
  }

  #putText(
    root: string,
    texts: Record<string, unknown>,
    overflow: string | undefined,
    context: ReadContext,
  ): void {
    const present = (this.fields[root] ??= {}) as Record<string, unknown>;
    for (const [lang, words] of Object.entries(texts)) {
      const already = Object.values(present).includes(words);
      // The same words in a language that is known replace those in an unknown one.
      if (already && present['und'] === words && lang !== 'und') delete present['und'];
      if (present[lang] === undefined) {
        if (!already || lang !== 'und') present[lang] = words;
      } else if (present[lang] !== words) this.#spill(root, words, overflow, context);
    }
  }

  #putOne(root: string, value: unknown, spec: Fields[string], context: ReadContext): void {
    const present = this.fields[root];
    if (present === undefined) this.fields[root] = value;
    else if (spec.kind === 'nuts' && typeof present === 'string' && typeof value === 'string') {
      this.#putNuts(root, present, value, context);
    } else if (present !== value) {
      this.#spill(root, value, spec.kind === 'string' ? spec.overflow : undefined, context);
    }
  }

  /** Of a code and a part of it (`NL36`, `NL363`), the more exact one stands. */
  #putNuts(root: string, present: string, value: string, context: ReadContext): void {
    if (value.startsWith(present)) this.fields[root] = value;
    else if (!present.startsWith(value)) this.#spill(root, value, undefined, context);
  }

  /** A value that finds its field taken goes to the list beside it (further names to the aliases), or is reported. */
  #spill(root: string, value: unknown, overflow: string | undefined, context: ReadContext): void {
    if (overflow !== undefined) {
      pushNew((this.fields[overflow] ??= []) as unknown[], value);
      return;
    }
    context.note(
      {
        code: 'second-value',
        message: `"${root}" has a value already; this one is left out`,
        remedy: 'map only one column to the field, or ignore the others',
      },
      value,
    );
  }

  #putList(mapping: PlannedMapping, spec: ListSpec, value: unknown, context: ReadContext): void {
    const { root, member, level, set } = mapping;
    const of = spec.of;
    for (const entry of entriesOf(value, spec, mapping)) {
      const mapped = mapValue(entry, mapping.values);
      if (mapped === null || mapped === '') continue;
      if (of.kind !== 'object') {
        pushAll(this.#list(root), convert(mapped, of, context));
        continue;
      }
      const [words, degree] = cutLevel(mapped, level);
      const converted = convert(words, of, context);
      if (!isObject(converted)) continue;
      const extra =
        degree === undefined ? {} : (convert({ level: degree }, of, context) as object | undefined);
      const key = member !== undefined && of.keyed ? { [of.keyed]: member } : {};
      pushNew(this.#list(root), { ...key, ...converted, ...set, ...extra });
    }
  }

  #list(root: string): unknown[] {
    return (this.fields[root] ??= []) as unknown[];
  }

  #putObject(mapping: PlannedMapping, spec: ObjectSpec, value: unknown, context: ReadContext): void {
    const { root, member, set } = mapping;
    const mapped = mapValue(value, mapping.values);
    const memberSpec = member === undefined ? undefined : spec.fields[member];
    const converted =
      member !== undefined && memberSpec
        ? wrap(member, convertMember(mapped, memberSpec, mapping, context))
        : convert(mapped, spec, context);
    if (!isObject(converted)) {
      if (converted !== undefined) this.fields[root] = converted;
      return;
    }
    const present = (this.fields[root] ??= {}) as Record<string, unknown>;
    for (const [name, inner] of Object.entries({ ...converted, ...set })) {
      const before = present[name];
      if (before === undefined) present[name] = inner;
      // Of nuts2 and nuts3, whichever came first.
      else if (typeof before === 'string' && typeof inner === 'string' && inner.startsWith(before)) {
        present[name] = inner;
      }
    }
  }
}

const wrap = (name: string, value: unknown): Record<string, unknown> | undefined =>
  value === undefined ? undefined : { [name]: value };

function convertMember(
  value: unknown,
  spec: Fields[string],
  mapping: PlannedMapping,
  context: ReadContext,
): unknown {
  if (spec.kind !== 'list' || mapping.split === undefined || typeof value !== 'string') {
    return convert(value, spec, context);
  }
  return convert(value.split(mapping.split), spec, context);
}

function entriesOf(value: unknown, spec: ListSpec, { split, each }: PlannedMapping): readonly unknown[] {
  if (Array.isArray(value)) return value;
  // One entry of a list of objects is one value; what separates values in it was not asked for.
  if (typeof value !== 'string' || each !== undefined) return [value];
  const parts = split === undefined ? value.trim().split(spec.separator) : value.split(split);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `Robotics=4` with `=` → `Robotics` and `4`. The last sign counts. */
function cutLevel(value: unknown, sign: string | undefined): readonly [unknown, string | undefined] {
  if (sign === undefined || typeof value !== 'string') return [value, undefined];
  const at = value.lastIndexOf(sign);
  return at <= 0 ? [value, undefined] : [value.slice(0, at).trim(), value.slice(at + sign.length).trim()];
}

/** Replaces a foreign value by ours, without regard to case. */
export function mapValue(value: unknown, values: PlannedMapping['values']): unknown {
  if (values === undefined || (typeof value !== 'string' && typeof value !== 'number')) return value;
  const words = String(value).trim();
  if (Object.hasOwn(values, words)) return values[words];
  const key = Object.keys(values).find((candidate) => candidate.toLowerCase() === words.toLowerCase());
  return key === undefined ? value : values[key];
}

function pushNew(list: unknown[], value: unknown): void {
  const text = JSON.stringify(value);
  if (!list.some((present) => JSON.stringify(present) === text)) list.push(value);
}

function pushAll(list: unknown[], value: unknown): void {
  if (Array.isArray(value)) for (const item of value) pushNew(list, item);
  else if (value !== undefined) pushNew(list, value);
}
