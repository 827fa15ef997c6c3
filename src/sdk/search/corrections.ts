import type { Matches } from './matching.ts';
import { cursorOf, decodeBlock, frequency } from './postings.ts';
import { firstRecords } from './paging.ts';
import type { QueryWord } from './query-words.ts';
import type { Steps } from './steps.ts';
import { AT_ONCE, pause } from './steps.ts';
import type { TermRef } from './term-run.ts';
import { textOf } from './term-run.ts';
import type { SearchResult } from './types.ts';

/** For each word taken for a mistake, the nearest term that the best record has. */
export function* correctionsOf(
  words: readonly QueryWord[],
  matches: Matches,
): Steps<SearchResult['corrections']> {
  const [best = -1] = yield* firstRecords(matches, 1);
  const corrections: { readonly from: string; readonly to: string }[] = [];
  for (const { text, others } of words) {
    const read = yield* firstOf(
      others.filter(({ how }) => how === 'near'),
      best,
    );
    const to = read && textOf(read);
    // What is a form of the word besides, and so stands before that, corrects nothing.
    const meant = others.find((other) => textOf(other) === to);
    if (to && meant?.how === 'near') corrections.push({ from: text, to });
  }
  return corrections;
}

/** The first of some terms that a record has. */
function* firstOf(terms: readonly TermRef[], record: number): Steps<TermRef | undefined> {
  for (const ref of terms) {
    const { run, term } = ref;
    const decoded = new Uint32Array(Math.min(AT_ONCE, frequency(run.postings, term)));
    const deltas = cursorOf(run.postings, term);
    while (deltas.at < deltas.end) {
      const count = decodeBlock(deltas, decoded, decoded.length);
      if (decoded.subarray(0, count).includes(record)) return ref;
      yield* pause();
    }
  }
  return undefined;
}
