import type { SearchRequest } from '../src/sdk/search/types.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzäöü0123');

/** So much as nobody types: a hundred thousand letters. */
const MUCH = 100_000;

const fill = (piece: string): string => piece.repeat(Math.ceil(MUCH / piece.length)).slice(0, MUCH);

/** 10,000 words no two of which are alike. */
const numbered = (word: string): string => Array.from({ length: 10_000 }, (_, at) => word + at).join(' ');

/**
 * What is typed to break a search, or pasted by accident.
 *
 * @param words of the collection: the more records have them, the harder they are
 */
export function hostileTexts(words: readonly string[]): Readonly<Record<string, string>> {
  const some = words.slice(0, 40);
  return {
    '100 kB of text': fill(`${words.join(' ')} `),
    '100 kB of one letter': fill('e'),
    '100 kB of one word': fill('energy '),
    '10,000 words': numbered('word'),
    '10,000 words of the collection': fill(`${words.toReversed().join(' ')} `),
    stars: fill('*'),
    'question marks': fill('? '),
    quotes: fill('"'),
    'quotes with a space': fill('" '),
    'minus signs': fill('-'),
    'minus signs with a space': fill('- '),
    colons: fill(':'),
    'fields without end': fill('a:b:'),
    filters: fill('country:IT '),
    'filters to be left out': fill('-country:IT '),
    'backslashes and brackets': fill('\\(['),
    'lone surrogates': fill('\ud800\udc00\ud83d '),
    'halves of pairs': fill('\udc00'),
    'letters under a heap of marks': fill(`e${'\u0301'.repeat(200)}`),
    'marks alone': fill('\u0301\u0325'),
    'signs of direction': fill('\u202ea\u200f\u2066b '),
    'null characters': fill('a\0b\0 '),
    'ligatures that unfold': fill('\ufdfa '),
    'emoji of many parts': fill('👩\u200d👩\u200d👧\u200d👦 '),
    'Greek and Cyrillic in one word': fill('αаβбγгδд'),
    '32 words of one letter': LETTERS.slice(0, 32).join(' '),
    '32 words of one letter, all to be left out': LETTERS.slice(0, 32)
      .map((letter) => `-${letter}`)
      .join(' '),
    '32 letters in quotes': `"${LETTERS.slice(0, 32).join(' ')}"`,
    '32 beginnings in quotes': some
      .slice(0, 32)
      .map((word) => `"${word} ${word.slice(0, 3)}`)
      .join('" '),
    '32 frequent words': some.slice(0, 32).join(' '),
    '32 frequent words to be left out': some
      .slice(0, 32)
      .map((word) => `-${word}`)
      .join(' '),
    '32 frequent words in one field': some
      .slice(0, 32)
      .map((word) => `name:${word}`)
      .join(' '),
    '32 misspelt words': some
      .slice(0, 32)
      .map((word) => `${word.slice(0, 3)}q${word.slice(3)}xy`)
      .join(' '),
    '32 long words of few letters': Array.from({ length: 32 }, (_, at) =>
      'aeinorst'.repeat(5).slice(at % 8, (at % 8) + 9 + (at % 20)),
    ).join(' '),
    'beginnings of four letters': some.map((word) => word.slice(0, 4)).join(' '),
  };
}

/** The words of a collection that most records have, most frequent first. */
export function frequentWords(records: Iterable<readonly string[]>): string[] {
  const counts = new Map<string, number>();
  for (const words of records) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 2000)
    .map(([word]) => word);
}

/** All that can be asked for with a text. */
export const hostileRequest = (text: string): SearchRequest => ({
  text,
  facets: ['country', 'topics'],
  explain: true,
  alternatives: true,
  offset: 0,
  limit: 20,
});
