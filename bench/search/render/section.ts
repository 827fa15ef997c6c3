import type { Corpus } from '../corpus.ts';
import { launchBrowser } from '../pages/visit.ts';
import { startServer } from '../pages/server.ts';

/** Milliseconds of one draw, layout included. */
export interface Draw {
  readonly ours: number;
  readonly plain: number;
}

/** A page of results drawn by the widget and by plain DOM calls. */
export interface RenderFigures {
  readonly records: number;
  readonly first: Draw;
  readonly replace: Draw;
}

type Script = typeof import('./render.ts');

/** Enough for two pages of 20 with one word in common. */
const RECORDS = 1000;
const ROUNDS = 60;
/** Draws at the beginning that browsers are still compiling for. */
const WARM_UP = 10;
const NO_DELAY = { latency: 0, speed: Infinity };

/** Draws the same 20 records in Chromium both ways, taking turns. */
export async function measureRender(corpus: Corpus, scripts: string): Promise<RenderFigures> {
  const browser = await launchBrowser();
  const server = await startServer({ '/script/': scripts }, NO_DELAY);
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${server.address}/`);
    const records = corpus.records.slice(0, RECORDS).map(({ organisation }) => organisation);
    const { ours, plain } = await page.evaluate(
      async ({ records, q, rounds, script }) => {
        const { draw } = (await import(script)) as Script;
        return draw(records, q, rounds);
      },
      { records, q: commonWord(corpus), rounds: ROUNDS, script: '/script/render.js' },
    );
    const typical = (times: readonly number[]): number => middleMean(times.slice(WARM_UP));
    return {
      records: 20,
      first: { ours: typical(ours.first), plain: typical(plain.first) },
      replace: { ours: typical(ours.replace), plain: typical(plain.replace) },
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Clocks of pages tell tenths of milliseconds only: a mean of the middle half is finer than a median. */
function middleMean(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.slice(sorted.length >> 2, sorted.length - (sorted.length >> 2));
  return middle.reduce((sum, ms) => sum + ms, 0) / middle.length;
}

/** The word of names that most records have, so that two pages are full and marked. */
function commonWord({ records }: Corpus): string {
  const counts = new Map<string, number>();
  for (const { name } of records.slice(0, RECORDS)) {
    for (const word of new Set(name.toLowerCase().match(/\p{L}{4,}/gu) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
