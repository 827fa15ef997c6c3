/** The short timers of a page, in the hands of a test. */
export interface Timers {
  /** How many have not run yet. */
  readonly pending: number;
  /** From now on time stands still for them, but for {@link Timers.pass}. */
  hold(): void;
  /** Lets so many milliseconds pass while they are held. */
  pass(ms: number): void;
  /** Lets time go on by itself. */
  release(): void;
}

/**
 * Run in the page before its scripts: timers of a second or less are counted, so that a test knows when nothing is on
 * its way any more, and end sooner. Long ones, the limits of requests, stay as they are.
 *
 * @param factor how many times sooner
 */
export function takeTimers(factor: number): void {
  const SHORT = 1_000;
  const set = window.setTimeout;
  const clear = window.clearTimeout;
  /** Those that run by themselves, and those that are held, by the milliseconds they still wait. */
  const running = new Set<number>();
  const held = new Map<number, { left: number; readonly run: () => void }>();
  let isHeld = false;
  let last = 1e9;

  const start = (run: () => void, delay: number): number => {
    const id = set(() => {
      running.delete(id);
      run();
    }, delay / factor);
    running.add(id);
    return id;
  };
  window.setTimeout = ((handler: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    if (delay > SHORT || typeof handler !== 'function') return set(handler, delay, ...args);
    const run = (): void => handler(...args);
    if (!isHeld) return start(run, delay);
    held.set((last += 1), { left: delay, run });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    running.delete(Number(id));
    if (!held.delete(Number(id))) clear(id);
  };
  window.timers = {
    get pending() {
      return running.size + held.size;
    },
    hold() {
      isHeld = true;
    },
    pass(ms) {
      for (const [id, timer] of held) {
        timer.left -= ms;
        if (timer.left > 0) continue;
        held.delete(id);
        timer.run();
      }
    },
    release() {
      isHeld = false;
      for (const { left, run } of held.values()) start(run, left);
      held.clear();
    },
  };
}
