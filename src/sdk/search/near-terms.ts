import type { Dictionary } from './dictionary.ts';
import { BLOCK } from './dictionary.ts';
import { MAX_LETTERS } from './tokenize.ts';

/** A term that differs from a word by `distance` typing mistakes. */
export interface NearTerm {
  readonly term: number;
  readonly distance: number;
}

/** More letters than any term has. */
const NEVER = MAX_LETTERS + 1;

/**
 * The terms within a few typing mistakes of a word, nearest first: a letter too many, too few, another one, or two
 * neighbours exchanged (optimal string alignment, the restricted Damerau-Levenshtein distance).
 *
 * The table of distances has a row per letter of the term. Neighbouring terms share their first letters and so their
 * first rows; and when every entry of a row is beyond the limit, so are all terms that go through that row, which
 * are skipped without being looked at. That is why even a mistake in the first letter stays affordable.
 */
export function nearTerms(dictionary: Dictionary, word: string, limit: number): NearTerm[] {
  const { size, letters, starts, shared } = dictionary;
  const table = distanceTable(word, limit);
  const found: NearTerm[] = [];
  const shortest = word.length - limit;
  const longest = word.length + limit;
  /** How many rows of the table hold for the term at hand. */
  let rows = 0;
  /** Terms that share so many letters with the last one looked at are too far off, as it was. */
  let tooFar = NEVER;
  for (let term = 0; term < size; term++) {
    if (tooFar < NEVER) {
      term = nextWithLess(dictionary, term, tooFar);
      if (term >= size) break;
      tooFar = NEVER;
    }
    rows = Math.min(rows, shared[term]!);
    const start = starts[term]!;
    const length = starts[term + 1]! - start;
    if (length < shortest || length > longest) continue;
    while (rows < length && tooFar === NEVER) {
      if (!table.fillRow(rows, letters, start)) tooFar = rows + 1;
      rows++;
    }
    if (tooFar < NEVER) continue;
    const distance = table.distance(length);
    if (distance <= limit) found.push({ term, distance });
  }
  return found.sort((a, b) => a.distance - b.distance || a.term - b.term);
}

/** The first term from `from` on that shares less than `letters` letters with the one before it; else the size. */
function nextWithLess({ size, shared, blockShared }: Dictionary, from: number, letters: number): number {
  let term = from;
  while (term < size && shared[term]! >= letters) {
    term++;
    if (term % BLOCK === 0) {
      let block = term / BLOCK;
      while (block < blockShared.length && blockShared[block]! >= letters) block++;
      term = block * BLOCK;
    }
  }
  return Math.min(term, size);
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
