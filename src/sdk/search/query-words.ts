import type { Clause } from './clauses.ts';
import type { Head } from './head.ts';
import type { SearchIndex } from './index-form.ts';
import type { Steps } from './steps.ts';
import { beside, pause } from './steps.ts';
import type { TermMatch } from '../query.ts';
import type { TermRef, TermSpan } from './term-run.ts';
import type { PartName } from './part-file.ts';
import type { Runs } from './runs.ts';
import { isTerm } from './dictionary.ts';
import { frequencyOf, spanFrequency, stemLength, textOf } from './term-run.ts';
import { allowedMistakes } from './mistakes.ts';
import { tool } from './tools.ts';

/** From this length on, a finished word also stands for longer ones: `region` for `regional`. */
const STEM_LETTERS = 4;

/** So many words of a query are read as mistakes; more are hardly words. */
const MOST_MISTAKES = 8;

/** In quotes and in single fields, shorter words are not taken for beginnings: too many terms begin with them. */
const SHORTEST_PREFIX = 3;

/** A word that is in no record may be another form of one that is: so many letters are taken for its ending. */
const LONGEST_ENDING = 5;

/** In a very large index, so many parts are looked through for other forms of a word; more would be a long download. */
const MOST_PARTS = 8;

/** A word that is said more seldom, longer ones that it begins included, may owe its stem to chance. */
const RARE = 12;

/** How much a word of the query may be widened. */
type Widening = 'begun' | 'forms' | 'none';

/** A word of the query and the terms it may stand for. */
export interface QueryWord {
  readonly text: string;
  readonly exact: TermRef | undefined;
  /** Longer terms that begin with it; of short words they are merged into a head. */
  readonly begun: readonly TermSpan[];
  readonly head: Head | undefined;
  /** What it may stand for besides: none of these begins with it. */
  readonly others: readonly OtherTerm[];
}

/** Another form of a word, a longer word that ends with it, or one that differs by typing mistakes. */
export interface OtherTerm extends TermRef {
  readonly how: 'family' | 'ended' | 'near';
  /** Whether something else is likelier: a record that has only this comes after all that have more. */
  readonly guessed: boolean;
}

/** A piece of the query with the words it needs. */
export interface ReadClause extends Clause {
  readonly terms: readonly QueryWord[];
}

/** A word to look up. */
interface Wanted {
  readonly text: string;
  readonly widening: Widening;
  /** Whether it matters where it stands: merged terms do not tell. */
  readonly placed: boolean;
}

/**
 * Looks up the words of a query. A word that no record has, and that none begins with, is taken for another form of a
 * word or for a typing mistake.
 */
export function* readClauses(
  index: SearchIndex,
  runs: Runs,
  clauses: readonly Clause[],
): Steps<ReadClause[]> {
  const typed = clauses.flatMap((clause) =>
    clause.words.map((text, at): Wanted => ({
      text,
      widening: wideningOf(clause, at),
      placed: clause.phrase || clause.field !== undefined,
    })),
  );
  const isShort = clauses.flatMap(({ excluded, phrase, field, words }) =>
    words.map(({ length }) => !excluded && !phrase && !field && length < STEM_LETTERS),
  );
  const heads = new Map<string, Head>();
  yield* fetchWords(index, runs, heads, typed);
  yield* pause();
  // A short word that is no term at all may be the beginning of one, even when more words follow.
  const wanted = typed.map((word, at): Wanted => {
    const isBeginning = word.widening === 'forms' && isShort[at] && !runs.term(word.text);
    return isBeginning ? { ...word, widening: 'begun' } : word;
  });
  const unknown = wanted.filter(
    (word) => word.widening === 'begun' && mentionsOfLonger(runs, heads, word) === 0 && !runs.term(word.text),
  );
  const [, near] = yield* beside(
    fetchWords(index, runs, heads, wanted, stemsOf(runs, wanted, heads)),
    readMistakes(
      index,
      runs,
      unknown.map(({ text }) => text),
    ),
  );
  yield* pause();
  const words = wanted.map((word): QueryWord => {
    const read = readWord(runs, heads, word);
    return word.widening === 'begun' && !isKnown(read) ? withOthers(read, near.get(word.text)) : read;
  });
  let next = 0;
  return clauses.map((clause) => ({ ...clause, terms: clause.words.map(() => words[next++]!) }));
}

