import type { Reading } from './interpret.ts';
import { nearWords } from './near-words.ts';
import type { ReadClause } from './query-words.ts';
import { costOf, withOthers } from './query-words.ts';
import type { Runs } from './runs.ts';
import type { SearchIndex } from './index-form.ts';
import type { Steps } from './steps.ts';
import { suspectsOf } from './suspects.ts';
import { frequencyOf } from './term-run.ts';

/** At most so many words are tried as mistakes when the words as typed never meet in a record. */
const MAX_SECOND_READINGS = 8;

/** A word with fewer mentions than this may be a slip; one with more, when what it is near to has so many times more. */
const RARE = 12;
const MUCH_MORE = 16;

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
    const mentions = costOf(suspect);
    // What is often said is seldom a mistake.
    const others = near
      .get(suspect.text)
      ?.filter((ref) => ref.how !== 'near' || mentions < RARE || frequencyOf(ref) >= MUCH_MORE * mentions);
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
