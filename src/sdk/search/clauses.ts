import { tokenize } from './tokenize.ts';

/** What a visitor types is a line; what is beyond these bounds is an accident or an attack, and is not read. */
export const MAX_TEXT = 2000;
export const MAX_WORDS = 32;

/** A piece of what was typed: a word, or words in quotes; perhaps in one field, perhaps to be left out. */
export interface Clause {
  /** Folded; several only when they must stand together. */
  readonly words: readonly string[];
  readonly phrase: boolean;
  readonly excluded: boolean;
  /** The text field it must stand in. */
  readonly field?: string;
  /** Still being typed: its last word may be the beginning of a longer one. */
  readonly open: boolean;
}

/** What was typed, taken apart. */
export interface ParsedQuery {
  readonly clauses: readonly Clause[];
  /** Filters typed as `country:IT`. */
  readonly filters: readonly { readonly field: string; readonly value: string; readonly excluded: boolean }[];
}

/** Whether more than words was typed: something in quotes, left out, or in a field. */
export const hasSyntax = (text: string): boolean => /[":]|(?:^|\s)-/.test(text);

/** The words of a text without such signs, all of which must occur. The last one is still being typed. */
export function plainClauses(typed: string): readonly Clause[] {
  const text = typed.slice(0, MAX_TEXT).trimEnd();
  const words = tokenize(text);
  const read = words.slice(0, MAX_WORDS);
  const endsInWord = tokenize(text.split(/\s/).at(-1)!).length > 0;
  const last = endsInWord && read.length === words.length ? read.at(-1) : undefined;
  return [...new Set(read)].map((word) => ({
    words: [word],
    phrase: false,
    excluded: false,
    open: word === last,
  }));
}
