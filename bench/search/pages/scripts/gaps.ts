/** How long the main thread was busy without a pause, in milliseconds. */
export interface Gaps {
  /** Longest time between two turns of the event loop. */
  readonly longestGap: number;
  /** Longest task that the browser reported; it reports none under 50 ms. */
  readonly longestTask: number;
  readonly longTasks: number;
}

/** Watches the event loop until it is stopped: a message to itself in every turn, and the browser's own long tasks. */
export function watchGaps(): () => Promise<Gaps> {
  const { port1, port2 } = new MessageChannel();
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  let longestGap = 0;
  let last = performance.now();
  let watching = true;
  port1.onmessage = () => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    last = now;
    if (watching) port2.postMessage(0);
  };
  port2.postMessage(0);
  return async () => {
    watching = false;
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    port1.close();
    return { longestGap, longestTask: Math.max(0, ...tasks), longTasks: tasks.length };
  };
}
