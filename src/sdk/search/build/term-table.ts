import type { WordKnowledge } from '../types.ts';
import type { Steps } from '../steps.ts';
import { numberOfCode, termOf } from '../tokenize.ts';
import { sortedPlaces } from './sorted-places.ts';

const NONE = -1;

/** Written words that are remembered with their term: texts repeat their words, and folding one takes long. */
const REMEMBERED = 400_000;

/** Of so many languages a bit tells whether a term was seen in them; few data sets have more. */
const BITS = 32;

/** No forms: the note of a term in the dictionary. */
export const NO_FORMS = 255;

/** A word inside a compound of some language. */
export interface TermPart {
  readonly part: string;
  readonly language: string | undefined;
}

/** Gives every term of a collection a number, and keeps what is known of it. */
export class TermTable {
  readonly #words: WordKnowledge | undefined;
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #written = new Map<string, number>();
  /** Term → the number in a code that it is also looked up as, a term too. */
  readonly #codeNumbers: number[] = [];
  readonly #stems: number[] = [];
  /** Term → which of the first languages it was seen in, one bit each. */
  readonly #seenIn: number[] = [];
  /** Of each further language the terms seen in it. */
  readonly #seenInOthers: Set<number>[] = [];
  readonly #languages: (string | undefined)[] = [];

  /** @param words what is known of word forms and compounds */
  constructor(words: WordKnowledge | undefined) {
    this.#words = words;
  }

  get size(): number {
    return this.#terms.length;
  }

  term(number: number): string {
    return this.#terms[number]!;
  }

  /** The number of a term, a new one for a new term; with `language`, its stem in that language is looked up. */
  numberOf(term: string, language: string | undefined): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#terms.length;
      this.#numbers.set(term, number);
      this.#terms.push(term);
      this.#stems.push(0);
      this.#seenIn.push(0);
      this.#codeNumbers.push(NONE);
      const inCode = numberOfCode(term);
      if (inCode !== undefined) this.#codeNumbers[number] = this.numberOf(inCode, undefined);
    }
    if (this.#words) this.#see(number, language, this.#words);
    return number;
  }

  /** The term of a word as it is written; -1 when nothing of it is left. */
  numberOfWritten(word: string, language: string | undefined): number {
    const known = this.#written.get(word);
    if (known !== undefined) {
      if (this.#words && known !== NONE) this.#see(known, language, this.#words);
      return known;
    }
    const term = termOf(word);
    const number = term === '' ? NONE : this.numberOf(term, language);
    if (this.#written.size >= REMEMBERED) this.#written.clear();
    this.#written.set(word, number);
    return number;
  }

  /** The number that a code is also looked up as, a term of its own; -1 for other terms. */
  numberInCode(number: number): number {
    return this.#codeNumbers[number]!;
  }

  /** How many letters the ending of a term has; 255 when it has no forms. Of several languages the longest stem counts. */
  endingOf(number: number): number {
    const stem = this.#stems[number]!;
    return stem === 0 ? NO_FORMS : Math.max(this.#terms[number]!.length - stem, 0);
  }

  /** The words a term is made of, each with every language in which it is: stems differ. */
  partsOf(number: number, frequency: (term: string) => number): readonly TermPart[] {
    const parts: TermPart[] = [];
    if (!this.#words) return parts;
    for (const [at, language] of this.#languages.entries()) {
      if (!this.#isSeenIn(number, at)) continue;
      for (const part of this.#words.parts(this.#terms[number]!, language, frequency)) {
        if (part !== this.#terms[number]) parts.push({ part, language });
      }
    }
    return parts;
  }

  /** The number of a term that is there already. */
  find(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** Numbers of all terms in order of their code units. */
  sorted(): Steps<Uint32Array> {
    const terms = this.#terms;
    return sortedPlaces(terms.length, (a, b) => (terms[a]! < terms[b]! ? -1 : 1));
  }

  #see(number: number, language: string | undefined, words: WordKnowledge): void {
    const at = this.#languageNumber(language);
    if (this.#isSeenIn(number, at)) return;
    if (at < BITS) this.#seenIn[number]! |= 1 << at;
    else this.#seenInOthers[at - BITS]!.add(number);
    const stem = words.stemLength(this.#terms[number]!, language);
    if (stem > this.#stems[number]!) this.#stems[number] = stem;
  }

  #isSeenIn(number: number, language: number): boolean {
    return language < BITS
      ? (this.#seenIn[number]! & (1 << language)) !== 0
      : this.#seenInOthers[language - BITS]!.has(number);
  }

  #languageNumber(language: string | undefined): number {
    const known = this.#languages.indexOf(language);
    if (known >= 0) return known;
    if (this.#languages.length >= BITS) this.#seenInOthers.push(new Set());
    return this.#languages.push(language) - 1;
  }
}
