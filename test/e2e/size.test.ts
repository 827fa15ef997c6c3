import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Chunk } from '../../tools/build/chunk-table.ts';
import { ROOT, VERSION } from '../../tools/lib/root.ts';
import { BUDGETS } from '../../tools/size/budgets.ts';
import { startSites, type Sites } from './support/sites.ts';
import { launchBrowser, visit } from './support/visit.ts';

const CDN = `/cdn/${VERSION}/`;

/** The scripts that `npm run size` counts for a page. */
async function counted(name: string): Promise<readonly string[]> {
  const budget = BUDGETS.find((candidate) => candidate.name === name);
  assert.ok(budget, name);
  const table = await readFile(join(ROOT, 'dist', CDN, budget.table ?? 'chunks.json'), 'utf8');
  return budget.files(JSON.parse(table) as readonly Chunk[]).toSorted();
}

describe('what a page downloads is what npm run size counts', () => {
  let sites: Sites;
  let browser: Browser;

  before(async () => {
    [sites, browser] = await Promise.all([startSites(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await sites.stop();
  });

  /** The scripts of coopkit that a page downloads until its widgets show their data. */
  async function downloaded(address: string, shown: string): Promise<readonly string[]> {
    const visited = await visit(browser, address);
    await visited.page.locator(shown).first().waitFor();
    await visited.close();
    return visited.requests
      .map((request) => new URL(request.url()).pathname)
      .filter((path) => path.startsWith(CDN))
      .map((path) => path.slice(CDN.length))
      .toSorted();
  }

  it('a call banner with its own script', async () => {
    assert.deepEqual(
      await downloaded(`${sites.association}/index.html`, 'coopkit-call-banner [part="title"]'),
      await counted('Page with a call banner, its own script'),
    );
  });

  it('partner search', async () => {
    assert.deepEqual(
      await downloaded(`${sites.association}/partners.html`, 'coopkit-partner-search .hit .open'),
      await counted('Page with partner search'),
    );
  });
});
