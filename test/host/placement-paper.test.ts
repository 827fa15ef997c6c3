import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { allShown } from './support/all-shown.ts';
import { html, scriptTag } from './support/script.ts';
import { siteOfSuite } from './support/site.ts';
import { ALL_WIDGETS, ask, openPartner, provided } from './support/widgets.ts';

const WIDGETS = provided(ALL_WIDGETS);

/** What is on the paper, by what it is in the shadow roots of the widgets. */
interface Paper {
  /** Fields, buttons and lists to choose from. */
  readonly controls: readonly string[];
  /** Links whose addresses are not printed. */
  readonly bareLinks: readonly string[];
  /** Texts of the data that are on the screen and not on paper. */
  readonly missing: readonly string[];
}

/** Marks the texts of the data that are on the screen. */
const markTexts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const widget of document.querySelectorAll('coopkit-provider > *')) {
      for (const text of widget.shadowRoot?.querySelectorAll<HTMLElement>(
        '[part~=title], [part~=meta], dt, dd, td, th',
      ) ?? []) {
        if (text.checkVisibility() && text.textContent.trim() !== '') text.dataset['onScreen'] = '';
      }
    }
  });

const paper = (page: Page): Promise<Paper> =>
  page.evaluate(() => {
    const seen = Array.from(document.querySelectorAll('coopkit-provider > *')).flatMap((widget) =>
      Array.from(widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
    );
    const visible = seen.filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    const name = (element: HTMLElement): string =>
      `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`;
    return {
      controls: visible
        .filter((element) =>
          element.matches(
            'input, select, textarea, button:not(.title button, .item-title button, h2 button, h3 button, h4 button)',
          ),
        )
        .map(name),
      bareLinks: visible
        .filter(
          (element) =>
            element.matches('a[href]') && !getComputedStyle(element, '::after').content.includes('http'),
        )
        .map(name),
      missing: seen
        .filter((element) => 'onScreen' in element.dataset && !visible.includes(element))
        .map(name),
    };
  });

const CLEAN: Paper = { controls: [], bareLinks: [], missing: [] };

describe('on paper', () => {
  const site = siteOfSuite();

  it('widgets show what the screen shows, links with their addresses, and nothing to operate', async () => {
    const problems = await site.visit({ build: 'loader', body: WIDGETS }, async ({ page }) => {
      await allShown(page);
      await markTexts(page);
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(await paper(page), CLEAN);
      // A page that is printed shows the lists that were folded, too.
      const folded = await page
        .locator('coopkit-region-card')
        .evaluate(
          (card) =>
            Array.from(card.shadowRoot?.querySelectorAll('details li') ?? []).filter(
              (item) => !item.checkVisibility({ contentVisibilityAuto: true }),
            ).length,
        );
      assert.equal(folded, 0);
    });
    assert.deepEqual(problems, []);
  });

  it('an answer and an opened partner are there with all their facts', async () => {
    await site.visit({ build: 'loader', body: WIDGETS }, async ({ page }) => {
      await allShown(page);
      await ask(page, 'robotics');
      await markTexts(page);
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(await paper(page), CLEAN);
      await page.emulateMedia({ media: 'screen' });
      await openPartner(page);
      await markTexts(page);
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(await paper(page), CLEAN);
    });
  });
});

describe('without our script', () => {
  const site = siteOfSuite();
  const FALLBACKS = ['Open calls', 'Pannonian Croatia', 'All partners', 'Good practices'];

  it('where scripts are off, every fallback link is there, can be reached by keyboard and is all there is', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      const placeholder =
        '<div data-coopkit="region-card" data-nuts="HR02"><a href="/osijek">Osijek</a></div>';
      const block = '<script type="application/json" data-coopkit>{ "widget": "call-banner" }</script>';
      await page.goto(
        site.host.add({ body: html(scriptTag('loader'), `<main>${WIDGETS}${placeholder}${block}</main>`) }),
      );
      const links = [...FALLBACKS, 'Osijek'];
      for (const link of links) {
        await page.keyboard.press('Tab');
        assert.equal(await page.locator(':focus').innerText(), link);
      }
      assert.equal(
        (await page.locator('main').innerText()).replaceAll(/\s/g, ''),
        links.join('').replaceAll(' ', ''),
      );
    } finally {
      await context.close();
    }
  });

  it('where it cannot be loaded, or is blocked, the same', async () => {
    const problems = await site.visit(
      {
        build: 'loader',
        body: `<main>${WIDGETS}</main>`,
        before: ({ page }) => page.route('**/coopkit.js', (route) => route.abort()),
      },
      async ({ page }) => {
        for (const link of FALLBACKS) assert.ok(await page.getByRole('link', { name: link }).isVisible());
      },
    );
    assert.ok(
      problems.every((words) => words.includes('ERR_FAILED')),
      problems.join('\n'),
    );
  });

  it('where only its parts are blocked, the same, and the console tells it', async () => {
    const problems = await site.visit(
      {
        build: 'loader',
        body: `<main>${WIDGETS}</main>`,
        before: ({ page }) => page.route('**/chunks/**', (route) => route.abort()),
      },
      async ({ page }) => {
        await page.waitForLoadState('networkidle');
        for (const link of FALLBACKS) assert.ok(await page.getByRole('link', { name: link }).isVisible());
      },
    );
    assert.ok(
      problems.some((words) =>
        words.startsWith('coopkit: <coopkit-call-banner> could not be loaded; its fallback content stays.'),
      ),
    );
    assert.deepEqual(
      problems.filter((words) => words.startsWith('thrown')),
      [],
    );
  });
});
