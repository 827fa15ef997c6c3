import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { PageAnswer, PageQuery, PageSearch } from './scripts/page.ts';
import type { Request } from './round-trips.ts';
import type { Sent, SlowServer } from './server.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../../../tools/lib/browser.ts';
import { roundTrips } from './round-trips.ts';
import { sum } from '../numbers.ts';

/** One step of a visit. */
export interface Step {
  readonly ms: number;
  readonly bytes: number;
  readonly requests: number;
  /** Requests of the page that had to wait for one another; those of a worker cannot be seen. */
  readonly roundTrips: number;
}

/** One visitor with an empty cache. */
export interface Visit {
  /** Loading the script and all that it wants before something is typed. */
  readonly start: Step;
  /** From the question to the records of the first page. */
  readonly answer: Step;
  /** The same question again, in milliseconds. */
  readonly repeat: number;
  readonly found: PageAnswer;
}

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });

/** Milliseconds until the last requests of a step are surely noted. */
const SETTLE = 60;

/** Opens a page in a profile of its own and asks one question twice. */
export async function visit(
  browser: Browser,
  server: SlowServer,
  script: string,
  query: PageQuery,
): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${server.address}/`);
    server.take();
    const startMs = await page.evaluate(async (address) => {
      const before = performance.now();
      const search = (await import(address)) as PageSearch;
      await search.start();
      const after = performance.now();
      Object.assign(window, { search });
      return after - before;
    }, script);
    const start = await stepOf(page, server, startMs);
    const ask = () =>
      page.evaluate(async (asked) => {
        const { search } = window as unknown as { search: PageSearch };
        const before = performance.now();
        const found = await search.ask(asked);
        return { ms: performance.now() - before, found };
      }, query);
    const first = await ask();
    const answer = await stepOf(page, server, first.ms);
    const again = await ask();
    return { start, answer, repeat: again.ms, found: first.found };
  } finally {
    await context.close();
  }
}

/** What was asked for since the step before. */
async function stepOf(page: Page, server: SlowServer, ms: number): Promise<Step> {
  await page.waitForTimeout(SETTLE);
  const sent: readonly Sent[] = server.take();
  const requests: readonly Request[] = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    performance.clearResourceTimings();
    return entries.map(({ startTime, responseEnd }) => ({ wanted: startTime, done: responseEnd }));
  });
  return {
    ms,
    bytes: sum(sent.map(({ bytes }) => bytes)),
    requests: sent.length,
    roundTrips: roundTrips(requests),
  };
}