function* readMistakes(
  index: SearchIndex,
  runs: Runs,
  unknown: readonly string[],
): Steps<ReadonlyMap<string, readonly OtherTerm[]>> {
  const suspects = unknown.filter((text) => allowedMistakes(text) > 0).slice(0, MOST_MISTAKES);
  if (suspects.length === 0) return new Map();
  const { nearWords } = yield* tool('spelling');
  return yield* nearWords(index, runs, new Set(suspects));
}

/**
 * Words in quotes are meant as they are. What is left out is meant in all its forms, but never as the beginning of
 * something else.
 */
function wideningOf({ phrase, excluded, field, open, words }: Clause, at: number): Widening {
  const { length } = words[at]!;
  const isLast = open && at === words.length - 1;
  if (phrase) return isLast && !excluded && length >= SHORTEST_PREFIX ? 'begun' : 'none';
  if (excluded || (field && length < SHORTEST_PREFIX)) return 'forms';
  return isLast || length >= STEM_LETTERS ? 'begun' : 'forms';
}

/** Fetches, all at once, where words and their longer ones stand, and what begins with some stems. */
function* fetchWords(
  { layout }: SearchIndex,
  runs: Runs,
  heads: Map<string, Head>,
  wanted: readonly Wanted[],
  stems: readonly string[] = [],
): Steps<void> {
  const begun = wanted.filter(({ widening }) => widening === 'begun');
  const isHeaded = ({ text, placed }: Wanted): boolean => !placed && layout.heads.includes(text);
  const headed = new Set(begun.filter(isHeaded).map(({ text }) => text));
  const headParts = [...headed].filter((text) => !heads.has(text));
  const spelledOut = begun.filter((word) => !isHeaded(word)).map(({ text }) => text);
  const runParts = runs.missing(
    [...spelledOut, ...stems],
    wanted.map(({ text }) => text),
  );
  const names = [...headParts.map((text): PartName => ['heads', layout.heads.indexOf(text)]), ...runParts];
  if (names.length === 0) return;
  const parts = yield names;
  for (const [at, text] of headParts.entries()) heads.set(text, parts[at] as Head);
  runs.add(parts.slice(headParts.length));
}

/** The stems whose forms have to be at hand: of words that are terms their own, of others every one they may have. */
function stemsOf(runs: Runs, wanted: readonly Wanted[], heads: ReadonlyMap<string, Head>): string[] {
  return wanted.flatMap(({ text, widening, placed }) => {
    if (widening === 'none') return [];
    const exact = runs.term(text);
    const own = exact ? stemOf(exact) : '';
    const longer = widening === 'begun' ? mentionsOfLonger(runs, heads, { text, placed }) : 0;
    // Forms whose stem is the word itself begin with it: they are among the longer words already.
    if (!mayBeAnother(text, widening, exact, longer))
      return widening === 'begun' && own === text ? [] : own || [];
    // What begins with the shorter of the two begins with the other as well.
    const stem = text.slice(0, shortestStem(runs, text));
    return own && own.length < stem.length ? own : stem;
  });
}

/** How often longer words begin with a word; what begins with it has to be at hand. */
function mentionsOfLonger(
  runs: Runs,
  heads: ReadonlyMap<string, Head>,
  { text, placed }: Pick<Wanted, 'text' | 'placed'>,
): number {
  const head = placed ? undefined : heads.get(text);
  return head ? head.frequency : mentionsOf(longerThan(text, runs.spans(text)));
}

const mentionsOf = (spans: readonly TermSpan[]): number =>
  spans.reduce((sum, span) => sum + spanFrequency(span), 0);

