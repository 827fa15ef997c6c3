import type { Dictionary } from './dictionary.ts';
import { termAt } from './dictionary.ts';
import type { SearchIndex } from './index-form.ts';
import { allowedMistakes } from './mistakes.ts';
import { nearTerms } from './near-terms.ts';
import type { PartName } from './part-file.ts';
import { frequency } from './postings.ts';
import type { Runs } from './runs.ts';
import { runsFrom } from './runs.ts';
import type { Steps } from './steps.ts';
import type { TermRef, TermRun } from './term-run.ts';

/** A term that differs from a word by `distance` typing mistakes. */
export interface NearTerm extends TermRef {
  readonly distance: number;
}

/** A word of the index near to one that was typed; `grade` is the logarithm of its frequency. */
interface NearWord {
  readonly text: string;
  readonly distance: number;
  readonly grade: number;
}

/** So many are tried, the nearest and of those the most frequent first: each may lie in a file of its own. */
const MOST_NEAR = 8;

/**
 * The terms within a few typing mistakes of each word; none for a word that is too short. Two mistakes are only thought
 * of when one does not explain it, and only both in the same half of the word: so whatever the word is near to has its
 * first half or its second half right, and can be looked up by it.
 */
export function* nearWords(
  index: SearchIndex,
  runs: Runs,
  words: Iterable<string>,
): Steps<ReadonlyMap<string, readonly NearTerm[]>> {
  const long = [...words].filter((word) => allowedMistakes(word) > 0);
  if (long.length === 0) return new Map();
  const spellings = yield* fetchSpellings(index, long);
  const found = new Map(long.map((word) => [word, nearest(word, spellings)] as const));
  const texts = [...found.values()].flat().map(({ text }) => text);
  yield* runs.fetch(runs.missing([], texts));
  return new Map(
    [...found].map(([word, near]) => [
      word,
      near.flatMap(({ text, distance }) => {
        const ref = runs.term(text);
        return ref ? [{ ...ref, distance }] : [];
      }),
    ]),
  );
}

/** Where words are looked up by their spelling. */
interface Spelling {
  readonly dictionary: Dictionary;
  /** Whether its words are written from back to front. */
  readonly reversed: boolean;
  readonly grade: (term: number) => number;
}

/** The lists with all words that share a half with one of these; of an index that is one file, the list of all terms. */
function* fetchSpellings({ layout }: SearchIndex, words: readonly string[]): Steps<Spelling[]> {
  const { spelling } = layout;
  if (!spelling) {
    const [run] = (yield [['terms', 0]]) as readonly TermRun[];
    if (!run) return [];
    const { dictionary, postings } = run;
    return [{ dictionary, reversed: false, grade: (term) => gradeOf(frequency(postings, term)) }];
  }
  const forward = new Set<number>();
  const backward = new Set<number>();
  for (const word of words) {
    const { first, second, exchanged } = halvesOf(word);
    for (const number of runsFrom(spelling.forward, first)) forward.add(number);
    for (const number of runsFrom(spelling.forward, exchanged, exchanged)) forward.add(number);
    for (const number of runsFrom(spelling.backward, reverse(second))) backward.add(number);
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

function nearest(word: string, spellings: readonly Spelling[]): NearWord[] {
  const { first, second } = halvesOf(word);
  for (let mistakes = 1; mistakes <= allowedMistakes(word); mistakes++) {
    const near = new Map<string, NearWord>();
    for (const { dictionary, reversed, grade } of spellings) {
      const typed = reversed ? reverse(word) : word;
      for (const { term, distance } of nearTerms(dictionary, typed, mistakes)) {
        const letters = termAt(dictionary, term);
        const text = reversed ? reverse(letters) : letters;
        const isOther = !text.startsWith(word);
        const hasHalf = mistakes === 1 || text.startsWith(first) || text.endsWith(second);
        if (isOther && hasHalf) near.set(text, { text, distance, grade: grade(term) });
      }
    }
    if (near.size > 0) return [...near.values()].sort(byNearness).slice(0, MOST_NEAR);
  }
  return [];
}

const byNearness = (a: NearWord, b: NearWord): number =>
  a.distance - b.distance || b.grade - a.grade || (a.text < b.text ? -1 : 1);

/** The halves of a word, and the word with the letters exchanged where they meet: the one slip that spoils both. */
function halvesOf(word: string): { first: string; second: string; exchanged: string } {
  const middle = Math.ceil(word.length / 2);
  const first = word.slice(0, middle);
  const second = word.slice(middle);
  const exchanged = first.slice(0, -1) + second.charAt(0) + first.slice(-1) + second.slice(1);
  return { first, second, exchanged };
}

/** By code units, as terms are sorted: half of a surrogate pair may come first, which is never shown. */
function reverse(text: string): string {
  let reversed = '';
  for (let at = text.length - 1; at >= 0; at--) reversed += text.charAt(at);
  return reversed;
}

const gradeOf = (records: number): number => Math.floor(Math.log2(Math.max(1, records)));
