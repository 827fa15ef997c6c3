import type { Dictionary } from './dictionary.ts';
import { termAt, termsFrom } from './dictionary.ts';
import { SHORTEST_PART, termsEndingWith } from './ending-terms.ts';
import type { SearchIndex } from './index-form.ts';
import { allowedMistakes } from './mistakes.ts';
import { nearTermsSteps } from './near-terms.ts';
import type { PartName } from './part-file.ts';
import { frequency } from './postings.ts';
import type { Runs } from './runs.ts';
import { runsFrom } from './runs.ts';
import type { Steps } from './steps.ts';
import type { OtherTerm } from './query-words.ts';
import type { TermRun } from './term-run.ts';

/** Two mistakes are only thought of in words of which so many letters are right at one end. */
const SHORTEST_END = 3;

/** Shorter words are too many, and mean too little, to be what someone meant: `use` for `Ruse`. */
const SHORTEST_NEAR = 4;

/**
 * A word of the index that differs from one that was typed by `distance` mistakes, or with none is longer and ends with
 * it; `grade` is the logarithm of its frequency.
 */
interface NearWord {
  readonly text: string;
  readonly distance: number;
  readonly grade: number;
}

const HALF_PAIR_AT_END = /[\ud800-\udbff]$/;
const HALF_PAIR_AT_START = /^[\udc00-\udfff]/;

/** So many are tried, the nearest and of those the most frequent first: each may lie in a file of its own. */
const MOST_NEAR = 8;

/**
 * What else each word may be: the last part of compounds (`Tankstelle` of `Wasserstofftankstelle`), and the terms within
 * a few typing mistakes, which are a guess where there are compounds; none for a word that is too short. Two mistakes
 * are only thought of when nothing else explains it, and only where the word begins or ends rightly. So whatever a word
 * is near to can be looked up: with one mistake it has the first or the second half of the word, with two its
 * {@link endsOf}.
 */
export function* nearWords(
  index: SearchIndex,
  runs: Runs,
  words: Iterable<string>,
): Steps<ReadonlyMap<string, readonly OtherTerm[]>> {
  const found = new Map<string, readonly NearWord[]>();
  for (const mistakes of [1, 2]) {
    const unexplained = [...words].filter(
      (word) => allowedMistakes(word) >= mistakes && !found.get(word)?.length,
    );
    if (unexplained.length === 0) continue;
    const pieces = unexplained.map(mistakes === 1 ? halvesOf : endsOf);
    const spellings = yield* fetchSpellings(index, pieces);
    for (const [at, word] of unexplained.entries()) {
      const compounds = mistakes === 1 ? yield* endingWith(word, spellings) : [];
      found.set(word, [...compounds, ...(yield* nearest(word, mistakes, pieces[at]!, spellings))]);
    }
  }
  const texts = [...found.values()].flat().map(({ text }) => text);
  yield* runs.fetch(runs.missing([], texts));
  return new Map(
    [...found].map(([word, near]) => [
      word,
      near.flatMap(({ text, distance }): OtherTerm[] => {
        const ref = runs.term(text);
        const guessed = distance > 0 && near[0]!.distance === 0;
        return ref ? [{ ...ref, how: distance > 0 ? 'near' : 'ended', guessed }] : [];
      }),
    ]),
  );
}

/** What of a word is right in all that is near to it: its beginning, or its end, or it is another word. */
interface Pieces {
  readonly first: string;
  readonly last: string;
  readonly other?: string;
}

/** One mistake leaves one half right, unless it exchanges the letters where they meet. */
function halvesOf(word: string): Pieces {
  const half = Math.ceil(word.length / 2);
  const middle = HALF_PAIR_AT_END.test(word.slice(0, half)) ? half + 1 : half;
  const first = word.slice(0, middle);
  const last = word.slice(middle);
  const exchanged = first.slice(0, -1) + last.charAt(0) + first.slice(-1) + last.slice(1);
  return { first, last, other: exchanged };
}

