import type { Kind, SourceNote } from '../../model/envelope.ts';
import type { RecordOrigins } from '../../query.ts';
import { isChecked, noteChecked } from '../checked-records.ts';
import { withConflicts } from './call-conflicts.ts';
import type { Group, Hit } from './hit.ts';
import { byText, idOf } from './hit.ts';

/** A record made of one or more, and where its parts are from. */
export interface Merged {
  readonly record: unknown;
  readonly origins: RecordOrigins;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields whose texts in several languages may come from several sources, of whatever collection. */
const LOCALIZED = new Set(
  'name fullName title summary description organisationName organiser problem evidence lessons'.split(' '),
);

/** Parts of a list entry that say which thing it is about; entries that agree in all they have are one. */
const NAMING = 'scheme code key group topic role url at field year'.split(' ');

/**
 * Makes one record of several that are the same thing. Field by field, the first source that has one goes first, and of
 * one source the newest record. Lists are united, so that a record still shows what it was found by; texts are united
 * language by language. `sameAs` names the ids of all.
 *
 * @param names ids of the sources
 */
export function mergeGroup(kind: Kind, group: Group, names: readonly string[]): Merged {
  const hits = [...group].sort(byPrecedence);
  const records = hits.flatMap((hit) => {
    const { source } = Object(hit.record) as { readonly source?: SourceNote };
    return { sourceId: nameOf(hit, names), id: idOf(hit.record) ?? '', ...(source && { note: source }) };
  });
  const [first] = hits;
  if (hits.length === 1) return { record: first!.record, origins: { records } };
  const { merged, fields } = uniteFields(hits, names);
  const record = kind === 'calls' ? withConflicts(merged, hits, names) : merged;
  // Every field is one that passed, or united of several that did.
  if (hits.every((hit) => isChecked(hit.record))) noteChecked(record);
  return { record, origins: { records, fields } };
}

function uniteFields(
  hits: readonly Hit[],
  names: readonly string[],
): { readonly merged: Fields; readonly fields: Record<string, readonly string[]> } {
  const united = new Map<string, unknown>();
  const origins = new Map<string, readonly string[]>();
  for (const hit of hits) {
    for (const [field, value] of Object.entries(hit.record as Fields)) {
      if (isEmpty(value)) continue;
      const known = united.get(field);
      const more = united.has(field) ? unite(field, known, value) : value;
      if (more === known) continue;
      united.set(field, more);
      const from = origins.get(field) ?? [];
      origins.set(field, [...new Set([...from, nameOf(hit, names)])]);
    }
  }
  const merged: Record<string, unknown> = Object.fromEntries(united);
  const fields = Object.fromEntries(origins);
  const others = hits.flatMap(({ record }) => idOf(record) ?? []).filter((id) => id !== merged['id']);
  const same = [merged['sameAs'] ?? [], others].flat().filter((key) => key !== merged['id']);
  if (same.length > 0) merged['sameAs'] = [...new Set(same)];
  return { merged, fields };
}

/** Two values of a field as one; the first one itself when the second adds nothing. */
function unite(field: string, first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second)) {
    const known = new Set(first.map(nameOfEntry));
    const added = (second as unknown[]).filter((entry) => !known.has(nameOfEntry(entry)));
    return added.length === 0 ? first : [...(first as unknown[]), ...added];
  }
  if (!LOCALIZED.has(field) || !isTexts(first) || !isTexts(second)) return first;
  return Object.keys(second).every((language) => Object.hasOwn(first, language))
    ? first
    : { ...second, ...first };
}

function nameOfEntry(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return JSON.stringify(entry);
  const naming = NAMING.filter((part) => part in entry).map((part) => [part, (entry as Fields)[part]]);
  return JSON.stringify(naming.length > 0 ? naming : entry);
}

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function byPrecedence(a: Hit, b: Hit): number {
  return a.source - b.source || byText(ageOf(b.record), ageOf(a.record)) || a.rank - b.rank;
}

/** The last day that a record is known to have held. */
function ageOf(record: unknown): string {
  const { updated, lastConfirmed } = Object(record) as Fields;
  const days = [updated, lastConfirmed].filter((day) => typeof day === 'string');
  return days.sort(byText).at(-1) ?? '';
}

const nameOf = (hit: Hit, names: readonly string[]): string => names[hit.source] ?? '';
