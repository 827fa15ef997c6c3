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

/**
 * Other wordings of a query that finds little, where they find more: with one word replaced by a near and much more
 * frequent one, or where words were read as others already, without one of these.
 */
export function* alternatives(
  index: SearchIndex,
  runs: Runs,
  text: string,
  found: Interpretation,
): Steps<Alternative[]> {
  const offered =
    found.corrections.length > 0
      ? yield* withoutMisread(index, text, found)
      : yield* withNear(index, runs, text, found);
  return offered.sort((a, b) => b.total - a.total).slice(0, MOST_ALTERNATIVES);
}

function* withNear(
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
  return offered;
}

/** A word that no record has, and what it was read as perhaps means something else: the others may do without it. */
function* withoutMisread(
  index: SearchIndex,
  text: string,
  { words, matches }: Interpretation,
): Steps<Alternative[]> {
  const workspace = index.workspaces.take();
  const offered: Alternative[] = [];
  for (const misread of words.filter(({ others }) => others.some(({ how }) => how === 'near'))) {
    const q = dropWord(text, misread.text);
    const others = words.filter((word) => word !== misread);
    if (q === undefined || others.length === 0) continue;
    const { records } = yield* matchWords(index, others, workspace);
    if (records.length > matches.records.length) offered.push({ q, total: records.length });
  }
  index.workspaces.giveBack(workspace);
  return offered;
}

/** The query without a word; nothing where it is no word between blanks, but part of something else. */
function dropWord(text: string, term: string): string | undefined {
  const [before, after] = around(text, term) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const isAlone = /(?:^|\s)$/.test(before) && /^(?:\s|$)/.test(after);
  return isAlone ? `${before.trimEnd()} ${after.trimStart()}`.trim() : undefined;
}

/** Puts one word in place of another where it was written. */
function replaceWord(text: string, term: string, by: string): string {
  return around(text, term)?.join(by) ?? text;
}

/** What stands before and after the first word that is compared as this term. */
function around(text: string, term: string): readonly [before: string, after: string] | undefined {
  for (const { text: written, start } of writtenWords(text)) {
    if (termOf(written) === term) return [text.slice(0, start), text.slice(start + written.length)];
  }
  return undefined;
}
