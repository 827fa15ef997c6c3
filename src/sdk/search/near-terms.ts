import type { Dictionary } from './dictionary.ts';
import { MAX_LETTERS } from './tokenize.ts';

/** A term that differs from a word by `distance` typing mistakes. */
export interface NearTerm {
  readonly term: number;
  readonly distance: number;
}

const HAS_DIGIT = /\d/;

/** How many mistakes a word may have: none in short words and codes, one from 4 letters, two from 8. */
export function allowedMistakes(word: string): number {
  if (word.length < 4 || HAS_DIGIT.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

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
  const table = new DistanceTable(word, limit);
  const found: NearTerm[] = [];
  /** Rows that hold for the current term, and the length of the prefix known to be too far off, if any. */
  let validRows = 0;
  let deadLength = MAX_LETTERS + 1;
  for (let term = 0; term < size; term++) {
    const common = shared[term]!;
    if (common >= deadLength) continue;
    deadLength = MAX_LETTERS + 1;
    const start = starts[term]!;
    const length = starts[term + 1]! - start;
    let row = Math.min(common, validRows);
    while (row < length) {
      const alive = table.fillRow(row, letters, start);
      row++;
      if (!alive) {
        deadLength = row;
        break;
      }
    }
    validRows = row;
    if (deadLength > MAX_LETTERS) {
      const distance = table.distance(length);
      if (distance <= limit) found.push({ term, distance });
    }
  }
  return found.sort((a, b) => a.distance - b.distance || a.term - b.term);
}

/** Distances between all beginnings of the word (columns) and all beginnings of a term (rows). */
class DistanceTable {
  private readonly word: Uint16Array;
  private readonly limit: number;
  private readonly width: number;
  private readonly cells: Uint8Array;

  constructor(word: string, limit: number) {
    this.word = Uint16Array.from(word, (_, at) => word.charCodeAt(at));
    this.limit = limit;
    this.width = word.length + 1;
    this.cells = new Uint8Array((MAX_LETTERS + 1) * this.width);
    for (let column = 0; column < this.width; column++) this.cells[column] = column;
  }

  distance(termLength: number): number {
    return this.cells[termLength * this.width + this.width - 1]!;
  }

  /** Adds the letter `index` of the term that begins at `start`; false when no continuation can be near. */
  fillRow(index: number, letters: Uint16Array, start: number): boolean {
    const { word, width, cells } = this;
    const letter = letters[start + index]!;
    const letterBefore = index > 0 ? letters[start + index - 1]! : -1;
    const above = index * width;
    const row = above + width;
    let left = index + 1;
    let least = left;
    cells[row] = left;
    for (let column = 1; column < width; column++) {
      const typed = word[column - 1]!;
      let distance = cells[above + column - 1]!;
      if (typed !== letter) {
        distance = 1 + Math.min(distance, cells[above + column]!, left);
        if (typed === letterBefore && column > 1 && word[column - 2] === letter) {
          distance = Math.min(distance, 1 + cells[above - width + column - 2]!);
        }
      }
      cells[row + column] = distance;
      left = distance;
      if (distance < least) least = distance;
    }
    return least <= this.limit;
  }
}
