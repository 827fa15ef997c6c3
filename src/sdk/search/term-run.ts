import type { Dictionary, TermRange } from './dictionary.ts';
import { dictionarySteps, lengthOf, termAt, termsFrom } from './dictionary.ts';
import type { Postings } from './postings.ts';
import { frequency, readPostings } from './postings.ts';
import { ByteReader } from './bytes.ts';
import type { Steps } from './steps.ts';
import { runAtOnce } from './steps.ts';

/** A run of neighbouring terms with the records that contain them. The one-file form has one run with all terms. */
export interface TermRun {
  /** Which of the runs of its index. */
  readonly number: number;
  readonly dictionary: Dictionary;
  readonly postings: Postings;
}

/** Neighbouring terms of one run. */
export interface TermSpan extends TermRange {
  readonly run: TermRun;
}

/** One term of a run. */
export interface TermRef {
  readonly run: TermRun;
  readonly term: number;
}

/** Noted in place of the length of an ending for a term that has no other forms. */
const NO_FORMS = 255;

export function readTermRun(body: Uint8Array, number: number): TermRun {
  return runAtOnce(termRun(number, new ByteReader(body)));
}

/** The sections of dictionary and postings that come next. */
export function* termRun(number: number, reader: ByteReader): Steps<TermRun> {
  const dictionary = yield* dictionarySteps(reader.section());
  return { number, dictionary, postings: yield* readPostings(reader.section(), dictionary.size) };
}

/** The terms of a run that begin with a prefix, of which one may be known. */
export function spanOf(run: TermRun, prefix: string, one?: TermRef): TermSpan {
  return { run, ...termsFrom(run.dictionary, prefix, one?.run === run ? one.term : undefined) };
}

export const textOf = ({ run, term }: TermRef): string => termAt(run.dictionary, term);

/** Number of records with the term. */
export const frequencyOf = ({ run, term }: TermRef): number => frequency(run.postings, term);

export const spanFrequency = ({ run, from, to }: TermSpan): number => frequency(run.postings, from, to);

/** How many letters of a term all its forms share; 0 when it has none. */
export function stemLength({ dictionary }: TermRun, term: number): number {
  const ending = dictionary.notes[term]!;
  return ending === NO_FORMS ? 0 : lengthOf(dictionary, term) - ending;
}
