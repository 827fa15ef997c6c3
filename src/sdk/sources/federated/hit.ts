import type { RawPage } from '../../query.ts';

/** A raw record in its place in the list of its source. */
export interface Hit {
  /** Number of the source, in order of precedence. */
  readonly source: number;
  /** Place among the records that were read of the source for this page. */
  readonly offset: number;
  /** Place in the whole list of the source, from 1. */
  readonly rank: number;
  readonly record: unknown;
  /** What the record is known by, its id first; see `keysOf`. */
  readonly keys: readonly string[];
  /** The page of the source that it came with. */
  readonly page: RawPage;
}

/** Hits that are one and the same thing; never empty. */
export type Group = readonly [Hit, ...Hit[]];

/** The id of a raw record, which may be anything. */
export function idOf(record: unknown): string | undefined {
  const { id } = Object(record) as { readonly id?: unknown };
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** Orders texts by their code points: the same everywhere, whatever the language of the machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What a source says of one of its records. An id may be any word, such as that of a method of all objects. */
export function noteOn<Note>(
  notes: Readonly<Record<string, Note>> | undefined,
  record: unknown,
): Note | undefined {
  const id = idOf(record) ?? '';
  return notes && Object.hasOwn(notes, id) ? notes[id] : undefined;
}
