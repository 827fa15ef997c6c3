import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { allShown } from './support/all-shown.ts';
import { html, scriptTag } from './support/script.ts';
import { siteOfSuite } from './support/site.ts';
import { watchedPage, type WatchedPage } from './support/watched-page.ts';
import { ALL_WIDGETS, provided } from './support/widgets.ts';

const WIDGETS = provided(ALL_WIDGETS);
const EACH = [
  'coopkit-call-banner',
  'coopkit-region-card',
  'coopkit-partner-search',
  'coopkit-practice-feed',
];

describe('widgets survive that a page', () => {
  const site = siteOfSuite();
  let opened: WatchedPage;

  before(async () => {
    opened = await watchedPage(site.browser);
    await opened.page.goto(
      site.host.add({ body: html(scriptTag('loader'), '<main></main><aside></aside>') }),
    );
  });
  after(() => opened.close());

  async function on(body: string, act: (page: Page) => Promise<unknown>): Promise<void> {
    await opened.page.evaluate((given) => {
      document.body.innerHTML = `<main>${given}</main><aside></aside>`;
    }, body);
    await allShown(opened.page);
    await act(opened.page);
    assert.deepEqual(opened.problems.splice(0), []);
  }

  it('adds and removes them within one task', () =>
    on(WIDGETS, async (page) => {
      await page.evaluate((tags) => {
        const aside = document.querySelector('aside');
        for (let turn = 0; turn < 20; turn += 1) {
          for (const tag of tags) {
            const widget = document.createElement(tag);
            aside?.append(widget);
            widget.remove();
          }
        }
        for (const widget of document.querySelectorAll('main coopkit-provider > *')) {
          const parent = widget.parentNode;
          widget.remove();
          parent?.append(widget);
          parent?.prepend(widget);
        }
      }, EACH);
      await allShown(page);
    }));

  it('replaces their HTML with the same or another, as jQuery does', () =>
    on(WIDGETS, async (page) => {
      await page.locator('main').evaluate((main) => {
        const same = main.innerHTML;
        main.innerHTML = '';
        main.innerHTML = same;
        main.innerHTML = same;
      });
      await allShown(page);
    }));

  it('changes the words inside them', () =>
    on(WIDGETS, async (page) => {
      await page.evaluate((tags) => {
        for (const tag of tags) {
          const widget = document.querySelector(tag);
          if (widget) widget.innerHTML = '<a href="/other">Other words</a>';
          widget?.normalize();
        }
      }, EACH);
      await allShown(page);
    }));

  it('swaps its whole body for that of another page and back, as Turbo and PJAX do', () =>
    on(WIDGETS, async (page) => {
      await page.evaluate((given) => {
        const old = document.body;
        const next = document.createElement('body');
        next.innerHTML = `<section>${given}</section>`;
        old.replaceWith(next);
        // Kept for going back: Turbo shows a copy of the page first.
        const copy = old.cloneNode(true);
        next.append(...copy.childNodes);
      }, WIDGETS);
      await allShown(page.locator('section'));
      await allShown(page.locator('main'));
    }));

  it('parses another page and takes its widgets over', () =>
    on(WIDGETS, async (page) => {
      await page.evaluate((given) => {
        const other = new DOMParser().parseFromString(`<main>${given}</main>`, 'text/html');
        document.querySelector('aside')?.append(document.adoptNode(other.body.firstElementChild as Element));
      }, WIDGETS);
      await allShown(page.locator('aside'));
    }));

  it('puts them into a template and takes them out: they look as before', () =>
    on(WIDGETS, async (page) => {
      const before = await looks(page);
      await page.evaluate(() => {
        const stored = document.createElement('template');
        const widgets = document.querySelector('main coopkit-provider') as Element;
        stored.content.append(widgets);
        document.querySelector('main')?.append(stored.content);
      });
      await allShown(page);
      await sameLooks(page, before);
    }));

  it('moves them to the document of a frame and back: they look as before', () =>
    on(WIDGETS, async (page) => {
      const before = await looks(page);
      await page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.style.inlineSize = `${document.querySelector('main')?.clientWidth ?? 0}px`;
        document.querySelector('aside')?.append(frame);
        const widgets = document.querySelector('main coopkit-provider') as Element;
        // The fonts and colours of a page are inherited: those of the frame begin with the browser's own.
        frame.contentDocument?.body.append(widgets);
      });
      await sameLooks(page, before, 'iframe');
      await page.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentDocument;
        document.querySelector('main')?.append(inside?.querySelector('coopkit-provider') ?? '');
      });
      await allShown(page);
      await sameLooks(page, before);
    }));

  it('moves one with the focus inside: what was typed and found stays', () =>
    on(WIDGETS, async (page) => {
      const box = page.locator('coopkit-partner-search input[role=combobox]');
      await box.fill('robotics');
      await page.locator('coopkit-partner-search .hit mark').first().waitFor();
      await page.evaluate(() => {
        document
          .querySelector('coopkit-provider')
          ?.append(document.querySelector('coopkit-partner-search') ?? '');
      });
      await page.locator('coopkit-partner-search .hit mark').first().waitFor();
      assert.equal(await box.inputValue(), 'robotics');
      await box.press('End');
      await box.pressSequentially(' in');
      assert.equal(await box.inputValue(), 'robotics in');
    }));

  it('moves one without taking it out: the focus stays, too', () =>
    on(WIDGETS, async (page) => {
      const box = page.locator('coopkit-partner-search input[role=combobox]');
      await box.fill('robotics');
      await page.locator('coopkit-partner-search .hit mark').first().waitFor();
      await page.evaluate(() => {
        const provider = document.querySelector('coopkit-provider') as Element & {
          moveBefore(node: Node, before: null): void;
        };
        provider.moveBefore(document.querySelector('coopkit-partner-search') as Element, null);
      });
      await page.keyboard.type(' in');
      assert.equal(await box.inputValue(), 'robotics in');
      await page.locator('coopkit-partner-search .hit mark').first().waitFor();
    }));
});

/** What a style sheet of each widget says of a thing that it shows. */
async function looks(page: Page, frame?: string): Promise<readonly string[]> {
  const root = frame === undefined ? page : page.frameLocator(frame);
  const sheets = (tag: string): Promise<string> =>
    root.locator(tag).evaluate((widget) => {
      const { adoptedStyleSheets = [] } = widget.shadowRoot ?? {};
      const rules = adoptedStyleSheets.flatMap(({ cssRules }) =>
        Array.from(cssRules, ({ cssText }) => cssText),
      );
      const box = widget.shadowRoot?.firstElementChild as Element;
      return JSON.stringify([rules, box.ownerDocument.defaultView?.getComputedStyle(box).containerType]);
    });
  return Promise.all(EACH.map(sheets));
}

/** Waits until the widgets look as before. */
async function sameLooks(page: Page, expected: readonly string[], frame?: string): Promise<void> {
  const end = performance.now() + 4_000;
  while ((await looks(page, frame)).join() !== expected.join() && performance.now() < end) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  assert.deepEqual(await looks(page, frame), expected);
}
