/**
 * Resolves after whatever else waits for its turn. A message is not held back as a timer is; on a server `setImmediate`
 * does the same, and lets timers in, which messages of Bun do not.
 */
export function pageTurn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (turn: () => void) => void };
  return new Promise((resolve) => {
    if (setImmediate) return setImmediate(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(port1.close()));
    port1.start();
    port2.postMessage(undefined);
  });
}
