import type { SearchIndex } from './index-form.ts';

/** Above every precedence. */
export const PRECEDENCES = 2 ** 13;

const SCATTERED = 2 ** 8;

/** Spreads neighbouring numbers far apart: 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1;

/**
 * Which of two records with equal points comes first: the one that says more, later and in fewer words. An index that
 * is one file has a byte for it. In a divided one record numbers tell the group of standing; inside a group they go by
 * country, which is no merit, so records come in a fixed but scattered order.
 *
 * @returns for a record a whole number below {@link PRECEDENCES}, greater for those that come first
 */
export function precedenceOf({ ties, groups }: SearchIndex): (record: number) => number {
  if (ties) return (record) => ties[record]!;
  if (groups.length === 0) return () => 0;
  let end = 0;
  const ends = groups.map((count) => (end += count));
  return (record) => {
    let group = 0;
    while (group < ends.length && record >= ends[group]!) group++;
    return (ends.length - group) * SCATTERED + (Math.imul(record + 1, GOLDEN) >>> 24);
  };
}
