import { DictionaryWriter } from './dictionary-writer.ts';
import type { GrowingBytes } from './growing.ts';
import type { IndexTerm, IndexTerms } from './index-terms.ts';
import type { PartSizes } from './splitter.ts';
import { PositionsWriter } from './positions-writer.ts';
import { PostingsWriter } from './postings-writer.ts';
import type { Steps } from '../steps.ts';
import { AT_ONCE, pause } from '../steps.ts';
import { Splitter } from './splitter.ts';

/** A term takes as long to write as so many of its postings. */
const TERM = 8;

/** A run of neighbouring terms as it is written: dictionary and postings (each a section), and positions. */
export interface TermRun {
  readonly first: string;
  readonly dictionary: Uint8Array;
  readonly postings: Uint8Array;
  readonly positions: Uint8Array;
}

/** Writes all terms in one run; there is none without terms. */
export function* termRun(terms: IndexTerms, places: GrowingBytes): Steps<TermRun | undefined> {
  if (terms.size === 0) return undefined;
  const run = new RunWriter(terms.term(0), places);
  let written = 0;
  for (let place = 0; place < terms.size; place++) {
    const term = terms.at(place);
    run.add(term);
    written += TERM + term.postings.length;
    if (written >= AT_ONCE) {
      written = 0;
      yield* pause();
    }
  }
  return run.finish();
}

/** Writes all terms, in runs of about a size. */
export function* termRuns(terms: IndexTerms, places: GrowingBytes, sizes: PartSizes): Generator<TermRun> {
  const splitter = new Splitter(sizes);
  let run: RunWriter | undefined;
  for (let place = 0; place < terms.size; place++) {
    const term = terms.at(place);
    if (splitter.beginsWith(term.term, sizeOf(term)) && run) {
      yield run.finish();
      run = undefined;
    }
    run ??= new RunWriter(term.term, places);
    run.add(term);
  }
  if (run) yield run.finish();
}

/** Bytes of a term in its part, nearly: the letters that are new, a note, numbers of records, weights. */
function sizeOf({ term, postings }: IndexTerm): number {
  let bytes = 5 + term.length / 4 + postings.length / 4;
  let before = 0;
  for (const posting of postings) {
    const delta = (posting >>> 2) - before;
    bytes += delta < 128 ? 1 : delta < 16_384 ? 2 : 3;
    before = posting >>> 2;
  }
  return bytes;
}

class RunWriter {
  private readonly dictionary = new DictionaryWriter();
  private readonly postings = new PostingsWriter();
  private readonly positions: PositionsWriter;
  private readonly first: string;

  constructor(first: string, places: GrowingBytes) {
    this.first = first;
    this.positions = new PositionsWriter(places);
  }

  add(term: IndexTerm): void {
    this.dictionary.add(term.term, term.ending);
    this.postings.add(term.postings);
    this.positions.add(term);
  }

  finish(): TermRun {
    const { first } = this;
    return {
      first,
      dictionary: this.dictionary.finish(),
      postings: this.postings.finish(),
      positions: this.positions.finish(),
    };
  }
}
