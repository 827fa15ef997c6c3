import type { Outcome } from './measure.ts';
import { scoreOf, share } from './judge.ts';

/** The least share of the best records that has to be on first pages, over all queries. */
export const GOAL = 0.95;

export const classesOf = ({ verdicts }: Outcome): readonly string[] => [
  ...new Set(verdicts.map(({ query }) => query.class)),
];

export const scoreOfClass = ({ verdicts }: Outcome, name: string): ReturnType<typeof scoreOf> =>
  scoreOf(verdicts.filter(({ query }) => query.class === name));

/** What ours falls short in, one sentence each; nothing when all goals are met. */
export function shortcomings(ours: Outcome, measure: Outcome): string[] {
  const all = share(scoreOf(ours.verdicts));
  const behind = classesOf(ours).flatMap((name) => {
    const [own, other] = [scoreOfClass(ours, name).found, scoreOfClass(measure, name).found];
    return own < other ? [`${name}: ${own} found, ${measure.engine.name} finds ${other}.`] : [];
  });
  return all < GOAL
    ? [`All classes: ${(all * 100).toFixed(1)} % of ${GOAL * 100} % found.`, ...behind]
    : behind;
}
