const SCATTERED = 2 ** 7;

/** Spreads neighbouring numbers far apart: 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1;

/** Binary digits of a record number that tell neighbours apart: there are 16. */
const NEIGHBOURS = 4;

/** Records whose numbers follow one another. */
export interface RecordGroup {
  readonly count: number;
  /** 1 to 63, greater for those that come first among hits with equal points. */
  readonly rank: number;
}

/**
 * Which of two records of a divided index comes first among equals. Record numbers tell the group: who is called what
 * longer names contain, says more, later and in fewer words comes first. Inside a group they go by country, which is no
 * merit, so they come in a fixed but scattered order; neighbours, which lie in one file, come together, so that a page
 * of equals takes fewer.
 *
 * @param groups in the order of their record numbers; what comes after them was appended since, and comes last
 * @returns for a record a whole number, greater for those that come first
 */
export function precedenceOf(groups: readonly RecordGroup[]): (record: number) => number {
  if (groups.length === 0) return () => 0;
  let end = 0;
  const ends = groups.map(({ count }) => (end += count));
  return (record) => {
    let group = 0;
    while (group < ends.length && record >= ends[group]!) group++;
    return (groups[group]?.rank ?? 0) * SCATTERED + (Math.imul((record >>> NEIGHBOURS) + 1, GOLDEN) >>> 25);
  };
}
