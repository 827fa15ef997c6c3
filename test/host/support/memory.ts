import type { CDPSession, Page } from 'playwright-core';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** Frees all that nothing holds any more. Weak references are seen as broken from the next task on. */
export async function collectGarbage(page: Page): Promise<void> {
  const session = await sessionOf(page);
  await session.send('HeapProfiler.collectGarbage');
}

/** What a page holds. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes of its JavaScript. */
  readonly heap: number;
}

/** Counts what a page still holds after all garbage was collected. */
export async function held(page: Page): Promise<Held> {
  const session = await sessionOf(page);
  await session.send('Performance.enable');
  // What a collection frees may let go of more: of nodes whose wrappers are gone, for example.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}
