import type { FrequentTerm, Head } from './head.ts';
import type { SearchIndex } from './index-form.ts';
import { firstRecords } from './paging.ts';
import { frequency } from './postings.ts';
import { Runs } from './runs.ts';
import type { Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';
import { textOf } from './term-run.ts';
import { tokenize } from './tokenize.ts';

/** What is kept of the terms that begin with a short prefix. */
const MOST_TERMS = 20;

/**
 * Terms that begin with the last word typed, those in most records first.
 *
 * @param limit at most 20
 * @returns folded terms, each with the number of records that contain it
 */
export function* suggestTerms(
  index: SearchIndex,
  text: string,
  limit: number,
): Steps<readonly FrequentTerm[]> {
  const begun = tokenize(text.slice(-200)).at(-1);
  if (!begun) return [];
  const runs = new Runs(index);
  const head = index.layout.heads.indexOf(begun);
  const most = Math.min(limit, MOST_TERMS);
  if (head < 0) {
    yield* runs.fetch(runs.missing([begun]));
    return yield* mostFrequent(runs, begun, most);
  }
  const names = [['heads', head] as const, ...runs.missing([], [begun])];
  const [part, ...fetched] = yield names;
  runs.add(fetched);
  const exact = runs.term(begun);
  const own = exact ? [{ text: begun, count: frequency(exact.run.postings, exact.term) }] : [];
  return [...own, ...(part as Head).frequent].sort(byFrequency).slice(0, most);
}

function* mostFrequent(runs: Runs, prefix: string, limit: number): Steps<FrequentTerm[]> {
  const best: FrequentTerm[] = [];
  for (const { run, from, to } of runs.spans(prefix)) {
    const points = new Uint32Array(to - from);
    for (const block of blocks(points.length)) {
      for (let at = block.from; at < block.to; at++) points[at] = frequency(run.postings, from + at);
      yield* pause();
    }
    for (const at of yield* firstRecords({ records: points.map((_, place) => place), points }, limit)) {
      best.push({ text: textOf({ run, term: from + at }), count: points[at]! });
    }
  }
  return best.sort(byFrequency).slice(0, limit);
}

const byFrequency = (a: FrequentTerm, b: FrequentTerm): number =>
  b.count - a.count || (a.text < b.text ? -1 : 1);
