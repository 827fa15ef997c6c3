import type { Matches } from './matching.ts';
import { cursorOf, decodeBlock, frequency } from './postings.ts';
import type { QueryWord } from './query-words.ts';
import type { Steps } from './steps.ts';
import { AT_ONCE, blocks, pause } from './steps.ts';
import type { TermRef } from './term-run.ts';
import { textOf } from './term-run.ts';
import type { SearchResult } from './types.ts';

/** For each word taken for a mistake, the nearest term that the best record has. */
export function* correctionsOf(
  words: readonly QueryWord[],
  matches: Matches,
): Steps<SearchResult['corrections']> {
  if (matches.records.length === 0) return [];
  const best = yield* bestRecord(matches);
  const corrections: { readonly from: string; readonly to: string }[] = [];
  for (const { text, others } of words) {
    const mistakes = others.filter(({ how }) => how === 'near');
    const read = yield* firstOf(mistakes, best);
    if (read) corrections.push({ from: text, to: textOf(read) });
  }
  return corrections;
}

/** The record with most points, the first of equals. */
function* bestRecord({ records, scores }: Matches): Steps<number> {
  let best = 0;
  for (const { from, to } of blocks(records.length)) {
    for (let at = from; at < to; at++) {
      const lead = scores[at]! - scores[best]!;
      if (lead > 0 || (lead === 0 && records[at]! < records[best]!)) best = at;
    }
    yield* pause();
  }
  return records[best]!;
}

/** The first of some terms that a record has. */
function* firstOf(terms: readonly TermRef[], record: number): Steps<TermRef | undefined> {
  for (const { run, term } of terms) {
    const decoded = new Uint32Array(Math.min(AT_ONCE, frequency(run.postings, term)));
    const deltas = cursorOf(run.postings, term);
    while (deltas.at < deltas.end) {
      const count = decodeBlock(deltas, decoded, decoded.length);
      if (decoded.subarray(0, count).includes(record)) return { run, term };
      yield* pause();
    }
  }
  return undefined;
}
