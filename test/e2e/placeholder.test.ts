import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startSites, type Sites } from './support/sites.ts';
import { launchBrowser, visit } from './support/visit.ts';

describe('a placeholder on a page with the loader', () => {
  let sites: Sites;
  let browser: Browser;

  before(async () => {
    [sites, browser] = await Promise.all([startSites(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await sites.stop();
  });

  it('becomes a widget when it is added later; an unknown name stays as it is', async () => {
    const visited = await visit(browser, `${sites.portal}/de/regions.html`);
    try {
      await visited.page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<div data-coopkit="nothing">One</div><div data-coopkit="call-banner" data-compact="">Two</div>',
        );
      });
      const widget = visited.page.locator('[data-coopkit] > coopkit-call-banner[compact]:defined');
      await widget.waitFor();
      assert.equal(await widget.textContent(), 'Two');
      assert.equal(await visited.page.locator('[data-coopkit="nothing"]').innerHTML(), 'One');
    } finally {
      await visited.close();
    }
  });
});
