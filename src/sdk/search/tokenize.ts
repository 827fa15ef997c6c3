import { fold, isAscii } from './fold.ts';
import { MAX_LETTERS } from './longest-term.ts';

const HALF_PAIR_AT_END = /[\ud800-\udbff]$/;

/**
 * Finds the words of a text: letters and digits; a dot between digits belongs to the word, so that codes such as `RSO2.6`
 * stay whole. Made when it is used: to make sense of classes of letters takes browsers a while.
 */
export const wordIn = (text: string): RegExp =>
  isAscii(text)
    ? /[a-z\d]+(?:(?<=\d)\.(?=\d)[a-z\d]+)*/gi
    : /[\p{L}\p{M}\p{N}]+(?:(?<=\d)\.(?=\d)[\p{L}\p{M}\p{N}]+)*/gu;

/** A word of a text as written, and where it begins. */
export interface WrittenWord {
  readonly text: string;
  readonly start: number;
}

/** The words of a text as written, in order. */
export function* writtenWords(text: string): Generator<WrittenWord> {
  for (const match of text.matchAll(wordIn(text))) yield { text: match[0], start: match.index };
}

/** The term that a written word is compared as; empty when nothing of it is left. */
export function termOf(written: string): string {
  const folded = fold(written);
  const term = folded.replace(isAscii(folded) ? /[^a-z\d.]+/gi : /[^\p{L}\p{N}.]+/gu, '');
  return term.length > MAX_LETTERS ? term.slice(0, MAX_LETTERS).replace(HALF_PAIR_AT_END, '') : term;
}

/** The folded words of a text, in order, with repetitions: `Łódź, RSO2.6` → `['lodz', 'rso2.6']`. */
export function tokenize(text: string): string[] {
  return Array.from(text.match(wordIn(text)) ?? [], termOf).filter(Boolean);
}

/** Programme codes are cited with and without their letters: `rso2.6` is also found as `2.6`. */
export function numberOfCode(term: string): string | undefined {
  return term.includes('.') ? /^\p{L}+(\d.*\..*)$/u.exec(term)?.[1] : undefined;
}
