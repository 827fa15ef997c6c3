import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { MANIFEST } from './support/host-server.ts';
import { html, scriptTag } from './support/script.ts';
import { CARD, PLACES } from './support/places.ts';
import { siteOfSuite } from './support/site.ts';
import { watchedPage, type WatchedPage } from './support/watched-page.ts';
import { ALL_WIDGETS, provided, REGION_CARD, shown } from './support/widgets.ts';

/** The least width that a card can be read in, in CSS px. */
const READABLE = 200;

/** Waits for a card and checks that it can be read. */
async function assertReadable(card: Locator): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  await card
    .locator('[part=title]')
    .filter({ hasText: /Panonska|Pannonian/ })
    .waitFor();
  const box = await card.boundingBox();
  assert.ok((box?.width ?? 0) >= READABLE, `it is ${String(box?.width)} px wide`);
}

describe('a widget can stand in', () => {
  const site = siteOfSuite();
  let opened: WatchedPage;

  const place = (index: number): Locator => opened.page.locator(`#place-${index}`);

  before(async () => {
    opened = await watchedPage(site.browser);
    const places = PLACES.map(({ body }, index) => `<section id="place-${index}">${body}</section>`);
    await opened.page.goto(site.host.add({ body: html(scriptTag('loader', '', 'async'), places.join('')) }));
  });
  after(async () => {
    await opened.close();
  });

  PLACES.forEach(({ name, opens }, index) => {
    it(name, async () => {
      if (opens) await place(index).locator('.open').click();
      await assertReadable(place(index).locator('coopkit-region-card'));
      if (name.includes('modal')) await place(index).getByText('Close').click();
      assert.deepEqual(opened.problems, []);
    });
  });

  it('a narrow flex row, grid or table cell without widening it', async () => {
    const narrow = (display: string, tag = 'div'): string =>
      `<div style="inline-size: 160px"><${tag} style="display: ${display}">${CARD}</${tag}></div>`;
    const body = narrow('flex') + narrow('grid') + narrow('inline-block') + narrow('table');
    const problems = await site.visit({ build: 'loader', body }, async ({ page }) => {
      await page.locator('[part=title]').nth(3).waitFor();
      for (const card of await page.locator('coopkit-region-card').all()) {
        assert.ok(((await card.boundingBox())?.width ?? 0) <= 160);
      }
    });
    assert.deepEqual(problems, []);
  });

  it('a paragraph without closing it; nothing of ours stands beside the fallbacks', async () => {
    const body = `<p>One ${provided(ALL_WIDGETS)} two.</p>`;
    const problems = await site.visit({ build: 'loader', body }, async ({ page }) => {
      await shown(page);
      assert.equal(await page.locator('p').evaluateAll(lightParagraphs), 1);
      assert.match((await page.locator('body > p').first().textContent()) ?? '', /^One .* two\.$/);
      const inside = await page.evaluate(() =>
        Array.from(document.querySelectorAll('body > p *'), ({ localName }) => localName),
      );
      assert.deepEqual([...new Set(inside.filter((tag) => !tag.startsWith('coopkit-')))], ['a']);
    });
    assert.deepEqual(problems, []);
  });

  it('a closed shadow root, with its provider outside and no word of a missing source', async () => {
    const body = `<coopkit-provider src="${MANIFEST}"><div id="host"></div></coopkit-provider>
      <script>
        const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
        root.innerHTML = ${JSON.stringify(REGION_CARD)};
        const seen = new Set();
        window.partsSeen = () => [...seen];
        const look = () => {
          const shadow = root.firstChild.shadowRoot;
          for (const part of ['title', 'empty']) if (shadow?.querySelector('[part=' + part + ']')) seen.add(part);
          requestAnimationFrame(look);
        };
        look();
      </script>`;
    const problems = await site.visit({ build: 'single file', body }, async ({ page }) => {
      await page.waitForFunction(() =>
        (Reflect.get(window, 'partsSeen') as () => string[])().includes('title'),
      );
      assert.deepEqual(await page.evaluate('partsSeen()'), ['title']);
    });
    assert.deepEqual(problems, []);
  });

  it('a shadow root that is closed with its provider', async () => {
    const inside = `<coopkit-provider paused src="${MANIFEST}">${REGION_CARD}</coopkit-provider>`;
    const body = `<coopkit-region-card hidden></coopkit-region-card><div id="host"></div>
      <script>
        const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
        root.innerHTML = ${JSON.stringify(inside)};
        window.words = () => root.querySelector('coopkit-region-card').shadowRoot?.textContent;
        window.consent = () => root.firstChild.removeAttribute('paused');
      </script>`;
    await site.visit({ build: 'single file', body }, async ({ page }) => {
      await page.evaluate('consent()');
      await page.waitForFunction(() =>
        /Panonska|Pannonian/.test((Reflect.get(window, 'words') as () => string)()),
      );
    });
  });
});

/** How many paragraphs are in the page itself; locators also find those in shadow roots. */
const lightParagraphs = (paragraphs: Element[]): number =>
  paragraphs.filter((each) => each.getRootNode() === document).length;
