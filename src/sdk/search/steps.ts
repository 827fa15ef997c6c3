import type { PartName } from './part-file.ts';
import { garbled } from './bytes.ts';

/**
 * Work on an index that may lie in many files. It yields the names of the parts it needs next and is given them, in
 * the same order; it yields an empty list where it may be interrupted. The same steps run at once over an index that is
 * in memory, and piece by piece over one that is fetched: that is why both give the same answers.
 */
export type Steps<T> = Generator<readonly PartName[], T, readonly unknown[]>;

/** Yielded where long work may be interrupted. */
const NOTHING: readonly PartName[] = [];

/** Lets others have their turn. */
export function* pause(): Steps<void> {
  yield NOTHING;
}

/** Does some steps, and fetches parts that they do not depend on together with the first that they need. */
export function* together<T>(steps: Steps<T>, names: readonly PartName[]): Steps<[T, readonly unknown[]]> {
  let turn = steps.next([]);
  if (turn.done) return [turn.value, names.length > 0 ? yield names : []];
  const fetched = yield [...names, ...turn.value];
  turn = steps.next(fetched.slice(names.length));
  while (!turn.done) turn = steps.next(yield turn.value);
  return [turn.value, fetched.slice(0, names.length)];
}

/** Runs steps to their end, given that every part is at hand. */
export function runNow<T>(steps: Steps<T>, part: (name: PartName) => unknown): T {
  let turn = steps.next([]);
  while (!turn.done) {
    turn = steps.next(
      turn.value.map((name) => {
        const found = part(name);
        if (found === undefined) throw garbled(`part ${name[1]} of its ${name[0]} is not there`);
        return found;
      }),
    );
  }
  return turn.value;
}

/**
 * Runs steps, fetching what they ask for, all parts of a step at the same time.
 *
 * @param part fetches a part; rejections end the steps
 * @param breathe called at every interruption; resolves when work may go on
 */
export async function runFetching<T>(
  steps: Steps<T>,
  part: (name: PartName) => unknown,
  breathe: () => Promise<void> | undefined,
): Promise<T> {
  let turn = steps.next([]);
  while (!turn.done) {
    if (turn.value.length === 0) {
      const breath = breathe();
      if (breath) await breath;
      turn = steps.next([]);
    } else turn = steps.next(await Promise.all(turn.value.map(part)));
  }
  return turn.value;
}
