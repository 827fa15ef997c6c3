import type { Steps } from '../steps.ts';
import { blocks, pause } from '../steps.ts';

/** So many places are sorted, or merged, without a pause. */
const RUN = 256;

/**
 * The places of a list in the order of what stands there: `sort` with pauses, by merging.
 *
 * @param compare two places, as for `sort`; equal ones stay in their order
 */
export function* sortedPlaces(
  length: number,
  compare: (a: number, b: number) => number,
): Steps<Uint32Array<ArrayBuffer>> {
  let sorted = new Uint32Array(length);
  for (const { from, to } of blocks(length, RUN)) {
    for (let at = from; at < to; at++) sorted[at] = at;
    sorted.subarray(from, to).sort(compare);
    yield* pause();
  }
  let merged = new Uint32Array(length);
  for (let run = RUN; run < length; run *= 2) {
    for (const { from, to } of blocks(length, 2 * run)) {
      const middle = Math.min(from + run, to);
      let [one, other] = [from, middle];
      for (let at = from; at < to; at++) {
        const isOne = other === to || (one < middle && compare(sorted[one]!, sorted[other]!) <= 0);
        merged[at] = sorted[isOne ? one++ : other++]!;
        if (at % RUN === 0) yield* pause();
      }
    }
    [sorted, merged] = [merged, sorted];
  }
  return sorted;
}
