import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../e2e/support/visit.ts';
import { FULL, SEED } from '../support/sample.ts';
import { ALL_WIDGETS, bundlePage } from '../support/widget-bundle.ts';
import { fixedStrings } from './corpus/index.ts';
import type { Order, Outcome } from './page/page.ts';

/*
 * Every field of every widget meets every hostile string. Nothing runs; no element and no attribute is there that is not
 * there with harmless words; no address leads elsewhere than to http, https or mailto; every text is shown letter by
 * letter, but for what `legible` makes visible.
 */

declare global {
  interface Window {
    untrusted: {
      readonly widgets: readonly string[];
      readonly run: (order: Order) => Promise<Outcome>;
      readonly harm: () => readonly string[];
    };
  }
}

/** What a strict site allows, and what the browser calls markup that was never vetted. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const WIDGETS = [
  'call-banner',
  'region-card',
  'practice-feed',
  'practice-feed filters',
  'partner-search',
  'partner-search notes',
  'facet',
  'suggestions',
  'partner-profile',
  'failures',
  'links',
];
const GENERATED = 20_000;

/** Strings in one text: by themselves in a whole run, and as addresses. */
const packOf = (widget: string, most: number): number => (FULL || widget === 'links' ? 1 : most);

describe('widgets with untrusted data', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  const said: string[] = [];

  before(async () => {
    const bundle = await bundlePage(`${ALL_WIDGETS}\nimport './test/untrusted/page/page.ts';`);
    server = createServer(({ url = '/' }, response) => {
      const file = bundle.get(url.slice(1));
      response.setHeader('content-security-policy', POLICY);
      response.setHeader('content-type', file ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(
        file ??
          '<!doctype html><html lang="en"><title>Host</title><main hidden></main><script type="module" src="/page.js"></script>',
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
    page.on('framenavigated', () => said.push('the page went elsewhere'));
    page.on('popup', () => said.push('a window was opened'));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'untrusted' in window);
    said.length = 0;
    console.log(`# ${GENERATED} generated strings: COOPKIT_SEED=${SEED}`);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  const put = (order: Order): Promise<Outcome> =>
    page.evaluate((given) => window.untrusted.run(given), order);

  /** Tells everything at once and takes what was said, so that the tests after a failing one are not blamed for it. */
  async function assertHarmless({ failures }: Outcome): Promise<void> {
    const harm = await page.evaluate(() => window.untrusted.harm());
    assert.deepEqual({ failures, harm, said: said.splice(0) }, { failures: [], harm: [], said: [] });
  }

  it('are all tried', async () => {
    assert.deepEqual(await page.evaluate(() => window.untrusted.widgets), WIDGETS);
    assert.ok(fixedStrings().length >= 6_000, String(fixedStrings().length));
  });

  for (const widget of WIDGETS) {
    it(`${widget}: words that mean something to JavaScript, in every field of every form`, async () => {
      await assertHarmless(await put({ widget, strings: 'names', pack: 1 }));
    });

    it(`${widget}: fixed strings in every field`, { timeout: 600_000 }, async () => {
      await assertHarmless(await put({ widget, strings: 'fixed', pack: packOf(widget, 24) }));
    });

    it(`${widget}: generated strings in every field`, { timeout: 900_000 }, async () => {
      const strings = { count: GENERATED, seed: SEED };
      await assertHarmless(await put({ widget, strings, pack: packOf(widget, 60) }));
    });
  }
});
