import { WEIGHT_POINTS, WORTH } from '../matching.ts';

/** So many records of a head have their cards with it: as many as pages show at once. */
const LEADS = 20;

/** Above every precedence. */
const PRECEDENCES = 2 ** 13;

/**
 * The records that come first when a prefix is all that is typed, in their order. Other forms of a short word are left
 * aside: who reads this list may use it to have cards early, and finds out for himself what comes first.
 *
 * @param exact postings of the term that the prefix itself is, record number x 4 + weight, ascending
 * @param longer those of all longer terms, merged, likewise
 */
export function leadsOf(
  exact: Uint32Array,
  longer: Uint32Array,
  precedence: (record: number) => number,
): number[] {
  const first: { readonly record: number; readonly key: number }[] = [];
  const pointsIn = (list: Uint32Array, at: number, record: number, worth: number): number =>
    at < list.length && list[at]! >>> 2 === record ? worth * WEIGHT_POINTS[list[at]! & 3]! : 0;
  for (let own = 0, other = 0; own < exact.length || other < longer.length;) {
    const record = Math.min((exact[own] ?? NONE) >>> 2, (longer[other] ?? NONE) >>> 2);
    const ownPoints = pointsIn(exact, own, record, WORTH.exact);
    const otherPoints = pointsIn(longer, other, record, WORTH.begun);
    if (ownPoints > 0) own++;
    if (otherPoints > 0) other++;
    const key = Math.max(ownPoints, otherPoints) * PRECEDENCES + precedence(record);
    if (first.length === LEADS && key <= first[LEADS - 1]!.key) continue;
    // Records come in ascending order, so that of equals the one that is there already stays in front.
    first.splice(first.findLastIndex((better) => better.key >= key) + 1, 0, { record, key });
    first.length = Math.min(first.length, LEADS);
  }
  return first.map(({ record }) => record);
}

/** Greater than every posting. */
const NONE = 0xffffffff;
