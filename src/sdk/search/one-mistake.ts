import type { Dictionary, TermRange } from './dictionary.ts';
import { lengthOf, nextWithLess } from './dictionary.ts';
import type { Steps } from './steps.ts';
import { pause } from './steps.ts';

/**
 * The terms that differ from a word by exactly one typing mistake, see `nearTerms`, in order. What comes after the mistake
 * is right: so for each place of the word, and each letter that terms go on with there, one look into the dictionary
 * tells.
 */
export function* oneMistakeOff(dictionary: Dictionary, word: string): Steps<number[]> {
  const typed = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const found = new Set<number>();
  let range: TermRange | undefined = { from: 0, to: dictionary.size };
  for (let depth = 0; range && depth <= typed.length; depth++) {
    range = mistakesAt(dictionary, typed, depth, range, found);
    yield* pause();
  }
  return [...found].sort((a, b) => a - b);
}

/**
 * Finds the terms with a mistake after the first `depth` letters.
 *
 * @param range the terms that begin with those letters
 * @returns those of them that go on with the next letter of the word
 */
function mistakesAt(
  dictionary: Dictionary,
  typed: Uint16Array,
  depth: number,
  { from, to }: TermRange,
  found: Set<number>,
): TermRange | undefined {
  const { letters, starts } = dictionary;
  const [next, afterNext] = [typed[depth], typed[depth + 1]];
  const look = (range: TermRange, at: number, rest: number): void => {
    const term = find(dictionary, range, at, typed, rest);
    if (term !== undefined) found.add(term);
  };
  if (next !== undefined) look({ from, to }, depth, depth + 1);
  if (next !== undefined && afterNext !== undefined && next !== afterNext) {
    typed.set([afterNext, next], depth);
    look({ from, to }, depth, depth);
    typed.set([next, afterNext], depth);
  }
  let right: TermRange | undefined;
  let term = from;
  if (term < to && lengthOf(dictionary, term) === depth) term++;
  while (term < to) {
    const range = { from: term, to: nextWithLess(dictionary, term + 1, to, depth + 1) };
    look(range, depth + 1, depth);
    if (letters[starts[term]! + depth] === next) right = range;
    else if (next !== undefined) look(range, depth + 1, depth + 1);
    term = range.to;
  }
  return right;
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
