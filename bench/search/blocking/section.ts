import type { Browser } from 'playwright-core';
import type { DataSet } from '../pages/data-sets.ts';
import type { Gaps } from '../pages/scripts/gaps.ts';
import type { Queries } from '../queries.ts';
import { SHAPE } from '../corpus.ts';
import { launchBrowser } from '../pages/visit.ts';
import { percentile } from '../numbers.ts';
import { startServer } from '../pages/server.ts';

/** How long the main thread stands still, medians over rounds. */
export interface BlockingFigures {
  readonly size: number;
  /** How many times slower the page runs. */
  readonly throttle: number;
  readonly forms: readonly {
    readonly name: string;
    /** With nothing to do: what cannot be helped on this machine. */
    readonly rest: Gaps;
    readonly loading: Gaps;
    readonly typing: Gaps;
  }[];
}

type Typing = typeof import('../pages/scripts/typing.ts');

const THROTTLE = 4;
const ROUNDS = 5;
/** Milliseconds between two letters of a fast typist. */
const PAUSE = 120;
/** Only the work in the page is measured here. */
const NO_DELAY = { latency: 0, speed: Infinity };

/** Types questions into a page that is slowed down four times, like a cheap phone. */
export async function measureBlocking(
  size: number,
  dataSets: readonly DataSet[],
  queries: Queries,
  scripts: string,
): Promise<BlockingFigures> {
  const browser = await launchBrowser();
  const texts = queries.words.slice(0, ROUNDS).map(({ request }) => request.text);
  try {
    const forms: BlockingFigures['forms'][number][] = [];
    for (const { name, folder } of dataSets) {
      const server = await startServer({ '/data/': folder, '/script/': `${scripts}/typing` }, NO_DELAY);
      const rounds: Round[] = [];
      for (const text of texts) rounds.push(await round(browser, server.address, text));
      await server.close();
      forms.push({
        name,
        rest: medians(rounds.map(({ rest }) => rest)),
        loading: medians(rounds.map(({ loading }) => loading)),
        typing: medians(rounds.map(({ typing }) => typing)),
      });
    }
    return { size, throttle: THROTTLE, forms };
  } finally {
    await browser.close();
  }
}

interface Round {
  readonly rest: Gaps;
  readonly loading: Gaps;
  readonly typing: Gaps;
}

async function round(browser: Browser, address: string, text: string): Promise<Round> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${address}/`);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    return await page.evaluate(
      async ({ script, text, facets, pause }) => {
        const typing = (await import(script)) as Typing;
        const rest = await typing.rest(1000);
        const loading = await typing.load();
        return { rest, loading, typing: await typing.type(text, facets, pause) };
      },
      { script: '/script/typing.js', text, facets: SHAPE.filters, pause: PAUSE },
    );
  } finally {
    await context.close();
  }
}

function medians(gaps: readonly Gaps[]): Gaps {
  const median = (pick: (gaps: Gaps) => number): number => percentile(gaps.map(pick));
  return {
    longestGap: median(({ longestGap }) => longestGap),
    longestTask: median(({ longestTask }) => longestTask),
    longTasks: median(({ longTasks }) => longTasks),
  };
}
