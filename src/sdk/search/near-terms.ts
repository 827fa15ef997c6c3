import type { Dictionary } from './dictionary.ts';
import { nextWithLess } from './dictionary.ts';
import { oneMistakeOff } from './one-mistake.ts';
import type { Block, Steps } from './steps.ts';
import { blocks, pause, runAtOnce } from './steps.ts';
import { MAX_LETTERS } from './longest-term.ts';

/** A term that differs from a word by `distance` typing mistakes. */
export interface NearTerm {
  readonly term: number;
  readonly distance: number;
}

/** More letters than any term has. */
const NEVER = MAX_LETTERS + 1;

/**
 * The terms within a few typing mistakes of a word, but not itself, in no particular order: a letter too many, too few,
 * another one, or two neighbours exchanged (optimal string alignment, the restricted Damerau-Levenshtein distance).
 *
 * The table of distances has a row per letter of the term. Neighbouring terms share their first letters and so their
 * first rows; and when every entry of a row is beyond the limit, so are all terms that go through that row, which
 * are skipped without being looked at. That is why even a mistake in the first letter stays affordable.
 */
export function nearTerms(dictionary: Dictionary, word: string, limit: number): NearTerm[] {
  return runAtOnce(nearTermsSteps(dictionary, word, limit));
}

/** The steps of {@link nearTerms}. */
export function* nearTermsSteps(dictionary: Dictionary, word: string, limit: number): Steps<NearTerm[]> {
  if (limit === 1) {
    return (yield* oneMistakeOff(dictionary, word)).map((term) => ({ term, distance: 1 }));
  }
  const search: Search = {
    letters: word.length,
    limit,
    table: distanceTable(word, limit),
    found: [],
    rows: 0,
    tooFar: NEVER,
  };
  for (const block of blocks(dictionary.size)) {
    lookThrough(dictionary, block, search);
    yield* pause();
  }
  return search.found;
}

/** What is looked for, what was found of it, and what is known of the terms to come from those before. */
interface Search {
  readonly letters: number;
  readonly limit: number;
  readonly table: DistanceTable;
  readonly found: NearTerm[];
  /** How many rows of the table hold for the next term, as far as it shares so many letters. */
  rows: number;
  /** Terms that share so many letters with the last one looked at are too far off, as it was. */
  tooFar: number;
}

/** Looks at the terms of a block. */
function lookThrough(dictionary: Dictionary, { from, to }: Block, search: Search): void {
  const { letters, starts, shared } = dictionary;
  const { limit, table, found } = search;
  let { rows, tooFar } = search;
  for (let term = from; term < to; term++) {
    if (tooFar < NEVER) {
      term = nextWithLess(dictionary, term, to, tooFar);
      if (term >= to) break;
      tooFar = NEVER;
    }
    rows = Math.min(rows, shared[term]!);
    const start = starts[term]!;
    const length = starts[term + 1]! - start;
    if (Math.abs(length - search.letters) > limit) continue;
    while (rows < length && tooFar === NEVER) {
      if (!table.fillRow(rows, letters, start)) tooFar = rows + 1;
      rows++;
    }
    if (tooFar < NEVER) continue;
    const distance = table.distance(length);
    if (distance > 0 && distance <= limit) found.push({ term, distance });
  }
  search.rows = rows;
  search.tooFar = tooFar;
}

/** Distances between the beginnings of a word (columns) and the beginnings of a term (rows). */
interface DistanceTable {
  /** Adds the letter `index` of the term that begins at `start`; false when no continuation can be near. */
  fillRow(index: number, letters: Uint16Array, start: number): boolean;
  /** Between the whole word and the first `rows` letters of the term; more than the limit when beyond it. */
  distance(rows: number): number;
}

/** Fills only a band of cells beside the diagonal: one further off than `limit` columns cannot be within the limit. */
function distanceTable(word: string, limit: number): DistanceTable {
  const typedLetters = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const width = word.length + 1;
  const cells = new Uint8Array((MAX_LETTERS + 1) * width).fill(limit + 1);
  for (let edge = 0; edge <= limit; edge++) {
    cells[edge] = edge;
    cells[edge * width] = edge;
  }
  return {
    distance: (rows) => cells[rows * width + width - 1]!,
    fillRow(index, letters, start) {
      const letter = letters[start + index]!;
      const letterBefore = index > 0 ? letters[start + index - 1]! : -1;
      const above = index * width;
      const row = above + width;
      const first = Math.max(1, index + 1 - limit);
      const last = Math.min(width - 1, index + 1 + limit);
      let left = cells[row + first - 1]!;
      let least = left;
      for (let column = first; column <= last; column++) {
        const typed = typedLetters[column - 1]!;
        let distance = cells[above + column - 1]!;
        if (typed !== letter) {
          distance = Math.min(distance, cells[above + column]!, left) + 1;
          if (typed === letterBefore && column > 1 && typedLetters[column - 2] === letter) {
            distance = Math.min(distance, cells[above - width + column - 2]! + 1);
          }
        }
        cells[row + column] = distance;
        left = distance;
        if (distance < least) least = distance;
      }
      return least <= limit;
    },
  };
}
