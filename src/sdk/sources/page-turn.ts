/** Who waits for a turn, in the order of their asking. */
const waiting: (() => void)[] = [];

/** Kept from the first turn on: to make a channel for each takes longer than its message, and leaves more to clear away. */
let turns: MessagePort | undefined;

/**
 * Resolves after whatever else waits for its turn. A message is not held back as a timer is; on a server `setImmediate`
 * does the same, and lets timers in, which messages of Bun do not.
 */
export function pageTurn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (turn: () => void) => void };
  return new Promise((resolve) => {
    if (setImmediate) return setImmediate(resolve);
    waiting.push(resolve);
    turns ??= openTurns();
    turns.postMessage(0);
  });
}

function openTurns(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return port2;
}
