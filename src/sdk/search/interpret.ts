import type { Clause } from './clauses.ts';
import type { Matches } from './matching.ts';
import { matchWords } from './matching.ts';
import type { QueryWord, ReadClause } from './query-words.ts';
import { isAsTyped, marksOf, readClauses } from './query-words.ts';
import { tool } from './tools.ts';
import type { Runs } from './runs.ts';
import type { SearchIndex } from './index-form.ts';
import type { SearchResult } from './types.ts';
import type { Steps } from './steps.ts';
import type { Workspace } from './workspace.ts';
import { pause } from './steps.ts';

/** What was typed, as it was understood. */
export interface Interpretation {
  /** The words that must occur; with none, everything matches. */
  readonly words: readonly QueryWord[];
  readonly clauses: readonly ReadClause[];
  readonly matches: Matches;
  /** What to mark in the records. */
  readonly marks: SearchResult['matches'];
  readonly corrections: SearchResult['corrections'];
}

/** Finds the records for a text; when there are none, the text is read once more with one word as a mistake. */
export function* interpret(
  index: SearchIndex,
  runs: Runs,
  parsed: readonly Clause[],
  workspace: Workspace,
): Steps<Interpretation> {
  const clauses = yield* readClauses(index, runs, parsed);
  yield* pause();
  const first = yield* matchClauses(index, clauses, workspace);
  const isFound = first.words.length === 0 || first.matches.records.length > 0;
  const reading = isFound ? first : yield* secondReading(index, runs, first, workspace);
  yield* pause();
  const marks = reading.words.flatMap(marksOf);
  if (reading.words.every(isAsTyped)) return { ...reading, marks, corrections: [] };
  const { correctionsOf } = yield* tool('spelling');
  return { ...reading, marks, corrections: yield* correctionsOf(reading.words, reading.matches) };
}

/** What was found without looking at mistakes. */
export type Reading = Omit<Interpretation, 'marks' | 'corrections'>;

function* secondReading(
  index: SearchIndex,
  runs: Runs,
  first: Reading,
  workspace: Workspace,
): Steps<Reading> {
  const { readAgain } = yield* tool('spelling');
  return yield* readAgain(index, runs, first, (clauses) => matchClauses(index, clauses, workspace));
}

/** The records that have all words, with the conditions on where they stand, without those to be left out. */
function* matchClauses(
  index: SearchIndex,
  clauses: readonly ReadClause[],
  workspace: Workspace,
): Steps<Reading> {
  const words = clauses.filter(({ excluded }) => !excluded).flatMap(({ terms }) => terms);
  const all =
    words.length > 0
      ? yield* matchWords(index, words, workspace)
      : { records: yield* index.workspaces.all(), points: new Uint8Array(0) };
  if (!clauses.some(isConditional)) return { words, clauses, matches: all };
  const { keepPlaced, leaveOut } = yield* tool('conditions');
  const placed = yield* keepPlaced(index, all, clauses);
  return { words, clauses, matches: yield* leaveOut(index, placed, clauses) };
}

/** Whether it does not suffice that a record has the words. */
const isConditional = ({ phrase, excluded, field }: Clause): boolean =>
  phrase || excluded || field !== undefined;
