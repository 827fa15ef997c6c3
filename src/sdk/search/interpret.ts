import type { Matches } from './matching.ts';
import type { QueryWord } from './query-words.ts';
import type { SearchIndex } from './index-form.ts';
import type { SearchResult } from './types.ts';
import { allowedMistakes } from './near-terms.ts';
import { costOf, readWords, withNearTerms } from './query-words.ts';
import { decodeTerm } from './postings.ts';
import { matchWords } from './matching.ts';
import { termAt } from './dictionary.ts';

/** At most so many words are tried as mistakes when the words as typed never meet in a record. */
const MAX_SECOND_READINGS = 8;

/** What was typed, as it was understood. */
export interface Interpretation {
  /** No words: everything matches. */
  readonly words: readonly QueryWord[];
  readonly matches: Matches;
  readonly corrections: SearchResult['corrections'];
}

/** Finds the records for a text; when there are none, the text is read once more with one word as a mistake. */
export function interpret(index: SearchIndex, text: string): Interpretation {
  const words = readWords(index, text);
  if (words.length === 0) {
    const records = index.workspace().all;
    return { words, matches: { records, scores: new Uint32Array(0) }, corrections: [] };
  }
  const matches = matchWords(index, words);
  const reading = matches.records.length > 0 ? { words, matches } : readAgain(index, words);
  return { ...reading, corrections: correctionsOf(index, reading.words, reading.matches) };
}

/** Takes one word after another for a mistake, the rarest first, until something is found. */
function readAgain(
  index: SearchIndex,
  words: readonly QueryWord[],
): { words: readonly QueryWord[]; matches: Matches } {
  const suspects = words
    .filter(({ text, near }) => near.length === 0 && allowedMistakes(text) > 0)
    .sort((a, b) => costOf(index, a) - costOf(index, b))
    .slice(0, MAX_SECOND_READINGS);
  for (const suspect of suspects) {
    const again = words.map((word) => (word === suspect ? withNearTerms(index, word) : word));
    const matches = matchWords(index, again);
    if (matches.records.length > 0) return { words: again, matches };
  }
  return { words, matches: matchWords(index, words) };
}

/** For each word taken for a mistake, the nearest term that the best record has. */
function correctionsOf(
  index: SearchIndex,
  words: readonly QueryWord[],
  matches: Matches,
): { from: string; to: string }[] {
  const mistaken = words.filter(({ near }) => near.length > 0);
  if (mistaken.length === 0 || matches.records.length === 0) return [];
  const best = bestRecord(matches);
  return mistaken.flatMap(({ text, near }) => {
    const read = near.find(({ term }) => contains(index, term, best));
    return read ? [{ from: text, to: termAt(index.dictionary, read.term) }] : [];
  });
}

/** The record with most points, the first of equals. */
function bestRecord({ records, scores }: Matches): number {
  let best = 0;
  for (let at = 1; at < records.length; at++) {
    const lead = scores[at]! - scores[best]!;
    if (lead > 0 || (lead === 0 && records[at]! < records[best]!)) best = at;
  }
  return records[best]!;
}

function contains(index: SearchIndex, term: number, record: number): boolean {
  const { decoded } = index.workspace();
  const count = decodeTerm(index.postings, term, decoded);
  return decoded.subarray(0, count).includes(record);
}
