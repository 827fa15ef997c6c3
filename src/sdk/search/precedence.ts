const SCATTERED = 2 ** 8;

/** Spreads neighbouring numbers far apart: 2^32 divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
const GOLDEN = 0x9e3779b1;

/** Binary digits of a record number that tell neighbours apart: there are 16. */
const NEIGHBOURS = 4;

/**
 * Which of two records of a divided index comes first among equals. Record numbers tell the group of standing: who says
 * more, later and in fewer words comes first. Inside a group they go by country, which is no merit, so they come in
 * a fixed but scattered order; neighbours, which lie in one file, come together, so that a page of equals takes fewer.
 *
 * @param groups how many record numbers each group has, best first; what comes after them was appended since
 * @returns for a record a whole number, greater for those that come first
 */
export function precedenceOf(groups: readonly number[]): (record: number) => number {
  if (groups.length === 0) return () => 0;
  let end = 0;
  const ends = groups.map((count) => (end += count));
  return (record) => {
    let group = 0;
    while (group < ends.length && record >= ends[group]!) group++;
    return (ends.length - group) * SCATTERED + (Math.imul((record >>> NEIGHBOURS) + 1, GOLDEN) >>> 24);
  };
}
