import type { SearchIndex } from './index-form.ts';
import type { Matches } from './matching.ts';
import { decodeTerm } from './postings.ts';
import type { QueryWord } from './query-words.ts';
import type { TermRef } from './term-run.ts';
import { textOf } from './term-run.ts';
import type { SearchResult } from './types.ts';

/** For each word taken for a mistake, the nearest term that the best record has. */
export function correctionsOf(
  index: SearchIndex,
  words: readonly QueryWord[],
  matches: Matches,
): SearchResult['corrections'] {
  if (matches.records.length === 0) return [];
  const best = bestRecord(matches);
  return words.flatMap(({ text, near }) => {
    const read = near.find((term) => contains(index, term, best));
    return read ? [{ from: text, to: textOf(read) }] : [];
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

function contains(index: SearchIndex, { run, term }: TermRef, record: number): boolean {
  const workspace = index.workspaces.take();
  const count = decodeTerm(run.postings, term, workspace.decoded);
  const found = workspace.decoded.subarray(0, count).includes(record);
  index.workspaces.giveBack(workspace);
  return found;
}
