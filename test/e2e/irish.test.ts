import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ROOT, VERSION } from '../../tools/lib/root.ts';
import { hostFolder, type Host } from './support/plain-host.ts';
import { launchBrowser } from './support/visit.ts';

const CDN = `/cdn/${VERSION}`;
const SCRIPTS: Readonly<Record<string, string>> = {
  'the script tag': `<script src="${CDN}/coopkit.js" async></script>`,
  'the single file': `<script src="${CDN}/coopkit-all.js"></script><script src="${CDN}/coopkit-all.ga.js"></script>`,
  'the single file after its language': `<script src="${CDN}/coopkit-all.ga.js"></script><script src="${CDN}/coopkit-all.js"></script>`,
};

const pageIn = (lang: string, script: string): string => `<!doctype html><html lang="${lang}">
  <head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${script}</head>
  <body><coopkit-region-card src="/data/manifest.json" nuts="HR02"></coopkit-region-card></body></html>`;

/** Chromium has no data for Irish; what it would write is English. */
describe('a page in Irish', () => {
  let host: Host;
  let browser: Browser;
  before(async () => {
    [host, browser] = await Promise.all([hostFolder(join(ROOT, 'dist')), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  async function open(lang: string, script: string, before?: (page: Page) => Promise<unknown>) {
    const page = await browser.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: pageIn(lang, script) }),
    );
    await before?.(page);
    await page.goto(`${host.address}host.html`);
    return { page, said, asked };
  }

  for (const [name, script] of Object.entries(SCRIPTS)) {
    it(`names countries in Irish: ${name}`, async () => {
      const { page, said } = await open('ga', script);
      await page.getByText('an Chróit').first().waitFor();
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  it('keeps the name in English when the table does not come', async () => {
    const { page, said } = await open('ga', SCRIPTS['the script tag'] ?? '', (page) =>
      page.route('**/ga.intl.js', (route) => route.abort()),
    );
    await page.getByText('Daonra').first().waitFor();
    assert.ok(await page.getByText('Croatia').first().isVisible());
    assert.deepEqual(said, []);
    await page.close();
  });

  it('is the only one that downloads a table', async () => {
    const { page, asked } = await open('de', SCRIPTS['the script tag'] ?? '');
    await page.getByText('Kroatien').first().waitFor();
    assert.deepEqual(
      asked.filter((url) => /intl|from-table/.test(url)),
      [],
    );
    await page.close();
  });
});
