import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { endLayoutShiftWatch, layoutShiftFault } from '../../tools/lib/layout-shift.ts';
import { run } from '../../tools/lib/run.ts';
import { searchBox, searchResults } from './support/partner-search.ts';
import { startSites, type Sites } from './support/sites.ts';
import { assertGoodGuest, launchBrowser, visit, type Visit } from './support/visit.ts';

describe('partner search over a data set in chunks', () => {
  let sites: Sites;
  let browser: Browser;
  let folder: string;
  let visited: Visit;
  let page: Page;

  const box = (): Locator => searchBox(page);
  const results = (): Locator => searchResults(page);
  /** Parts of the index that were asked for, by kind: `terms`, `cards`, `facets` and so on. */
  const parts = (): string[] =>
    visited.requests.flatMap((request) => /\/organisations\/(\w+)\/\d+-/.exec(request.url())?.[1] ?? []);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coopkit-chunked-'));
    const out = join(folder, 'set');
    await run('node', ['src/cli/main.ts', 'build', 'data', '--out', out, '--chunks', 'always'], {
      show: false,
    });
    [sites, browser] = await Promise.all([startSites(['--port', '0', '--data', out]), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await sites.stop();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    visited = await visit(browser, `${sites.portal}/partners.html`);
    ({ page } = visited);
    await results().first().waitFor();
    assert.equal(await layoutShiftFault(page), undefined);
    await endLayoutShiftWatch(page);
  });
  afterEach(async () => {
    await assertGoodGuest(visited, [sites.portal, sites.files]);
    await visited.close();
  });

  it('shows results and filters from cards and columns, without a single word of the index', () => {
    const kinds = new Set(parts());
    assert.ok(kinds.has('cards') && kinds.has('facets'), [...kinds].join());
    assert.ok(!kinds.has('terms') && !kinds.has('records') && !kinds.has('positions'), [...kinds].join());
  });

  it('finds in another script, corrects a slip and keeps words in quotes together', async () => {
    await box().fill('Plovdiv');
    await results().filter({ hasText: 'Plovdiv' }).first().waitFor();
    await box().fill('robtics');
    await page.locator('coopkit-partner-search').getByText('robotics').first().waitFor();
    assert.ok(parts().includes('forward') && parts().includes('backward'));
    await box().fill('"digital innovation"');
    await page.waitForFunction(
      () =>
        !document.querySelector('coopkit-partner-search')?.shadowRoot?.querySelector('[aria-busy="true"]'),
    );
    await results().first().waitFor();
    assert.ok(parts().includes('positions'));
  });

  it('reads the whole record when a partner is opened', async () => {
    assert.ok(!parts().includes('records'));
    await results().first().getByRole('button').first().click();
    await page.locator('coopkit-partner-search [aria-busy="false"] > article.profile').waitFor();
    assert.ok(parts().includes('records'));
  });
});
