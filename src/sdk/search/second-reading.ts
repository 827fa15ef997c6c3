import type { Reading } from './interpret.ts';
import { nearWords } from './near-words.ts';
import type { ReadClause } from './query-words.ts';
import { costOf, withOthers } from './query-words.ts';
import type { Runs } from './runs.ts';
import type { SearchIndex } from './index-form.ts';
import type { Steps } from './steps.ts';
import { suspectsOf } from './suspects.ts';

/** At most so many words are tried as mistakes when the words as typed never meet in a record. */
const MAX_SECOND_READINGS = 8;

/**
 * Takes one word after another for a mistake, the rarest first, until something is found; what was read first when
 * nothing is.
 *
 * @param match finds the records for clauses
 */
export function* readAgain(
  index: SearchIndex,
  runs: Runs,
  first: Reading,
  match: (clauses: readonly ReadClause[]) => Steps<Reading>,
): Steps<Reading> {
  const { clauses } = first;
  const tried = suspectsOf(clauses)
    .toSorted((a, b) => costOf(a) - costOf(b))
    .slice(0, MAX_SECOND_READINGS);
  const near = yield* nearWords(
    index,
    runs,
    tried.map(({ text }) => text),
  );
  for (const suspect of tried) {
    const others = near.get(suspect.text);
    if (!others?.length) continue;
    const instead = withOthers(suspect, others);
    const again = clauses.map((clause) => ({
      ...clause,
      terms: clause.terms.map((word) => (word === suspect ? instead : word)),
    }));
    const reading = yield* match(again);
    if (reading.matches.records.length > 0) return reading;
  }
  return first;
}
