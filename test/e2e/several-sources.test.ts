import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../../tools/lib/axe.ts';
import { searchResults } from './support/partner-search.ts';
import { startSites, type Sites } from './support/sites.ts';
import { launchBrowser, visit } from './support/visit.ts';

describe('a page over several sources', () => {
  let sites: Sites;
  let browser: Browser;
  before(async () => {
    [sites, browser] = await Promise.all([startSites(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await sites.stop();
  });

  /** Puts a provider with these sources around the search of a page of the association. */
  const surround = (page: Page, sources: readonly (readonly [src: string, name: string])[]): Promise<void> =>
    page.evaluate((named) => {
      const search = document.createElement('coopkit-partner-search');
      const provider = document.createElement('coopkit-provider');
      for (const [src, name] of named) {
        const source = document.createElement('coopkit-source');
        source.setAttribute('src', src);
        source.setAttribute('name', name);
        provider.append(source);
      }
      provider.append(search);
      document.querySelector('coopkit-partner-search')?.replaceWith(provider);
    }, sources);

  it('shows one list and names the source that is not there', async () => {
    const visited = await visit(browser, `${sites.association}/partners.html`);
    const { page } = visited;
    try {
      await searchResults(page).first().waitFor();
      const total = await page.locator('coopkit-partner-search #count').textContent();
      const loaded = visited.requests.map((request) => request.url());
      assert.ok(!loaded.some((url) => url.includes('several-sources')), 'one source needs no federation');
      await surround(page, [
        [`${sites.files}/data/manifest.json`, 'Catalogue'],
        [`${sites.files}/no-such-data/manifest.json`, 'Hub of nowhere'],
      ]);
      const notice = page.locator('coopkit-provider coopkit-partner-search [part=status][role=status]');
      await notice.waitFor();
      assert.match((await notice.textContent()) ?? '', /^\s*Hub of nowhere: Some of the data/);
      await searchResults(page).first().waitFor();
      assert.equal(await page.locator('coopkit-partner-search #count').textContent(), total);
      await page.locator('coopkit-partner-search [data-page="2"]').first().click();
      await page.locator('coopkit-partner-search [data-page="2"][aria-current=page]').waitFor();
      assert.deepEqual(await axeFaults(page, 'light', true), []);
    } finally {
      await visited.close();
    }
  });
});
