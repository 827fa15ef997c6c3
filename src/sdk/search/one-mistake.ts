import type { Dictionary, TermRange } from './dictionary.ts';
import { lengthOf, nextWithLess } from './dictionary.ts';
import type { Steps } from './steps.ts';
import { pause } from './steps.ts';
import type { WordFilter } from './word-filter.ts';
import { hashOf, mayHave, wordFilter } from './word-filter.ts';

/**
 * The terms that differ from a word by exactly one typing mistake, see `nearTerms`. What comes after the mistake
 * is right: so for each place of the word, and each letter that terms go on with there, one look into the dictionary
 * tells.
 */
export function* oneMistakeOff(dictionary: Dictionary, word: string): Steps<number[]> {
  const typed = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const search: Search = { dictionary, filter: yield* wordFilter(dictionary), typed, found: new Set() };
  let range: TermRange | undefined = { from: 0, to: dictionary.size };
  for (let depth = 0; range && depth <= typed.length; depth++) {
    range = mistakesAt(search, depth, range);
    yield* pause();
  }
  return [...search.found];
}

interface Search {
  readonly dictionary: Dictionary;
  readonly filter: WordFilter;
  readonly typed: Uint16Array;
  readonly found: Set<number>;
}

/**
 * Finds the terms with a mistake after the first `depth` letters.
 *
 * @param range the terms that begin with those letters
 * @returns those of them that go on with the next letter of the word
 */
function mistakesAt(search: Search, depth: number, { from, to }: TermRange): TermRange | undefined {
  const { dictionary, typed } = search;
  const { letters, starts } = dictionary;
  const [next, afterNext] = [typed[depth], typed[depth + 1]];
  const hash = hashOf(typed, 0, depth);
  if (next !== undefined) look(search, { from, to }, depth, hash, depth + 1);
  if (next !== undefined && afterNext !== undefined && next !== afterNext) {
    typed.set([afterNext, next], depth);
    look(search, { from, to }, depth, hash, depth);
    typed.set([next, afterNext], depth);
  }
  let right: TermRange | undefined;
  let term = from;
  if (term < to && lengthOf(dictionary, term) === depth) term++;
  while (term < to) {
    const range = { from: term, to: nextWithLess(dictionary, term + 1, to, depth + 1) };
    const at = starts[term]! + depth;
    const begun = hashOf(letters, at, at + 1, hash);
    look(search, range, depth + 1, begun, depth);
    if (letters[at] === next) right = range;
    else if (next !== undefined) look(search, range, depth + 1, begun, depth + 1);
    term = range.to;
  }
  return right;
}

/**
 * Looks for the term of a range that goes on, from its letter `at`, as the word does from its letter `rest`.
 *
 * @param begun hash of its letters before that
 */
function look(
  { dictionary, filter, typed, found }: Search,
  range: TermRange,
  at: number,
  begun: number,
  rest: number,
): void {
  if (!mayHave(filter, hashOf(typed, rest, typed.length, begun))) return;
  const term = find(dictionary, range, at, typed, rest);
  if (term !== undefined) found.add(term);
}

/** Binary search: the term of a range that goes on, from its letter `at`, as the word does from its letter `rest`. */
function find(
  dictionary: Dictionary,
  { from, to }: TermRange,
  at: number,
  typed: Uint16Array,
  rest: number,
): number | undefined {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compareRest(dictionary, middle, at, typed, rest);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

function compareRest(
  { letters, starts }: Dictionary,
  term: number,
  at: number,
  typed: Uint16Array,
  rest: number,
): number {
  const start = starts[term]! + at;
  const length = starts[term + 1]! - start;
  const common = Math.min(length, typed.length - rest);
  for (let next = 0; next < common; next++) {
    const difference = letters[start + next]! - typed[rest + next]!;
    if (difference !== 0) return difference;
  }
  return length - (typed.length - rest);
}
