/**
 * Run in the page before its scripts: short timers are counted, so that a test knows when nothing is on its way any
 * more, and end sooner. Long ones, the limits of requests, stay as they are.
 *
 * @param factor how many times sooner
 */
export function hurry(factor: number): void {
  const SHORT = 1_000;
  const set = window.setTimeout;
  const clear = window.clearTimeout;
  const pending = new Set<number>();
  const count = (): void => {
    window.coopkitPendingTimers = pending.size;
  };
  count();
  window.setTimeout = ((handler: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    if (delay > SHORT || typeof handler !== 'function') return set(handler, delay, ...args);
    const id = set(() => {
      pending.delete(id);
      count();
      handler(...args);
    }, delay / factor);
    pending.add(id);
    count();
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    pending.delete(Number(id));
    count();
    clear(id);
  };
}
