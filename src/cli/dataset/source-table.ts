import type { SourceNote } from '../../sdk/model/envelope.ts';

/** Gives every source note of a data set a short key, so that it stands once in the manifest and not in each record. */
export class SourceTable {
  readonly #notes: Map<string, SourceNote>;
  readonly #keys: Map<string, string>;

  /** @param given notes that have a key already */
  constructor(given: Readonly<Record<string, SourceNote>>) {
    this.#notes = new Map(Object.entries(given));
    this.#keys = new Map([...this.#notes].map(([key, note]) => [textOf(note), key]));
  }

  /** The key of a note; a new one, `s1`, `s2` …, for a note that was not seen before. */
  keyOf(note: SourceNote): string {
    const text = textOf(note);
    const known = this.#keys.get(text);
    if (known !== undefined) return known;
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