function readWord(
  runs: Runs,
  heads: ReadonlyMap<string, Head>,
  { text, widening, placed }: Wanted,
): QueryWord {
  const exact = runs.term(text);
  const head = widening === 'begun' && !placed ? heads.get(text) : undefined;
  const begun = widening === 'begun' && !head ? longerThan(text, runs.spans(text)) : [];
  const isBegun = begun.length > 0 || head !== undefined;
  const forms = formsOf(runs, text, widening, exact, head?.frequency ?? mentionsOf(begun));
  const isOther = (form: TermRef): boolean => {
    const word = textOf(form);
    return word !== text && !(isBegun && word.startsWith(text));
  };
  return { text, exact, begun, head, others: forms.filter(isOther) };
}

/** A word that may stand for some more terms. */
export const withOthers = (word: QueryWord, more: readonly OtherTerm[] = []): QueryWord => ({
  ...word,
  others: [...word.others, ...more],
});

/** Leaves out the term that is the prefix itself: it is the first of the first span. */
function longerThan(prefix: string, spans: readonly TermSpan[]): TermSpan[] {
  return spans
    .map((span) => (isTerm(span.run.dictionary, span.from, prefix) ? { ...span, from: span.from + 1 } : span))
    .filter(({ from, to }) => from < to);
}

/**
 * All forms of a word. One that few records have, or none, may have been taken for a word of another language when its
 * stem was found: then every beginning of it that is a stem of other words is a guess.
 */
function formsOf(
  runs: Runs,
  text: string,
  widening: Widening,
  exact: TermRef | undefined,
  longer: number,
): OtherTerm[] {
  if (widening === 'none') return [];
  const withStem = (stem: string, guessed: boolean): OtherTerm[] =>
    runs.family(stem, exact).map((ref) => ({ ...ref, how: 'family', guessed }));
  const forms = exact ? withStem(stemOf(exact), false) : [];
  if (!mayBeAnother(text, widening, exact, longer)) return forms;
  const longest = exact ? stemLength(exact.run, exact.term) || text.length : text.length;
  const shortest = shortestStem(runs, text);
  for (let letters = longest - 1; letters >= shortest; letters--) {
    forms.push(...withStem(text.slice(0, letters), true));
  }
  return forms;
}

/** Whether a word may be a form of terms whose stem is not its own: it is no code, and rare with all longer ones. */
function mayBeAnother(text: string, widening: Widening, exact: TermRef | undefined, longer: number): boolean {
  if (allowedMistakes(text) === 0) return false;
  return exact ? widening === 'begun' && frequencyOf(exact) + longer < RARE : longer === 0;
}

/** Empty for a word without other forms. */
const stemOf = (ref: TermRef): string => textOf(ref).slice(0, stemLength(ref.run, ref.term));

function shortestStem(runs: Runs, text: string): number {
  let letters = Math.max(STEM_LETTERS, text.length - LONGEST_ENDING);
  while (letters < text.length && runs.parts(text.slice(0, letters)) > MOST_PARTS) letters++;
  return letters;
}

/** Whether records have the word, or a longer one. */
export function isKnown({ exact, begun, head }: QueryWord): boolean {
  return exact !== undefined || begun.length > 0 || head !== undefined;
}

/** Whether a word was read as it was typed, or as a form of that. */
export const isAsTyped = ({ others }: QueryWord): boolean => others.every(({ how }) => how === 'family');

/** Number of postings that have to be read for a word. */
export function costOf({ exact, begun, head, others }: QueryWord): number {
  const refs = [...(exact ? [exact] : []), ...others];
  return refs.reduce((sum, ref) => sum + frequencyOf(ref), 0) + mentionsOf(begun) + (head?.frequency ?? 0);
}

/** What to mark in the texts of the records found. */
export function marksOf(word: QueryWord): TermMatch[] {
  const { text, begun, head, others } = word;
  const longer = begun.length > 0 || head !== undefined;
  const typed = isKnown(word) ? [{ term: text, length: longer ? text.length : 0 }] : [];
  return [...typed, ...others.map((ref) => ({ term: textOf(ref), length: 0 }))];
}
