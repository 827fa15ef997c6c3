import type { Answer, Ask } from '../engines/engine.ts';
import type { BenchQuery } from '../queries.ts';

/** Milliseconds that a task takes, awaited only if it is asynchronous. */
export async function timed<T>(
  run: () => T | Promise<T>,
): Promise<{ readonly ms: number; readonly value: T }> {
  const start = performance.now();
  const outcome = run();
  const value = outcome instanceof Promise ? await outcome : outcome;
  return { ms: performance.now() - start, value };
}

/** Milliseconds of one answer; a synchronous engine is not made to wait for a microtask. */
export async function timeAnswer(ask: Ask, query: BenchQuery): Promise<number> {
  const start = performance.now();
  const answer: Answer | Promise<Answer> = ask(query);
  if (answer instanceof Promise) await answer;
  return performance.now() - start;
}

/** Bytes still in use after a thorough collection; needs `node --expose-gc`. */
export function memoryInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
