import type { Browser } from 'playwright-core';
import type { DataSet } from '../pages/data-sets.ts';
import type { Queries } from '../queries.ts';
import type { Tasks } from './tasks.ts';
import { SHAPE } from '../corpus.ts';
import { launchBrowser } from '../pages/visit.ts';
import { MARKS, mediansOf, traceTasks } from './tasks.ts';
import { openPage } from './page.ts';
import { startServer } from '../pages/server.ts';

/** How long the main thread stands still, medians over rounds. */
export interface BlockingFigures {
  readonly size: number;
  /** How many times slower the page runs. */
  readonly throttle: number;
  readonly forms: readonly { readonly name: string; readonly loading: Tasks; readonly typing: Tasks }[];
}

type Typing = typeof import('../pages/scripts/typing.ts');
type Work = 'load' | 'type';

const THROTTLE = 4;
const ROUNDS = 9;
/** Milliseconds between two letters of a fast typist. */
const PAUSE = 120;
/** Only the work in the page is measured here. */
const NO_DELAY = { latency: 0, speed: Infinity };
const SCRIPT = '/script/typing.js';

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
    for (const { name, folder, mayHaveWorker } of formsOf(dataSets)) {
      const server = await startServer({ '/data/': folder, '/script/': `${scripts}/typing` }, NO_DELAY);
      const rounds: Awaited<ReturnType<typeof round>>[] = [];
      for (const text of texts) {
        rounds.push(await round(browser, server.address, text, mayHaveWorker));
      }
      await server.close();
      forms.push({
        name,
        loading: mediansOf(rounds.map(({ loading }) => loading)),
        typing: mediansOf(rounds.map(({ typing }) => typing)),
      });
    }
    return { size, throttle: THROTTLE, forms };
  } finally {
    await browser.close();
  }
}

/** One file is searched in a worker where a page can have one, and in slices where it cannot. */
function formsOf(dataSets: readonly DataSet[]) {
  return dataSets.flatMap(({ name, folder }) =>
    name === 'coopkit, one file'
      ? [
          { name: `${name}, in a worker`, folder, mayHaveWorker: true },
          { name: `${name}, without a worker`, folder, mayHaveWorker: false },
        ]
      : [{ name, folder, mayHaveWorker: true }],
  );
}

async function round(
  browser: Browser,
  address: string,
  text: string,
  mayHaveWorker: boolean,
): Promise<{ readonly loading: Tasks; readonly typing: Tasks }> {
  const page = await openPage(browser, `${address}/`);
  try {
    await page.slowDown(THROTTLE);
    // The script is there before: it is the index that is opened here, not the page.
    await page.run(`import('${SCRIPT}')`);
    const traced = <W extends Work>(work: W, ...given: Parameters<Typing[W]>): Promise<Tasks> =>
      traceTasks(browser, () =>
        page.run(
          `import('${SCRIPT}').then(({ betweenMarks, ${work} }) =>
            betweenMarks(${JSON.stringify(MARKS)}, () => ${work}(...${JSON.stringify(given)})))`,
        ),
      );
    const loading = await traced('load', mayHaveWorker);
    const typing = await traced('type', text, SHAPE.filters, PAUSE);
    return { loading, typing };
  } finally {
    await page.close();
  }
}
