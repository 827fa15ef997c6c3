import type { Kind } from '../../sdk/model/envelope.ts';
import { isObject } from '../input/lists.ts';
import { slug } from '../values/slug.ts';
import { wordsOf } from '../values/words.ts';

/** What a record without a stated id is called by: its collection in the singular and its name. */
const DEFAULT_PREFIX: Readonly<Record<Kind, string>> = {
  regions: 'region',
  organisations: 'organisation',
  requests: 'request',
  practices: 'practice',
  calls: 'call',
  programmes: 'programme',
};

const PART = /\{([^{}]+)\}/gu;

/**
 * The id of a record: from the template, else the one it states, else made from its NUTS code or its name.
 *
 * @param template `edih:{slug}`: braces name a header, a field, or `slug` for the name in small plain letters
 * @returns the id, or `undefined` when a part of it is missing
 */
export function idOf(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
  cells: Readonly<Record<string, unknown>>,
  template: string | undefined,
): string | undefined {
  if (template !== undefined) return fillTemplate(template, fields, cells);
  const stated = fields['id'];
  if (typeof stated === 'string') return stated;
  const nuts = fields['nuts'];
  if (kind === 'regions' && isObject(nuts) && typeof nuts['code'] === 'string') return `nuts:${nuts['code']}`;
  const name = nameSlug(fields);
  return name === undefined ? undefined : `${DEFAULT_PREFIX[kind]}:${name}`;
}

/** What a template of ids names: its braces, or all of it when it has none. */
export function headersOfTemplate(template = ''): readonly string[] {
  return template.includes('{') ? Array.from(template.matchAll(PART), ([, name = '']) => name) : [template];
}

function fillTemplate(
  template: string,
  fields: Readonly<Record<string, unknown>>,
  cells: Readonly<Record<string, unknown>>,
): string | undefined {
  // A template without braces is the name of a column.
  if (!template.includes('{')) return wordsOf(cells[template]);
  let complete = true;
  const id = template.replaceAll(PART, (_, name: string) => {
    const part = name === 'slug' ? nameSlug(fields) : (partOf(cells[name]) ?? partOf(fields[name]));
    if (part === undefined) complete = false;
    return part ?? '';
  });
  return complete ? id : undefined;
}

function partOf(value: unknown): string | undefined {
  if (isObject(value)) return partOf(value['code'] ?? Object.values(value)[0]);
  return wordsOf(value);
}

function nameSlug(fields: Readonly<Record<string, unknown>>): string | undefined {
  const name = fields['name'] ?? fields['title'];
  const words = isObject(name) ? (name['en'] ?? Object.values(name)[0]) : name;
  return typeof words === 'string' ? slug(words) || undefined : undefined;
}
