import type { Segment, TermMatch } from '../query.ts';
import { numberOfCode, termOf, writtenWords } from './tokenize.ts';
import { fold, isAscii } from './fold.ts';

/**
 * Splits a text into marked and unmarked pieces. Joined, the pieces give the text letter for letter: marks follow the
 * letters as written, whatever they fold to.
 *
 * @param text any text of a record
 * @param matches what the search reported, see {@link TermMatch}
 */
export function highlight(text: string, matches: readonly TermMatch[]): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const word of matches.length > 0 ? writtenWords(text) : []) {
    const marked = markedLength(word.text, matches);
    if (marked === 0) continue;
    if (word.start > done) segments.push({ text: text.slice(done, word.start), match: false });
    done = word.start + marked;
    segments.push({ text: text.slice(word.start, done), match: true });
  }
  if (done < text.length) segments.push({ text: text.slice(done), match: false });
  return segments;
}

/** How many letters of a written word to mark: as many as the most generous match asks for. */
function markedLength(word: string, matches: readonly TermMatch[]): number {
  const term = termOf(word);
  if (!term) return 0;
  const number = numberOfCode(term);
  let marked = 0;
  for (const match of matches) {
    if (match.length === 0 ? match.term === term : term.startsWith(match.term)) {
      const length = match.length === 0 ? word.length : writtenLength(word, match.length);
      marked = Math.max(marked, length);
    } else if (number?.startsWith(match.term)) marked = word.length;
  }
  return marked;
}

/** How many written letters it takes to have `length` folded ones: `Stra|ße` for `stras`. */
function writtenLength(word: string, length: number): number {
  if (isAscii(word)) return Math.min(length, word.length);
  let written = 0;
  for (const letter of word.matchAll(/\P{M}\p{M}*|\p{M}/gu)) {
    written = letter.index + letter[0].length;
    if (fold(word.slice(0, written)).length >= length) break;
  }
  return written;
}
