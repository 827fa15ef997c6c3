/** How alike two codes are, 0 to 1; the same both ways round. */
export type Likeness = (one: string, other: string) => number;

/** Equal or not at all. */
export const equal: Likeness = (one, other) => (one === other ? 1 : 0);

/** Without repetitions, in code order: sums over it come out the same whatever the order was. */
export const sorted = (codes: readonly string[]): readonly string[] => [...new Set(codes)].toSorted(byCode);

/** Order of codes that is the same in every locale. */
export const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What two lists have in common, in code order. */
export function shared(a: readonly string[], b: readonly string[]): readonly string[] {
  const others = new Set(b);
  return sorted(a).filter((code) => others.has(code));
}

/**
 * How much of one list the other one covers, 0 to 1; the better of both ways round, so that a short list inside a long
 * one is covered fully. 0 when one of them is empty.
 */
export function coverage(a: readonly string[], b: readonly string[], likeness: Likeness = equal): number {
  const [one, other] = [sorted(a), sorted(b)];
  if (one.length === 0 || other.length === 0) return 0;
  return Math.max(covered(one, other, likeness), covered(other, one, likeness));
}

function covered(list: readonly string[], by: readonly string[], likeness: Likeness): number {
  const best = list.map((code) => Math.max(...by.map((other) => likeness(code, other))));
  return best.reduce((sum, each) => sum + each, 0) / list.length;
}
