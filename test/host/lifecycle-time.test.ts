import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../tools/lib/browser.ts';
import { allShown } from './support/all-shown.ts';
import { CLOSES, DATED_CALLS, datedCallFiles } from './support/dated-calls.ts';
import { html, scriptTag } from './support/script.ts';
import { siteOfSuite } from './support/site.ts';
import { watchedPage } from './support/watched-page.ts';
import { ALL_WIDGETS, ask, provided } from './support/widgets.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const BANNER = `<coopkit-call-banner src="${DATED_CALLS}"><a href="/calls">Calls</a></coopkit-call-banner>`;

const OPEN = /Open|Closes/;
const CLOSED = /Closed/;

const says = (page: Page, words: RegExp): Promise<void> =>
  page.locator('coopkit-call-banner [part=status]').filter({ hasText: words }).waitFor();

describe('a call banner tells the state of a call', () => {
  const site = siteOfSuite(datedCallFiles);

  /** Opens a banner on a page whose clock shows a time and stands still. */
  const at = async (time: number, act: (page: Page) => Promise<unknown>): Promise<void> => {
    const problems = await site.visit(
      { build: 'banner', body: BANNER, before: ({ page }) => page.clock.install({ time }) },
      ({ page }) => act(page),
    );
    assert.deepEqual(problems, []);
  };

  it('at the moment of the deadline, by itself', () =>
    at(CLOSES - 2 * HOUR, async (page) => {
      await says(page, OPEN);
      await page.clock.fastForward(2 * HOUR + 1_000);
      await says(page, CLOSED);
    }));

  it('when a tab comes to the front hours after the deadline, whose timers stood still', () =>
    at(CLOSES - HOUR, async (page) => {
      await says(page, OPEN);
      // The clock goes on while no timer fires, as on a machine that sleeps.
      await page.clock.setSystemTime(CLOSES + 5 * HOUR);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await says(page, CLOSED);
    }));

  it('weeks ahead, where timers cannot wait so long', () =>
    at(CLOSES - 40 * DAY, async (page) => {
      await says(page, OPEN);
      await page.clock.fastForward(30 * DAY);
      await says(page, OPEN);
      await page.clock.fastForward(10 * DAY + 1_000);
      await says(page, CLOSED);
    }));

  for (const [name, skew] of [
    ['a day fast', DAY],
    ['a day slow', -DAY],
  ] as const) {
    it(`right on a machine whose clock is ${name}, where the page knows the time`, () =>
      at(CLOSES - HOUR + skew, async (page) => {
        await page.locator('coopkit-call-banner [part=status]').waitFor();
        await page.locator('coopkit-call-banner').evaluate((banner, off) => {
          Object.assign(banner, { now: () => Date.now() - off });
        }, skew);
        await says(page, OPEN);
        await page.clock.fastForward(HOUR + 1_000);
        await says(page, CLOSED);
      }));
  }
});

describe('the back button', () => {
  const site = siteOfSuite();
  let browser: Browser;

  before(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: CHROMIUM_FLAGS,
      // Pages are kept for going back, as in the browser of a visitor.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });
  after(() => browser.close());

  it('brings the page back as it was left: from the cache of the browser, with what was typed and found', async () => {
    const opened = await watchedPage(browser);
    const { page, problems } = opened;
    const told = `<script>addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'loaded'; });</script>`;
    await page.goto(site.host.add({ body: html(scriptTag('loader'), provided(ALL_WIDGETS) + told) }));
    await allShown(page);
    await ask(page, 'robotics');
    const first = page.locator('coopkit-partner-search .hit').first();
    const found = await first.innerText();
    await page.goto(site.host.add({ body: html('', 'Another page') }));
    await page.goBack({ waitUntil: 'commit' });
    assert.equal(await page.title(), 'kept');
    assert.equal(await page.locator('coopkit-partner-search input[role=combobox]').inputValue(), 'robotics');
    assert.equal(await first.innerText(), found);
    // And it goes on: all partners, and the same question again.
    await page.locator('coopkit-partner-search .clear').click();
    await page.locator('coopkit-partner-search .hit mark').first().waitFor({ state: 'detached' });
    await ask(page, 'robotics');
    assert.deepEqual(problems, []);
    await opened.close();
  });

  it('is not hindered by listeners that browsers keep no page for', async () => {
    const opened = await watchedPage(browser);
    await opened.page.addInitScript(() => {
      const heard = new Set<string>();
      const listen = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function add(
        this: EventTarget,
        ...given: Parameters<typeof listen>
      ) {
        heard.add(given[0]);
        listen.apply(this, given);
      };
      Object.assign(window, { heard });
    });
    await opened.page.goto(site.host.add({ body: html(scriptTag('single file'), provided(ALL_WIDGETS)) }));
    await allShown(opened.page);
    await ask(opened.page, 'robotics');
    const bad = await opened.page.evaluate(() => {
      const heard = Reflect.get(window, 'heard') as ReadonlySet<string>;
      return ['unload', 'beforeunload', 'pagehide', 'freeze'].filter((type) => heard.has(type));
    });
    assert.deepEqual(bad, []);
    await opened.close();
  });
});
