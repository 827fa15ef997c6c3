import type { SearchDocument } from '../../../src/sdk/search/types.ts';
import { tokenize } from '../../../src/sdk/search/tokenize.ts';

export const wordsOf = ({ texts }: SearchDocument): ReadonlySet<string> =>
  new Set(texts.flatMap(({ text }) => tokenize(text)));

/** Finds right answers the slow way: no ranking, no guessing, only which records contain what. */
export class Answers {
  readonly #documents: readonly SearchDocument[];
  readonly #records = new Map<string, number[]>();
  readonly #sorted: readonly string[];

  constructor(documents: readonly SearchDocument[]) {
    this.#documents = documents;
    for (const [record, document] of documents.entries()) {
      for (const word of wordsOf(document)) {
        const list = this.#records.get(word);
        if (list) list.push(record);
        else this.#records.set(word, [record]);
      }
    }
    this.#sorted = [...this.#records.keys()].sort();
  }

  /** Words that begin so. */
  begunBy(beginning: string): readonly string[] {
    const from = this.#firstAtLeast(beginning);
    const to = this.#firstAtLeast(`${beginning}\uffff`);
    return this.#sorted.slice(from, to);
  }

  /** Records that contain all the words, and a word that begins as the last one, if that is given. */
  containing(words: readonly string[], begun?: string): readonly number[] {
    const [first, ...others] = words.map((word) => this.#records.get(word) ?? []);
    if (!first) return this.#withBeginning(begun ?? '');
    const all = others.reduce((left, list) => {
      const right = new Set(list);
      return left.filter((record) => right.has(record));
    }, first);
    if (begun === undefined) return all;
    return all.filter((record) => this.#hasBeginning(record, begun));
  }

  #withBeginning(beginning: string): readonly number[] {
    return [...new Set(this.begunBy(beginning).flatMap((word) => this.#records.get(word) ?? []))];
  }

  #hasBeginning(record: number, beginning: string): boolean {
    return [...wordsOf(this.#documents[record]!)].some((word) => word.startsWith(beginning));
  }

  #firstAtLeast(text: string): number {
    let [from, to] = [0, this.#sorted.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#sorted[middle]! < text) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
