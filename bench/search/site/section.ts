import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Queries } from '../queries.ts';
import type { Typed } from './visit.ts';
import { ROOT } from '../../../tools/lib/root.ts';
import { launchBrowser } from '../pages/visit.ts';
import { percentile } from '../numbers.ts';
import { run } from '../../../tools/lib/run.ts';
import { startServer } from '../pages/server.ts';
import { typeInto } from './visit.ts';
import { withAddresses } from '../../../tools/start/origins.ts';

/** An example site over a large data set as its visitors meet it; medians, in milliseconds. */
export interface SiteFigures extends Typed {
  readonly size: number;
  readonly visits: number;
}

const PAGE = 'partners.html';

/**
 * Types begun words into the partner search of the example region, served with its scripts and data from far away.
 *
 * @param dataSet its folder
 */
export async function measureSite(
  size: number,
  dataSet: string,
  queries: Queries,
  work: string,
  visits: number,
): Promise<SiteFigures> {
  await run('node', ['tools/build.ts', 'cdn']);
  const site = join(work, 'site');
  await cp(join(ROOT, 'examples/sites/portal'), site, { recursive: true });
  const html = await readFile(join(site, PAGE), 'utf8');
  await writeFile(join(site, PAGE), withAddresses(html, ''));
  const server = await startServer({ '/site/': site, '/cdn/': join(ROOT, 'dist/cdn'), '/data/': dataSet });
  const browser = await launchBrowser();
  try {
    const texts = queries.prefix.slice(0, visits).map(({ request }) => request.text);
    const typed: Typed[] = [];
    // The first visit lets the server pack its files and is not counted.
    for (const text of [texts[0]!, ...texts]) {
      typed.push(await typeInto(browser, `${server.address}/site/${PAGE}`, text));
    }
    const median = (key: keyof Typed): number => percentile(typed.slice(1).map((each) => each[key]));
    return { size, visits, firstKey: median('firstKey'), lastKey: median('lastKey') };
  } finally {
    await browser.close();
    await server.close();
  }
}
