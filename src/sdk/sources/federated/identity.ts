import { hash32 } from '../hash.ts';
import type { Group, Hit } from './hit.ts';
import { idOf } from './hit.ts';

/** Of a record that claims to be more things than these, only so many claims are followed. */
const MOST_KEYS = 16;

/**
 * What a raw record is known by: its id, then the entries of `sameAs`. Web addresses that differ only in http or https,
 * in the case of the host or in a last slash are one.
 */
export function keysOf(record: unknown): readonly string[] {
  const id = idOf(record);
  const { sameAs } = Object(record) as { readonly sameAs?: unknown };
  const others = Array.isArray(sameAs) ? sameAs.filter((entry) => typeof entry === 'string') : [];
  const keys = [id ?? '', ...others].map(normalKey).filter((key) => key !== '');
  return [...new Set(keys)].slice(0, MOST_KEYS);
}

function normalKey(key: string): string {
  const text = key.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return text;
  const { host, pathname, search, hash } = new URL(text);
  return `https://${host}${pathname.replace(/\/$/, '')}${search}${hash}`;
}

/** Bytes of a key in a cursor: of 1,000 keys, two are alike once in half a billion walks. */
export const PRINT_BYTES = 6;

/** A key as a number of {@link PRINT_BYTES} bytes, to remember it by. */
export const printOf = (key: string): number => hash32(key) * 2 ** 16 + (hash32(`\0${key}`) & 0xffff);

/**
 * Puts hits that share a key together, also where two of them share none but a third one has a key of each. Groups
 * come in the order of their first hits, and hits in the order given.
 */
export function groupHits(hits: readonly Hit[]): readonly Group[] {
  /** Key → the first hit of its group; a hit that joined another group points to that group's first. */
  const firstByKey = new Map<string, Hit>();
  const joined = new Map<Hit, Hit>();
  const firstOf = (hit: Hit): Hit => {
    let first = hit;
    for (let next = joined.get(first); next; next = joined.get(first)) first = next;
    return first;
  };
  const place = new Map(hits.map((hit, at) => [hit, at]));
  const join = (a: Hit, b: Hit): void => {
    if (a === b) return;
    const [earlier, later] = place.get(a)! < place.get(b)! ? [a, b] : [b, a];
    joined.set(later, earlier);
  };
  for (const hit of hits) {
    for (const key of hit.keys) {
      const known = firstByKey.get(key);
      if (known) join(firstOf(known), firstOf(hit));
      else firstByKey.set(key, hit);
    }
  }
  const groups = new Map<Hit, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const first = firstOf(hit);
    const group = groups.get(first);
    if (group) group.push(hit);
    else groups.set(first, [hit]);
  }
  return [...groups.values()];
}
