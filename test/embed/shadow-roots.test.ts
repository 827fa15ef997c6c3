import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LOADER, pageOf, siteOfSuite, type Opened } from './support/host-page.ts';
import { ALL_FORMS, BLOCK, cardsShown, PLACEHOLDER, TAG } from './support/script-forms.ts';

/** The same in the parts of a page that have shadow roots. */
const inRoot = (html: string): string =>
  `<section class="part"><template shadowrootmode="open">${html}</template></section>`;

describe('the script tag, in shadow roots of the page', () => {
  const site = siteOfSuite();

  async function visit(path: string, body: string, act: (opened: Opened) => Promise<void>) {
    const opened = await site.open();
    await opened.page.goto(site.put(path, pageOf(body, LOADER)));
    await act(opened);
    assert.deepEqual(opened.said, []);
    await opened.close();
  }

  it('finds tags, placeholders and JSON blocks in open ones, one in the other, also those added later', async () => {
    await visit('/open', inRoot(`${TAG}${inRoot(PLACEHOLDER + BLOCK)}`), async ({ page }) => {
      await cardsShown(page, 3);
      await page.evaluate((all) => {
        const part = document.querySelector('.part')?.shadowRoot;
        part?.append(document.createRange().createContextualFragment(all));
      }, ALL_FORMS);
      await cardsShown(page, 6);
    });
  });

  it('finds them in parts that are added with their shadow roots', async () => {
    await visit('/added', '', async ({ page }) => {
      await page.evaluate((tag) => {
        const part = document.createElement('section');
        part.attachShadow({ mode: 'open' }).innerHTML = tag;
        document.body.append(part);
      }, TAG);
      await cardsShown(page);
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
      await cardsShown(page);
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
      await cardsShown(page);
    });
  });
});
