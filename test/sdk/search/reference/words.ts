import type { TermMatch } from '../../../../src/sdk/query.ts';
import type { Clause } from '../../../../src/sdk/search/clauses.ts';
import { distance } from './distance.ts';
import type { Collection } from './collection.ts';

/** How a term of the collection is read from a word of the query. */
export type How = 'exact' | 'begun' | 'ended' | 'family' | 'near';

/** A term that a word may stand for. */
export interface Reading {
  readonly term: string;
  readonly how: How;
  /** 24 the word itself, 12 a longer one, 9 another form, one that ends so or was mistyped, 1 any of these as a guess. */
  readonly worth: number;
}

/** A word of the query with everything it may stand for. */
export interface Word {
  readonly text: string;
  readonly readings: readonly Reading[];
}

export const has = ({ readings }: Word, ...hows: readonly How[]): boolean =>
  readings.some(({ how }) => hows.includes(how));

/** What the words of a clause may stand for. */
export function readWords(collection: Collection, clause: Clause): Word[] {
  return clause.words.map((text, at) => readWord(collection, text, wideningOf(collection, clause, at)));
}

function wideningOf({ terms }: Collection, clause: Clause, at: number): 'begun' | 'forms' | 'none' {
  const { phrase, excluded, field, open } = clause;
  const text = clause.words[at]!;
  const isBeingTyped = open && at === clause.words.length - 1;
  if (phrase) return isBeingTyped && !excluded && text.length >= 3 ? 'begun' : 'none';
  if (excluded) return 'forms';
  if (field !== undefined) {
    return text.length >= 4 || (isBeingTyped && text.length >= 3) ? 'begun' : 'forms';
  }
  return isBeingTyped || text.length >= 4 || !terms.includes(text) ? 'begun' : 'forms';
}

function readWord(collection: Collection, text: string, widening: 'begun' | 'forms' | 'none'): Word {
  const { terms } = collection;
  const isExact = terms.includes(text);
  const longer = widening === 'begun' ? terms.filter((term) => term !== text && term.startsWith(text)) : [];
  const forms = widening === 'none' ? [] : formsOf(collection, text, widening, longer);
  const readings: Reading[] = [
    ...(isExact ? [{ term: text, how: 'exact', worth: 24 } as const] : []),
    ...longer.map((term) => ({ term, how: 'begun', worth: 12 }) as const),
    ...forms.filter(({ term }) => term !== text && !longer.includes(term)),
  ];
  const isMistake = widening === 'begun' && !isExact && longer.length === 0;
  return { text, readings: isMistake ? [...readings, ...nearOf(collection, text)] : readings };
}

/** The terms with the stem of a word; of a word that few or none use, also those with shorter stems, as a guess. */
function formsOf(
  { terms, stem, frequency }: Collection,
  text: string,
  widening: 'begun' | 'forms',
  longer: readonly string[],
): Reading[] {
  const formOf = (worth: number) => (term: string) => ({ term, how: 'family', worth }) as const;
  const isExact = terms.includes(text);
  const own = terms
    .filter((term) => isExact && stem(text) !== '' && stem(term) === stem(text))
    .map(formOf(9));
  const mentions = [text, ...longer].reduce((sum, term) => sum + frequency(term), 0);
  if (!mayBeMistake(text) || (!isExact && longer.length > 0)) return own;
  if (isExact && (widening !== 'begun' || mentions >= 12)) return own;
  const longest = (isExact && stem(text).length) || text.length;
  const shortest = Math.max(4, text.length - 5);
  const guesses = terms.filter(
    (term) => stem(term).length < longest && stem(term).length >= shortest && text.startsWith(stem(term)),
  );
  return [...own, ...guesses.map(formOf(1))];
}

export const mayBeMistake = (text: string): boolean => text.length >= 4 && !/\d/.test(text);

/**
 * Longer terms that end with the word, and those with one mistake. If there are none, those with two mistakes that begin
 * or end with the same letters: a third of the word, three at least. At most eight of each,
 * none of less than four letters.
 */
export function nearOf({ terms, frequency }: Collection, text: string): Reading[] {
  if (!mayBeMistake(text)) return [];
  const grade = (term: string) => Math.floor(Math.log2(frequency(term)));
  const compounds = terms
    .filter((term) => text.length >= 5 && term.endsWith(text) && term.length >= text.length + 3)
    .sort((a, b) => grade(b) - grade(a) || (a < b ? -1 : 1))
    .slice(0, 8);
  const letters = Math.max(3, Math.floor(text.length / 3));
  const isPair = (at: number) => text.codePointAt(at)! > 0xffff;
  const first = text.slice(0, isPair(letters - 1) ? letters + 1 : letters);
  const last = text.slice(isPair(text.length - letters - 1) ? -letters - 1 : -letters);
  const others = terms.filter((term) => !term.startsWith(text) && term.length >= 4);
  const once = others.filter((term) => distance(term, text) <= 1);
  const twice = others.filter(
    (term) => (term.startsWith(first) || term.endsWith(last)) && distance(term, text) <= 2,
  );
  const isUnexplained = once.length === 0 && compounds.length === 0;
  const near = (isUnexplained && text.length >= 8 ? twice : once)
    .map((term) => ({ term, mistakes: distance(term, text) }))
    .sort((a, b) => a.mistakes - b.mistakes || grade(b.term) - grade(a.term) || (a.term < b.term ? -1 : 1))
    .slice(0, 8);
  return [
    ...compounds.map((term) => ({ term, how: 'ended', worth: 9 }) as const),
    ...near.map(({ term }) => ({ term, how: 'near', worth: compounds.length > 0 ? 1 : 9 }) as const),
  ];
}

/** Number of mentions of everything a word stands for. */
export const costOf = ({ frequency }: Collection, { readings }: Word): number =>
  readings.reduce((sum, { term }) => sum + frequency(term), 0);

/** What to mark in texts: the beginning of all words that begin so, or whole words. */
export function marksOf(word: Word): TermMatch[] {
  const others = word.readings.filter(({ how }) => how === 'family' || how === 'ended' || how === 'near');
  const length = has(word, 'begun') ? word.text.length : 0;
  return [
    ...(has(word, 'exact', 'begun') ? [{ term: word.text, length }] : []),
    ...others.map(({ term }) => ({ term, length: 0 })),
  ];
}
