import type { SourceNote } from '../../sdk/model/envelope.ts';

/** Keys given to notes at most: where every record has a note of its own, the manifest should not hold them all. */
const MOST_KEYS = 20;

/** Gives the source notes of a data set short keys, so that they stand once in the manifest and not in each record. */
export class SourceTable {
  readonly #notes: Map<string, SourceNote>;
  readonly #keys: Map<string, string>;

  /** @param given notes that have a key already */
  constructor(given: Readonly<Record<string, SourceNote>>) {
    this.#notes = new Map(Object.entries(given));
    this.#keys = new Map([...this.#notes].map(([key, note]) => [textOf(note), key]));
  }

  /** The key of a note: a new one, `s1`, `s2` …, for a new note; once there are enough, the new note itself. */
  keyOf(note: SourceNote): string | SourceNote {
    const text = textOf(note);
    const known = this.#keys.get(text);
    if (known !== undefined) return known;
    if (this.#notes.size >= MOST_KEYS) return note;
    let number = this.#notes.size + 1;
    while (this.#notes.has(`s${number}`)) number += 1;
    const key = `s${number}`;
    this.#notes.set(key, note);
    this.#keys.set(text, key);
    return key;
  }

  notes(): Readonly<Record<string, SourceNote>> {
    return Object.fromEntries(this.#notes);
  }
}

/** Equal notes have equal texts, in whatever order their fields were written. */
const textOf = (note: SourceNote): string =>
  JSON.stringify(Object.entries(note).sort(([a], [b]) => (a < b ? -1 : 1)));
