import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { card, EDITIONS, editionFiles, FIRST, provider, SECOND } from './support/editions.ts';
import { html, scriptTag } from './support/script.ts';
import { collectGarbage } from './support/memory.ts';
import { siteOfSuite } from './support/site.ts';
import { watchedPage, type WatchedPage } from './support/watched-page.ts';

const { first, second } = EDITIONS;

/** Waits until the card of a page says a text. */
const says = (page: Page, words: string, where = 'main'): Promise<void> =>
  page.locator(`${where} coopkit-region-card [part=title]`).filter({ hasText: words }).first().waitFor();

/** Appends an element to another. */
const move = (page: Page, what: string, where: string): Promise<void> =>
  page.evaluate(
    ([moved, target]) => document.querySelector(target)?.append(document.querySelector(moved) ?? ''),
    [what, where] as const,
  );

const setAttribute = (page: Page, where: string, name: string, value: string): Promise<void> =>
  page
    .locator(where)
    .evaluate((element, given) => element.setAttribute(...given), [name, value] as [string, string]);

describe('a provider', () => {
  const site = siteOfSuite(editionFiles);
  let opened: WatchedPage;

  before(async () => {
    opened = await watchedPage(site.browser);
    await opened.page.goto(site.host.add({ body: html(scriptTag('loader'), '<main></main>') }));
  });
  after(() => opened.close());

  /** Puts widgets on the page, acts on them, and checks that nothing went wrong. */
  async function on(body: string, act: (page: Page) => Promise<unknown>): Promise<void> {
    await opened.page.locator('main').evaluate((main, given) => {
      main.innerHTML = given;
    }, body);
    await act(opened.page);
    assert.deepEqual(opened.problems.splice(0), []);
  }

  /** The elements of a shadow root, where the loader does not look, in the order in which each is defined. */
  const ORDERS: Readonly<Record<string, readonly string[]>> = {
    'before its widgets': ['provider', 'region-card', 'call-banner'],
    'after its widgets': ['region-card', 'call-banner', 'provider'],
    'between its widgets': ['region-card', 'provider', 'call-banner'],
  };

  for (const [name, order] of Object.entries(ORDERS)) {
    it(`may be defined ${name}, also when memory was tidied up in between`, async () => {
      const banner = '<coopkit-call-banner><a href="/calls">Calls</a></coopkit-call-banner>';
      const body = `<main><template shadowrootmode="open">${provider(card() + banner)}</template></main>${scriptTag('loader')}`;
      const problems = await site.visit({ body }, async ({ page }) => {
        for (const element of order) {
          // The loader defines what it sees in the page itself.
          await page.evaluate((tag) => {
            document.body.append(document.createElement(tag));
            return customElements.whenDefined(tag).then(() => undefined);
          }, `coopkit-${element}`);
          await page.waitForLoadState('networkidle');
          await collectGarbage(page);
        }
        await says(page, FIRST);
        await page.locator('main .banner:not(.loading)').waitFor();
      });
      assert.deepEqual(problems, []);
    });
  }

  it('may be put around its widgets later', () =>
    on(`<section></section>${card()}`, async (page) => {
      await page.locator('main [part=empty]').waitFor();
      await page.locator('section').evaluate((section, given) => {
        section.innerHTML = given;
      }, provider(''));
      await move(page, 'main > coopkit-region-card', 'coopkit-provider');
      await says(page, FIRST);
    }));

  it('inside another goes before it', () =>
    on(provider(provider(card(), second)), async (page) => {
      await says(page, SECOND);
      await setAttribute(page, 'coopkit-provider coopkit-provider', 'src', first);
      await says(page, FIRST);
    }));

  it('inside another that is defined later takes its widgets over for good', () =>
    on(
      `<coopkit-provider src="${first}"><site-provider src="${second}">${card()}</site-provider></coopkit-provider>`,
      async (page) => {
        await says(page, FIRST);
        await page.evaluate(() => {
          const Provider = customElements.get('coopkit-provider') as CustomElementConstructor;
          customElements.define('site-provider', class extends Provider {});
        });
        await says(page, SECOND);
        // What the outer one gives from now on is not for the card.
        await setAttribute(page, 'coopkit-provider', 'paused', '');
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        assert.equal(await page.locator('main [part=title]').innerText(), SECOND);
      },
    ));

  it('may name another source later', () =>
    on(provider(card()), async (page) => {
      await says(page, FIRST);
      await setAttribute(page, 'coopkit-provider', 'src', second);
      await says(page, SECOND);
    }));

  it('may be taken away around its widgets, which keep what they show', () =>
    on(provider(card()), async (page) => {
      await says(page, FIRST);
      await page
        .locator('coopkit-provider')
        .evaluate((element) => element.replaceWith(...element.childNodes));
      await page.locator('coopkit-provider').waitFor({ state: 'detached' });
      assert.equal(await page.locator('main > coopkit-region-card [part=title]').innerText(), FIRST);
    }));

  it('gives its data to a widget that is moved into it', () =>
    on(provider(card(), first, 'id="one"') + provider('', second, 'id="two"'), async (page) => {
      await says(page, FIRST);
      await move(page, 'coopkit-region-card', '#two');
      await says(page, SECOND);
      await move(page, 'coopkit-region-card', '#one');
      await says(page, FIRST);
    }));

  it('may itself be moved with its widgets', () =>
    on(`<section></section>${provider(card())}`, async (page) => {
      await says(page, FIRST);
      await move(page, 'coopkit-provider', 'section');
      await says(page, FIRST, 'section');
    }));

  it('serves the widgets that name it by for, wherever they stand', () => {
    const named = (id: string): string => `<section class="${id}">${card(`for="${id}"`)}</section>`;
    const body = provider(named('two'), first, 'id="one"') + named('one') + provider('', second, 'id="two"');
    return on(body, async (page) => {
      await says(page, FIRST, '.one');
      await says(page, SECOND, '.two');
      await setAttribute(page, '.one coopkit-region-card', 'for', 'two');
      await says(page, SECOND, '.one');
    });
  });

  it('that is named by for may come after what names it, and be replaced by another of its name', () =>
    on(`${card('for="data"')}<section></section>`, async (page) => {
      const add = (src: string): Promise<void> =>
        page.locator('section').evaluate(
          (section, given) => {
            section.innerHTML = given;
          },
          provider('', src, 'id="data"'),
        );
      await page.locator('main [part=error]').waitFor();
      await add(first);
      await says(page, FIRST);
      await add(second);
      await says(page, SECOND);
    }));

  it('that is named by for may be late in the HTML of a page whose script comes first', async () => {
    const named = `<main>${card('for="data"')}</main>`;
    const problems = await site.visit(
      { head: scriptTag('single file'), body: named + provider('', first, 'id="data"') },
      ({ page }) => says(page, FIRST),
    );
    assert.deepEqual(problems, []);
  });
});
