import type { Verdict } from './types.ts';

/** What is known of a yes-or-no question. */
export type Truth = boolean | undefined;

/** A count of which the outcome is not known for sure. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** How many hold: those that surely do, up to those that may. */
export function countTrue(truths: readonly Truth[]): Range {
  const min = truths.filter((truth) => truth === true).length;
  return { min, max: min + truths.filter((truth) => truth === undefined).length };
}

/** Whether a count reaches a threshold. */
export const atLeast = ({ min, max }: Range, threshold: number): Truth =>
  min >= threshold ? true : max < threshold ? false : undefined;

/** Whether all hold. */
export const every = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;

/** Whether one holds. */
export const some = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;

/** Whether a value is in a list, if there is one. */
export const isIn = (value: string | undefined, list: readonly string[]): Truth =>
  value === undefined ? undefined : list.includes(value);

/** The verdict that a truth means. */
export const verdictOf = (truth: Truth): Exclude<Verdict, 'waived'> =>
  truth === undefined ? 'unknown' : truth ? 'pass' : 'fail';

/** Answers of which some are not known. */
export type Answers = readonly (string | undefined)[];

/**
 * How many different answers of a set there are: those surely given, up to one more for each open answer.
 *
 * @param possible the answers that count; all do without it
 */
export function countDistinct(answers: Answers, possible?: ReadonlySet<string>): Range {
  const counted = new Set(
    answers.filter((answer) => answer !== undefined && (possible?.has(answer) ?? true)),
  );
  const open = answers.filter((answer) => answer === undefined).length;
  return {
    // Every answer counts when all are possible, so that an open one is at least one more than none.
    min: possible || open === 0 ? counted.size : Math.max(counted.size, 1),
    max: Math.min(counted.size + open, possible?.size ?? Infinity),
  };
}

/** Groups of answers, by name. */
export type Groups = readonly { readonly id: string; readonly members: ReadonlySet<string> }[];

/**
 * In how many groups at least one answer lies.
 *
 * @param ambiguous answers that lie in one group of which it is not known which; the same answer always in the same
 */
export function countGroups(answers: Answers, groups: Groups, ambiguous: ReadonlySet<string>): Range {
  const known = new Set(answers.filter((answer) => answer !== undefined));
  const covered = groups.filter(({ members }) => [...known].some((answer) => members.has(answer))).length;
  const open = answers.filter((answer) => answer === undefined).length;
  const isPlaced = (answer: string): boolean => groups.some(({ members }) => members.has(answer));
  const unplaced = [...known].filter((answer) => ambiguous.has(answer) && !isPlaced(answer)).length;
  return {
    min: unplaced > 0 ? Math.max(covered, 1) : covered,
    max: Math.min(covered + open + unplaced, groups.length),
  };
}
