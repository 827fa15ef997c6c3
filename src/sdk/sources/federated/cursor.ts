import { CoopkitError } from '../../errors.ts';
import type { Kind } from '../../model/envelope.ts';
import { MAX_PAGE_SIZE } from '../../plain-query.ts';
import type { CanonicalQuery, Total } from '../../query.ts';
import { fromBase64url, toBase64url } from '../base64url.ts';
import { hash32 } from '../hash.ts';
import { PRINT_BYTES } from './identity.ts';
import type { Place, Walk } from './place.ts';

/*
 * A cursor of a federation holds the place in each source. Two parts with a dot between them, each in base64url: JSON
 * [question, size, places], then what was given away, PRINT_BYTES a key.
 */

const STATUSES = ['open', 'done', 'failed'] as const;
const RELATIONS = ['exact', 'at-least', 'estimate'] as const;

/**
 * What a cursor is bound to: what decides which records come in which order, and the sources in their order.
 *
 * @param names ids of the sources
 */
export function questionOf(
  kind: Kind,
  { q, filters, sort, near, bbox }: CanonicalQuery,
  names: readonly string[],
): number {
  return hash32(JSON.stringify([kind, q, filters, sort, near, bbox, names]));
}

/** The cursor of the page that comes next in a walk. */
export function writeWalk(question: number, { size, places, seen }: Walk): string {
  const parts = places.map(({ status, at = null, rank, taken, print, total, code = null }) => [
    STATUSES.indexOf(status),
    at,
    rank,
    taken,
    print,
    total ? [total.value, RELATIONS.indexOf(total.relation)] : null,
    code,
  ]);
  const bytes = new Uint8Array(seen.length * PRINT_BYTES);
  seen.forEach((print, number) => {
    for (let byte = 0; byte < PRINT_BYTES; byte += 1) {
      bytes[number * PRINT_BYTES + byte] = Math.floor(print / 256 ** byte);
    }
  });
  const text = new TextEncoder().encode(JSON.stringify([question, size, parts]));
  return `${fromBytes(text)}.${fromBytes(bytes)}`;
}

/**
 * The walk that a cursor goes on with.
 *
 * @throws CoopkitError `bad-request` when it is not a cursor, or one of another question or of other sources
 */
export function readWalk(cursor: string, question: number, sources: number): Walk {
  const walk = decode(cursor);
  if (!walk) {
    throw new CoopkitError('bad-request', 'This is not a cursor.', {
      hint: 'Pass the "next" of a page unchanged, or leave "cursor" out for the first page.',
    });
  }
  if (walk.question !== question || walk.places.length !== sources) {
    throw new CoopkitError('bad-request', 'The cursor belongs to another query.', {
      hint: 'Use a cursor only with the sources, collection, words, filters, place and sort of the page that gave it.',
    });
  }
  return walk;
}

function decode(cursor: string): (Walk & { readonly question: number }) | undefined {
  try {
    const [text = '', prints = '', ...rest] = cursor.split('.');
    const parts: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(toBytes(text)));
    const bytes = toBytes(prints);
    if (rest.length > 0 || bytes.length % PRINT_BYTES !== 0 || !Array.isArray(parts)) return undefined;
    const [question, size, places] = parts as readonly unknown[];
    if (!isCount(question) || !isCount(size) || size < 1 || size > MAX_PAGE_SIZE) return undefined;
    if (!Array.isArray(places)) return undefined;
    const read = places.map(placeOf);
    if (!read.every((place) => place !== undefined)) return undefined;
    return { question, size, places: read, seen: printsOf(bytes) };
  } catch {
    return undefined;
  }
}

function placeOf(parts: unknown): Place | undefined {
  if (!Array.isArray(parts) || parts.length !== 7) return undefined;
  const [statusNumber, at, rank, taken, print, total, code] = parts as readonly unknown[];
  const status = STATUSES[Number(statusNumber)];
  const isWhole =
    (at === null || typeof at === 'string') &&
    isCount(rank) &&
    isCount(print) &&
    Array.isArray(taken) &&
    taken.every(isCount) &&
    (code === null || typeof code === 'string');
  if (!isWhole || !status) return undefined;
  return {
    status,
    rank,
    taken,
    print,
    ...(at !== null && { at }),
    ...(total !== null && { total: totalOf(total) }),
    ...(code !== null && { code }),
  };
}

function totalOf(parts: unknown): Total {
  const [value, relationNumber] = parts as readonly unknown[];
  const relation = RELATIONS[Number(relationNumber)];
  if (!isCount(value) || !relation) throw new TypeError('not a total');
  return { value, relation };
}

function printsOf(bytes: Uint8Array): readonly number[] {
  return Array.from({ length: bytes.length / PRINT_BYTES }, (_, number) => {
    const part = bytes.subarray(number * PRINT_BYTES, (number + 1) * PRINT_BYTES);
    return part.reduceRight((print, byte) => print * 256 + byte, 0);
  });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const fromBytes = (bytes: Uint8Array): string =>
  toBase64url(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(fromBase64url(text), (letter) => letter.charCodeAt(0));
