import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeFaults } from '../../tools/lib/axe.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { sample } from '../support/sample.ts';
import { startSites, type Sites } from './support/sites.ts';
import { assertGoodGuest, launchBrowser, visit } from './support/visit.ts';

/** What WCAG 1.4.12 lets visitors do to text, in every shadow root too, as their extensions do. */
function spaceOut(): void {
  const spacing =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
  const spaced = (root: Document | ShadowRoot): void => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(spacing);
    root.adoptedStyleSheets.push(sheet);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) spaced(shadowRoot);
  };
  spaced(document);
}

const SITES = ['association', 'portal'] as const;

const pathsOf = (site: string): readonly string[] =>
  globSync('**/*.html', { cwd: join(ROOT, 'examples/sites', site) });

for (const site of SITES) {
  describe(`the pages of the ${site}`, () => {
    let sites: Sites;
    let browser: Browser;
    before(async () => {
      [sites, browser] = await Promise.all([startSites(), launchBrowser()]);
    });
    after(async () => {
      await browser.close();
      await sites.stop();
    });

    for (const path of sample(`pages of the ${site}`, pathsOf(site), 2)) {
      it(`${path} shows its widgets and troubles nobody`, async () => {
        const visited = await visit(browser, `${sites[site]}/${path}`);
        const { page } = visited;
        try {
          const undefinedTags = await page
            .locator(':not(:defined)')
            .evaluateAll((elements) => elements.map(({ localName }) => localName));
          assert.deepEqual(undefinedTags, [], 'every tag became a widget');
          await assertGoodGuest(visited, [sites[site], sites.files]);
          assert.deepEqual(await axeFaults(page, 'light', true), []);
          await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
          assert.deepEqual(await axeFaults(page, 'dark', true), []);
        } finally {
          await visited.close();
        }
      });

      it(`${path} fits on 320 pixels`, async () => {
        const visited = await visit(browser, `${sites[site]}/${path}`, {
          viewport: { width: 320, height: 640 },
        });
        try {
          const width = () => visited.page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok((await width()) <= 320, `the page is ${String(await width())} px wide`);
          await assertGoodGuest(visited, [sites[site], sites.files]);
          await visited.page.evaluate(spaceOut);
          assert.ok((await width()) <= 320, `spaced out, the page is ${String(await width())} px wide`);
        } finally {
          await visited.close();
        }
      });

      it(`${path} keeps its fallbacks without scripts`, async () => {
        const visited = await visit(browser, `${sites[site]}/${path}`, { javaScriptEnabled: false });
        try {
          for (const fallback of await visited.page.locator('main :is(a, coopkit-region-card)').all()) {
            assert.ok(await fallback.isVisible());
          }
          const reserved = await visited.page
            .locator(
              'main :is(coopkit-call-banner, coopkit-partner-search, coopkit-practice-feed, coopkit-region-card)',
            )
            .evaluateAll((widgets) => widgets.map(({ clientHeight }) => clientHeight));
          assert.ok(
            reserved.every((height) => height < 150),
            `no room is kept for widgets that never come: ${String(reserved)} px`,
          );
        } finally {
          await visited.close();
        }
      });
    }
  });
}
