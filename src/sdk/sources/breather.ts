import type { Steps } from '../search/steps.ts';
import { runFetching } from '../search/steps.ts';
import { pageTurn } from './page-turn.ts';

/** Milliseconds of work after which the page has its turn: less than a fifth of a frame at 60 a second. */
const SLICE = 3;

/** When the work that nothing has interrupted since was begun. All such work of a page shares its slices. */
let begun = Number.NEGATIVE_INFINITY;

/**
 * Lets long work pause. Call what it gives at every point where the work may be interrupted; now and then it answers
 * with a promise to wait for, the first time nearly always: nobody knows what the page did before.
 *
 * @param signal ends the work at the next such point
 */
export function breather(signal: AbortSignal | undefined): () => Promise<void> | undefined {
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - begun < SLICE) return undefined;
    return pageTurn().then(() => {
      signal?.throwIfAborted();
      begun = performance.now();
    });
  };
}

/** Does work that needs nothing to be fetched, a slice at a time. */
export function inSlices<T>(steps: Steps<T>, signal: AbortSignal | undefined): Promise<T> {
  return runFetching(steps, () => undefined, breather(signal));
}

/** Begins something for each of some things, each in its own turn: even to begin a download takes milliseconds. */
export async function settleEach<T, R>(
  things: readonly T[],
  begin: (thing: T) => Promise<R>,
  signal: AbortSignal | undefined,
): Promise<PromiseSettledResult<R>[]> {
  const outcomes: Promise<PromiseSettledResult<R>[]>[] = [];
  for (const thing of things) {
    outcomes.push(Promise.allSettled([begin(thing)]));
    await pageTurn();
    signal?.throwIfAborted();
  }
  return (await Promise.all(outcomes)).flat();
}
