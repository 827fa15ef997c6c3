import { CoopkitError } from '../errors.ts';
import type { Kind } from '../model/envelope.ts';
import type { CanonicalQuery } from '../query.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { hash32 } from './hash.ts';

type Cursor = readonly [offset: number, version: string, question: number];

/** A cursor that continues a question at a record number. */
export function writeCursor(offset: number, kind: Kind, query: CanonicalQuery, version: string): string {
  const cursor: Cursor = [offset, version, questionOf(kind, query)];
  return toBase64url(JSON.stringify(cursor));
}

/**
 * The record number at which a cursor continues.
 *
 * @throws CoopkitError `stale-cursor` when the data changed, `bad-request` when the cursor is not one of this question
 */
export function readCursor(cursor: string, kind: Kind, query: CanonicalQuery, version: string): number {
  const [offset, ofVersion, ofQuestion] = decode(cursor);
  if (ofVersion !== version) {
    throw new CoopkitError('stale-cursor', 'The data changed since this cursor was given.', {
      hint: 'Start again from the first page.',
    });
  }
  if (ofQuestion !== questionOf(kind, query)) {
    throw new CoopkitError('bad-request', 'The cursor belongs to another query.', {
      hint: 'Use a cursor only with the collection, words, filters, place and sort of the page that gave it.',
    });
  }
  return offset;
}

/** What decides which records come in which order, whatever the page: a cursor is bound to it. */
function questionOf(kind: Kind, { q, filters, sort, near, bbox }: CanonicalQuery): number {
  return hash32(JSON.stringify([kind, q, filters, sort, near, bbox]));
}

function decode(cursor: string): Cursor {
  try {
    const parts: unknown = JSON.parse(fromBase64url(cursor));
    if (isCursor(parts)) return parts;
  } catch {
    // Not base64 or not JSON: answered below like any other text that is no cursor.
  }
  throw new CoopkitError('bad-request', 'This is not a cursor.', {
    hint: 'Pass the "next" of a page unchanged, or leave "cursor" out for the first page.',
  });
}

function isCursor(parts: unknown): parts is Cursor {
  if (!Array.isArray(parts)) return false;
  const [offset, version, question] = parts as readonly unknown[];
  return (
    Number.isSafeInteger(offset) &&
    Number(offset) >= 0 &&
    typeof version === 'string' &&
    typeof question === 'number'
  );
}
