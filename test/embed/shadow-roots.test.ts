import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/support/visit.ts';
import { DATA, LOADER, openPage, openSite, pageOf, type HostSite } from './support/host-page.ts';

const TAG = `<coopkit-region-card ${DATA} nuts="HR02" compact>One</coopkit-region-card>`;
const PLACEHOLDER = `<div data-coopkit="region-card" data-src="/data/manifest.json" data-nuts="ITC3" data-compact>Two</div>`;
const BLOCK = `<script type="application/json" data-coopkit>
  { "widget": "region-card", "src": "/data/manifest.json", "nuts": "EL30", "compact": true }
</script>`;
const ALL = `${TAG} ${PLACEHOLDER} ${BLOCK}`;
const SHOWN = 'coopkit-region-card h2';

/** The same in the parts of a page that have shadow roots. */
const inRoot = (html: string): string =>
  `<section class="part"><template shadowrootmode="open">${html}</template></section>`;

describe('the script tag, in shadow roots of the page', () => {
  let site: HostSite;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  async function visit(
    path: string,
    body: string,
    act: (opened: Awaited<ReturnType<typeof openPage>>) => Promise<void>,
  ) {
    const opened = await openPage(browser);
    await opened.page.goto(site.put(path, pageOf(body, LOADER)));
    await act(opened);
    assert.deepEqual(opened.said, []);
    await opened.close();
  }

  it('finds tags, placeholders and JSON blocks in open ones, one in the other, also those added later', async () => {
    await visit('/open', inRoot(`${TAG}${inRoot(PLACEHOLDER + BLOCK)}`), async ({ page }) => {
      for (let index = 0; index < 3; index += 1) await page.locator(SHOWN).nth(index).waitFor();
      await page.evaluate((all) => {
        const part = document.querySelector('.part')?.shadowRoot;
        part?.append(document.createRange().createContextualFragment(all));
      }, ALL);
      for (let index = 3; index < 6; index += 1) await page.locator(SHOWN).nth(index).waitFor();
    });
  });

  it('finds them in parts that are added with their shadow roots', async () => {
    await visit('/added', '', async ({ page }) => {
      await page.evaluate((tag) => {
        const part = document.createElement('section');
        part.attachShadow({ mode: 'open' }).innerHTML = tag;
        document.body.append(part);
      }, TAG);
      await page.locator(SHOWN).waitFor();
    });
  });

  it('finds them in closed ones, and in those attached later, when it is told of them', async () => {
    const body = `<section id="open"></section><section id="closed"></section>`;
    await visit('/told', body, async ({ page }) => {
      await page.evaluate((tag) => {
        for (const mode of ['open', 'closed'] as const) {
          const root = document.getElementById(mode)?.attachShadow({ mode });
          if (!root) continue;
          root.innerHTML = tag;
          dispatchEvent(new CustomEvent('coopkit-look', { detail: root }));
          Object.assign(window, { [`${mode}Root`]: root });
        }
      }, TAG);
      await page.locator(SHOWN).waitFor();
      await page.waitForFunction(() =>
        (Reflect.get(window, 'closedRoot') as ShadowRoot)
          .querySelector('coopkit-region-card')
          ?.shadowRoot?.querySelector('h2'),
      );
    });
  });

  it('loads nothing for a paused one, and shows it once it may', async () => {
    await visit('/paused', inRoot(TAG.replace('compact', 'compact paused')), async ({ page }) => {
      const card = page.locator('coopkit-region-card');
      assert.equal(await card.evaluate((element) => element.matches(':defined')), false);
      await card.evaluate((element) => element.removeAttribute('paused'));
      await page.locator(SHOWN).waitFor();
    });
  });
});