/** Two mistakes must leave the first or the last third right, three letters at least. */
function endsOf(word: string): Pieces {
  const letters = Math.max(SHORTEST_END, Math.floor(word.length / 3));
  const first = word.slice(0, letters);
  const last = word.slice(-letters);
  return {
    first: HALF_PAIR_AT_END.test(first) ? word.slice(0, letters + 1) : first,
    last: HALF_PAIR_AT_START.test(last) ? word.slice(-letters - 1) : last,
  };
}

/** Where words are looked up by their spelling. */
interface Spelling {
  readonly dictionary: Dictionary;
  /** Whether its words are written from back to front. */
  readonly reversed: boolean;
  readonly grade: (term: number) => number;
}

/** The lists with all words that have one of these pieces; of an index that is one file, the list of all terms. */
function* fetchSpellings({ layout }: SearchIndex, pieces: readonly Pieces[]): Steps<Spelling[]> {
  const { spelling } = layout;
  if (!spelling) {
    const [run] = (yield [['terms', 0]]) as readonly TermRun[];
    if (!run) return [];
    const { dictionary, postings } = run;
    return [{ dictionary, reversed: false, grade: (term) => gradeOf(frequency(postings, term)) }];
  }
  const forward = new Set<number>();
  const backward = new Set<number>();
  for (const { first, last, other } of pieces) {
    for (const number of runsFrom(spelling.forward, first)) forward.add(number);
    for (const number of runsFrom(spelling.backward, reverse(last))) backward.add(number);
    if (other) for (const number of runsFrom(spelling.forward, other, other)) forward.add(number);
  }
  const names = [
    ...[...forward].map((number): PartName => ['forward', number]),
    ...[...backward].map((number): PartName => ['backward', number]),
  ];
  const dictionaries = (yield names) as readonly Dictionary[];
  return dictionaries.map((dictionary, at) => ({
    dictionary,
    reversed: at >= forward.size,
    grade: (term) => dictionary.notes[term]!,
  }));
}

function* nearest(
  word: string,
  mistakes: number,
  { first, last, other }: Pieces,
  spellings: readonly Spelling[],
): Steps<NearWord[]> {
  const near = new Map<string, NearWord>();
  for (const { dictionary, reversed, grade } of spellings) {
    const typed = reversed ? reverse(word) : word;
    for (const { term, distance } of yield* nearTermsSteps(dictionary, typed, mistakes)) {
      const letters = termAt(dictionary, term);
      const text = reversed ? reverse(letters) : letters;
      const isOther = !text.startsWith(word) && text.length >= SHORTEST_NEAR;
      const hasPiece = text.startsWith(first) || text.endsWith(last) || text === other;
      if (isOther && hasPiece) near.set(text, { text, distance, grade: grade(term) });
    }
  }
  return [...near.values()].sort(byNearness).slice(0, MOST_NEAR);
}

/** The terms that end with a word, and are enough longer to be compounds of it. */
function* endingWith(word: string, spellings: readonly Spelling[]): Steps<NearWord[]> {
  if (word.length < SHORTEST_PART) return [];
  const longer: NearWord[] = [];
  const backward = spellings.filter(({ reversed }) => reversed);
  for (const { dictionary, reversed, grade } of backward.length > 0 ? backward : spellings) {
    for (const term of reversed
      ? beginning(dictionary, reverse(word))
      : yield* termsEndingWith(dictionary, word)) {
      const letters = termAt(dictionary, term);
      const text = reversed ? reverse(letters) : letters;
      if (text.length < word.length + SHORTEST_END) continue;
      longer.push({ text, distance: 0, grade: grade(term) });
    }
  }
  return longer.sort(byNearness).slice(0, MOST_NEAR);
}

function* beginning(dictionary: Dictionary, prefix: string): Generator<number> {
  const { from, to } = termsFrom(dictionary, prefix);
  for (let term = from; term < to; term++) yield term;
}

const byNearness = (a: NearWord, b: NearWord): number =>
  a.distance - b.distance || b.grade - a.grade || (a.text < b.text ? -1 : 1);

/** From the last letter to the first; letters of two code units stay whole, as in the lists. */
const reverse = (text: string): string => Array.from(text).reverse().join('');

const gradeOf = (records: number): number => 31 - Math.clz32(records);
