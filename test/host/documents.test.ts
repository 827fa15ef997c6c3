import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { SCRIPTS, startHost, type HostPage, type HostServer } from './support/host-server.ts';
import { html, scriptTag } from './support/script.ts';
import { difference, settledTrees, treesLike } from './support/tree.ts';
import { launchBrowser, watchedPage, type WatchedPage } from './support/watched-page.ts';
import {
  ALL_WIDGETS,
  ask,
  openPartner,
  provided,
  PRACTICE_FEED,
  REGION_CARD,
  shown,
} from './support/widgets.ts';

describe('documents of every kind', () => {
  let host: HostServer;
  let browser: Browser;
  let usual: string;

  before(async () => {
    [host, browser] = await Promise.all([startHost(), launchBrowser()]);
    usual = await opened({ body: html(scriptTag('loader'), provided(ALL_WIDGETS)) }, async ({ page }) => {
      await ask(page, 'robotics');
      return settledTrees(page);
    });
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** Opens a page and acts on it when its widgets are there; nothing may go wrong on the way. */
  async function opened<Result>(
    document: HostPage,
    act: (watched: WatchedPage) => Promise<Result>,
    widgets?: readonly string[],
  ): Promise<Result> {
    const watched = await watchedPage(browser);
    try {
      await watched.page.goto(host.add(document));
      await shown(watched.page, widgets);
      const result = await act(watched);
      assert.deepEqual(watched.problems, []);
      return result;
    } finally {
      await watched.close();
    }
  }

  /** Expects the trees of a usual page. */
  const asUsual = async ({ page }: WatchedPage): Promise<void> => {
    await ask(page, 'robotics');
    assert.equal(difference(await treesLike(page, usual), usual), undefined);
    await openPartner(page);
  };

  it('quirks mode', () =>
    opened(
      { body: `<html lang=en><title>Host</title>${scriptTag('loader')}${provided(ALL_WIDGETS)}` },
      async (watched) => {
        assert.equal(await watched.page.evaluate(() => document.compatMode), 'BackCompat');
        await asUsual(watched);
      },
    ));

  for (const build of ['loader', 'single file'] as const) {
    it(`XHTML served as such, with the ${build}`, () => {
      const script = scriptTag(build, '', 'async="async"');
      const widgets = provided(ALL_WIDGETS.replaceAll(' filters>', ' filters="">'));
      return opened(
        {
          type: 'application/xhtml+xml',
          body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Host</title>${script}</head><body>${widgets}</body></html>`,
        },
        asUsual,
      );
    });
  }

  it('a base address elsewhere, when the page names data by whole addresses', () =>
    opened(
      {
        body: html(
          `<base href="https://elsewhere.example/deep/">${scriptTag('loader', host.origin)}`,
          provided(ALL_WIDGETS, host.origin),
        ),
      },
      asUsual,
    ));

  it('a base address, from which a relative address of data counts', () =>
    opened(
      {
        body: html(
          `<base href="${SCRIPTS}/">${scriptTag('loader', '', 'type="module"')}`,
          provided(ALL_WIDGETS).replace('src="/data', 'src="../../data'),
        ),
      },
      asUsual,
    ));

  it('a part of the page that is inert, hidden or without pointer stays so', () =>
    opened(
      {
        body: html(
          scriptTag('loader'),
          `<div inert><div style="visibility: hidden; pointer-events: none">${provided(REGION_CARD)}</div></div>`,
        ),
      },
      async ({ page }) => {
        const link = page.locator('coopkit-region-card a').first();
        assert.ok(await link.isHidden());
        const box = page.locator('coopkit-region-card .title').first();
        assert.equal(await box.evaluate((element) => getComputedStyle(element).pointerEvents), 'none');
        await page.locator('body > div > div').evaluate((element) => element.removeAttribute('style'));
        const focused = await link.evaluate((element) => {
          (element as HTMLElement).focus();
          return document.activeElement?.localName;
        });
        assert.equal(focused, 'body', 'what is inert takes no focus');
      },
      ['coopkit-region-card'],
    ));

  it('the Enter key on a filter leaves the page where it is', () =>
    opened(
      { body: html(scriptTag('loader'), `<form action="/elsewhere">${provided(PRACTICE_FEED)}</form>`) },
      async ({ page }) => {
        const address = page.url();
        const chip = page.locator('coopkit-practice-feed input[type=checkbox]').first();
        await chip.press('Enter');
        await chip.press('Space');
        assert.ok(await chip.isChecked());
        assert.equal(page.url(), address);
      },
      ['coopkit-practice-feed'],
    ));
});
