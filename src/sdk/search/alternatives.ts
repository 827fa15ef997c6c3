import type { Alternative } from '../query.ts';
import type { Interpretation } from './interpret.ts';
import { matchWords } from './matching.ts';
import { nearWords } from './near-words.ts';
import type { QueryWord } from './query-words.ts';
import { costOf } from './query-words.ts';
import type { Runs } from './runs.ts';
import type { SearchIndex } from './index-form.ts';
import type { Steps } from './steps.ts';
import { suspectsOf } from './suspects.ts';
import { frequencyOf, textOf } from './term-run.ts';
import { termOf, writtenWords } from './tokenize.ts';

/** Another wording is worth offering when its word is so many times as frequent. */
const MUCH_MORE = 4;

/** How many wordings are offered, at most. */
const MOST_ALTERNATIVES = 3;

/** The query with one word replaced by a near and much more frequent one, where that finds more. */
export function* alternatives(
  index: SearchIndex,
  runs: Runs,
  text: string,
  { clauses, words, matches }: Interpretation,
): Steps<Alternative[]> {
  const suspects = suspectsOf(clauses);
  const near = yield* nearWords(
    index,
    runs,
    suspects.map((word) => word.text),
  );
  const workspace = index.workspaces.take();
  const offered: Alternative[] = [];
  for (const suspect of suspects) {
    const likely = (near.get(suspect.text) ?? []).filter(
      (ref) => ref.how === 'near' && frequencyOf(ref) >= MUCH_MORE * Math.max(1, costOf(suspect)),
    );
    for (const ref of likely) {
      const instead: QueryWord = {
        text: textOf(ref),
        exact: ref,
        begun: [],
        head: undefined,
        others: [],
      };
      const { records } = yield* matchWords(
        index,
        words.map((word) => (word === suspect ? instead : word)),
        workspace,
      );
      const q = replaceWord(text, suspect.text, instead.text);
      if (records.length > matches.records.length) offered.push({ q, total: records.length });
    }
  }
  index.workspaces.giveBack(workspace);
  return offered.sort((a, b) => b.total - a.total).slice(0, MOST_ALTERNATIVES);
}

/** Puts one word in place of another where it was written. */
function replaceWord(text: string, term: string, by: string): string {
  for (const { text: written, start } of writtenWords(text)) {
    if (termOf(written) === term) return text.slice(0, start) + by + text.slice(start + written.length);
  }
  return text;
}
