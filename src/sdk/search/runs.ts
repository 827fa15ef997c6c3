import type { SearchIndex } from './index-form.ts';
import { isTerm } from './dictionary.ts';
import type { PartName } from './part-file.ts';
import type { Steps } from './steps.ts';
import type { TermRef, TermRun, TermSpan } from './term-run.ts';
import { spanOf, stemLength } from './term-run.ts';

/** Above every letter. */
const LAST_LETTER = '\uffff';

/** The runs of terms that a search has fetched so far, and how to get more. */
export class Runs {
  readonly #firsts: readonly string[];
  readonly #fetched = new Map<number, TermRun>();
  /** Looking up a word in a large dictionary takes longer than most else: done once for each. */
  readonly #spans = new Map<string, readonly TermSpan[]>();

  constructor({ layout }: SearchIndex) {
    this.#firsts = layout.terms;
  }

  /** The parts that have to be fetched before the terms with these prefixes can be looked at. */
  missing(prefixes: Iterable<string>, exact: Iterable<string> = []): PartName[] {
    const numbers = new Set<number>();
    for (const prefix of prefixes) for (const number of runsFrom(this.#firsts, prefix)) numbers.add(number);
    for (const text of exact) for (const number of runsFrom(this.#firsts, text, text)) numbers.add(number);
    return [...numbers].filter((number) => !this.#fetched.has(number)).map((number) => ['terms', number]);
  }

  /** How many parts have words with a prefix. */
  parts(prefix: string): number {
    return runsFrom(this.#firsts, prefix).length;
  }

  /** Fetches what is missing. */
  *fetch(names: readonly PartName[]): Steps<void> {
    if (names.length > 0) this.add(yield names);
  }

  add(parts: readonly unknown[]): void {
    for (const part of parts as readonly TermRun[]) this.#fetched.set(part.number, part);
    this.#spans.clear();
  }

  term(text: string): TermRef | undefined {
    const [first] = this.spans(text);
    return first && isTerm(first.run.dictionary, first.from, text)
      ? { run: first.run, term: first.from }
      : undefined;
  }

  /** All terms that begin with a prefix, the prefix itself included. Where one of them is known, they are found faster. */
  spans(prefix: string, one?: TermRef): readonly TermSpan[] {
    const known = this.#spans.get(prefix);
    if (known) return known;
    const spans: TermSpan[] = [];
    for (const number of runsFrom(this.#firsts, prefix)) {
      const run = this.#fetched.get(number);
      const span = run && spanOf(run, prefix, one);
      if (span && span.from < span.to) spans.push(span);
    }
    this.#spans.set(prefix, spans);
    return spans;
  }

  /** The terms whose forms all share exactly this stem; one that begins with it may be known. */
  family(stem: string, one?: TermRef): TermRef[] {
    if (stem === '') return [];
    return this.spans(stem, one).flatMap(({ run, from, to }) => {
      const members: TermRef[] = [];
      for (let term = from; term < to; term++) {
        if (stemLength(run, term) === stem.length) members.push({ run, term });
      }
      return members;
    });
  }
}

/** The places of the parts that may hold words from `first` up to `last`, or all that begin with `first`. */
export function runsFrom(firsts: readonly string[], first: string, last = first + LAST_LETTER): number[] {
  const from = Math.max(0, above(firsts, first) - 1);
  const to = above(firsts, last);
  const places: number[] = [];
  for (let place = from; place < to; place++) places.push(place);
  return places;
}

/** Binary search: how many of the sorted texts are not above `text`. */
function above(texts: readonly string[], text: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (texts[middle]! <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}
