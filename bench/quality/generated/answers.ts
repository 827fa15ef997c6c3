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

  /** Number of words that begin so. */
  wordsBegunBy(beginning: string): number {
    const [from, to] = this.#begunBy(beginning);
    return to - from;
  }

  /** Whether at most so many records have a word that begins so. */
  isRareBeginning(beginning: string, most: number): boolean {
    const records = new Set<number>();
    const [from, to] = this.#begunBy(beginning);
    for (let at = from; at < to && records.size <= most; at++) {
      for (const record of this.#records.get(this.#sorted[at]!)!) records.add(record);
    }
    return records.size <= most;
  }

  /** Whether at most so many records have all the words, and a word that begins so. */
  areRare(words: readonly string[], beginning: string, most: number): boolean {
    const [rarest = [], ...others] = words
      .map((word) => this.#records.get(word) ?? [])
      .sort((a, b) => a.length - b.length);
    let found = 0;
    for (const record of rarest) {
      const hasWords = others.every((list) => list[firstAtLeast(list, record)] === record);
      if (hasWords && this.#hasBeginning(record, beginning)) found++;
      if (found > most) return false;
    }
    return true;
  }

  #hasBeginning(record: number, beginning: string): boolean {
    if (beginning === '') return true;
    return [...wordsOf(this.#documents[record]!)].some((word) => word.startsWith(beginning));
  }

  #begunBy(beginning: string): readonly [from: number, to: number] {
    return [firstAtLeast(this.#sorted, beginning), firstAtLeast(this.#sorted, `${beginning}\uffff`)];
  }
}

/** Where the first element stands, in a sorted list, that is not less. */
function firstAtLeast<T>(list: readonly T[], wanted: T): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (list[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
