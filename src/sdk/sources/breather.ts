import type { Steps } from '../search/steps.ts';
import { runFetching } from '../search/steps.ts';

/** Milliseconds of work after which the page has its turn: half a frame at 60 a second, less what the page needs. */
const SLICE = 5;

/**
 * Lets long work pause. Call what it gives at every point where the work may be interrupted; now and then it answers
 * with a promise to wait for.
 *
 * @param signal ends the work at the next such point
 */
export function breather(signal: AbortSignal | undefined): () => Promise<void> | undefined {
  let begun = performance.now();
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

/** Resolves after whatever else waits for its turn. A message is not held back as a timer is. */
function pageTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
