import type { NearTerm } from './near-terms.ts';
import type { SearchIndex } from './index-form.ts';
import type { TermMatch } from '../query.ts';
import type { TermRange } from './dictionary.ts';
import { allowedMistakes, nearTerms } from './near-terms.ts';
import { frequency } from './postings.ts';
import { isTerm, termAt, termsFrom } from './dictionary.ts';
import { tokenize } from './tokenize.ts';

/** What a visitor types is a line; what is beyond these bounds is an accident or an attack, and is not read. */
const MAX_TEXT = 2000;
const MAX_WORDS = 32;

/** From this length on, a finished word also stands for longer ones: `region` for `regional`. */
const STEM_LETTERS = 4;

/** A word of the query and the terms it may stand for. */
export interface QueryWord {
  readonly text: string;
  /** The term itself: one or none. */
  readonly exact: TermRange;
  /** Longer terms that begin with it. */
  readonly begun: TermRange;
  readonly near: readonly NearTerm[];
}

/** Reads what was typed. A word that no term equals or begins with is taken for a typing mistake. */
export function readWords(index: SearchIndex, text: string): QueryWord[] {
  const tokens = [...new Set(tokenize(text.slice(0, MAX_TEXT)))].slice(0, MAX_WORDS);
  return tokens.map((token, place) => {
    const word = readWord(index, token, place === tokens.length - 1);
    return isKnown(word) ? word : withNearTerms(index, word);
  });
}

function readWord({ dictionary }: SearchIndex, text: string, last: boolean): QueryWord {
  const { from, to } = termsFrom(dictionary, text);
  const longer = isTerm(dictionary, from, text) ? from + 1 : from;
  const expand = last || text.length >= STEM_LETTERS || longer === from;
  return {
    text,
    exact: { from, to: longer },
    begun: { from: longer, to: expand ? to : longer },
    near: [],
  };
}

/** Whether the dictionary has the word, or a longer one. */
export function isKnown({ exact, begun }: QueryWord): boolean {
  return exact.from < begun.to;
}

/** The same word, standing for its near terms too. Two mistakes are only thought of when one does not explain it. */
export function withNearTerms({ dictionary }: SearchIndex, word: QueryWord): QueryWord {
  const isOther = ({ term }: NearTerm) => term < word.exact.from || term >= word.begun.to;
  for (let mistakes = 1; mistakes <= allowedMistakes(word.text); mistakes++) {
    const near = nearTerms(dictionary, word.text, mistakes).filter(isOther);
    if (near.length > 0) return { ...word, near };
  }
  return word;
}

/** Number of postings that have to be read for a word. */
export function costOf({ postings }: SearchIndex, { exact, begun, near }: QueryWord): number {
  return near.reduce(
    (sum, { term }) => sum + frequency(postings, term),
    frequency(postings, exact.from, begun.to),
  );
}

/** What to mark in the texts of the records found. */
export function marksOf({ dictionary }: SearchIndex, word: QueryWord): TermMatch[] {
  const typed = isKnown(word)
    ? [{ term: word.text, length: word.begun.from < word.begun.to ? word.text.length : 0 }]
    : [];
  return [...typed, ...word.near.map(({ term }) => ({ term: termAt(dictionary, term), length: 0 }))];
}
