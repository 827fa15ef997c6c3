import { fold } from './fold.ts';

/** Longer words are cut, in records and in queries alike: no word of a language is that long. */
export const MAX_LETTERS = 40;

/** Letters and digits; a dot between digits belongs to the word, so that codes such as `RSO2.6` stay whole. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?<=\d)\.(?=\d)[\p{L}\p{M}\p{N}]+)*/gu;
const NO_WORD_LETTERS = /[^\p{L}\p{N}.]+/gu;
const HALF_PAIR_AT_END = /[\ud800-\udbff]$/;
const NUMBER_OF_CODE = /^\p{L}+(\d.*\..*)$/u;

/** A word of a text as written, and where it begins. */
export interface WrittenWord {
  readonly text: string;
  readonly start: number;
}

/** The words of a text as written, in order. */
export function* writtenWords(text: string): Generator<WrittenWord> {
  for (const match of text.matchAll(WORD)) yield { text: match[0], start: match.index };
}

/** The term that a written word is compared as; empty when nothing of it is left. */
export function termOf(word: string): string {
  const term = fold(word).replace(NO_WORD_LETTERS, '');
  return term.length > MAX_LETTERS ? term.slice(0, MAX_LETTERS).replace(HALF_PAIR_AT_END, '') : term;
}

/** The folded words of a text, in order, with repetitions: `Łódź, RSO2.6` → `['lodz', 'rso2.6']`. */
export function tokenize(text: string): string[] {
  return Array.from(text.match(WORD) ?? [], termOf).filter(Boolean);
}

/** Programme codes are cited with and without their letters: `rso2.6` is also found as `2.6`. */
export function numberOfCode(term: string): string | undefined {
  return NUMBER_OF_CODE.exec(term)?.[1];
}
