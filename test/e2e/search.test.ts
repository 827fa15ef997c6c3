import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { endLayoutShiftWatch, layoutShiftFault } from '../../tools/lib/layout-shift.ts';
import { searchBox, searchResults } from './support/partner-search.ts';
import { startSites, type Sites } from './support/sites.ts';
import { assertGoodGuest, launchBrowser, visit, type Visit } from './support/visit.ts';

describe('partner search on the portal', () => {
  let sites: Sites;
  let browser: Browser;
  let visited: Visit;
  let page: Page;

  const box = (): Locator => searchBox(page);
  const results = (): Locator => searchResults(page);
  /** The line above the results that tells how many there are: "18 organisations". */
  const count = async (): Promise<string> =>
    (await page.locator('coopkit-partner-search #count').textContent())?.trim() ?? '';
  /**
   * Puts a text in whatever script into the box and presses a key, as whoever types does: what moves right after a key
   * is what the visitor asked for, and no layout shift.
   */
  const type = async (text: string): Promise<void> => {
    await box().fill(text);
    await box().press('End');
  };
  /** Acts, waits until the number of results has changed, and gives the new one. */
  const settled = async (action: () => Promise<unknown>): Promise<string> => {
    const earlier = await count();
    await action();
    await page.waitForFunction((text) => {
      const root = document.querySelector('coopkit-partner-search')?.shadowRoot;
      const now = root?.querySelector('#count')?.textContent?.trim();
      return now !== undefined && now !== text;
    }, earlier);
    return count();
  };

  before(async () => {
    [sites, browser] = await Promise.all([startSites(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await sites.stop();
  });
  beforeEach(async () => {
    visited = await visit(browser, `${sites.portal}/partners.html`);
    ({ page } = visited);
    await results().first().waitFor();
    assert.equal(await layoutShiftFault(page), undefined);
    await endLayoutShiftWatch(page);
  });
  afterEach(async () => {
    await assertGoodGuest(visited, [sites.portal, sites.files]);
    await visited.close();
  });

  it('reads data from another origin', () => {
    const data = visited.requests.filter((request) => request.url().includes('/data/'));
    assert.ok(data.length > 0);
    for (const request of data) assert.equal(new URL(request.url()).origin, sites.files);
  });

  it('finds while typing', async () => {
    await settled(() => box().pressSequentially('robot'));
    assert.match((await results().first().textContent()) ?? '', /robot/i);
  });

  for (const [typed, shown] of [
    ['Plovdiv', /Пловдив|Plovdiv/],
    ['Θεσσαλονίκη', /Thessaloniki/],
    ['Lodz', /Łódź|Łódzkie/],
    ['robtics', /robotics/i],
  ] as const) {
    it(`finds ${String(shown)} for “${typed}”`, async () => {
      await settled(() => type(typed));
      await results().filter({ hasText: shown }).first().waitFor();
    });
  }

  it('narrows by a facet, and widens when its chip is removed', async () => {
    const all = await count();
    const facet = page.getByRole('group', { name: 'Country' });
    const narrowed = await settled(() => facet.getByRole('checkbox').first().check());
    assert.notEqual(narrowed, all);
    assert.equal(
      await settled(() =>
        page
          .getByRole('button', { name: /^Remove/ })
          .first()
          .click(),
      ),
      all,
    );
  });

  it('shows only partners of the region whose card leads here', async () => {
    await page.goto(`${sites.portal}/regions.html`);
    // Cards arrive in any order: the first link to be there may be another region's.
    const card = page.locator('coopkit-region-card[nuts="HR02"]');
    await card.getByRole('link', { name: 'Find partners for this region' }).click();
    await results().filter({ hasText: 'HR02' }).first().waitFor();
    assert.equal(new URL(page.url()).search, '?nuts=HR02');
    assert.ok(await page.getByText('Only partners in HR02').isVisible());
    assert.ok((await results().count()) < 10, 'fewer than a full page');
  });

  it('turns pages', async () => {
    const first = await results().first().textContent();
    const pages = page.getByRole('navigation', { name: 'Pages of results' });
    await pages.getByRole('button', { name: 'Page 2', exact: true }).click();
    await pages.locator('[aria-current="page"]').filter({ hasText: '2' }).waitFor();
    assert.notEqual(await results().first().textContent(), first);
  });

  it('opens a profile with all that is known, in the styles that came with it', async () => {
    await results().first().getByRole('button').first().click();
    const profile = page.locator('coopkit-partner-search article.profile');
    await profile.waitFor();
    await page.locator('coopkit-partner-search [aria-busy="false"] > article.profile').waitFor();
    const groups = profile.locator('.groups').first();
    assert.equal(await groups.evaluate((element) => getComputedStyle(element).display), 'grid');
    await page.getByRole('button', { name: 'Back to the results' }).click();
    await results().first().waitFor();
  });

  it('offers a way out when nothing matches, and takes it', async () => {
    await type('robotics xyzzyq');
    const way = page.getByRole('listitem').filter({ hasText: 'Without the word “xyzzyq”' });
    await way.waitFor();
    const expected = /there are (\d+)/.exec((await way.textContent()) ?? '')?.[1];
    assert.equal(
      await settled(() => way.getByRole('button', { name: 'Show' }).click()),
      `${expected} organisations`,
    );
  });

  it('works by keyboard: type, choose a suggestion, clear', async () => {
    await box().focus();
    await page.keyboard.type('rob');
    await page.getByRole('option').first().waitFor();
    const list = page.getByRole('listbox', { name: 'Suggestions' });
    const over = await list.evaluate((element) => getComputedStyle(element).position);
    assert.equal(over, 'absolute', 'the list lies over the page, with the styles that came with it');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.getByRole('option').first().getAttribute('aria-selected'), 'true');
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    assert.equal(await box().inputValue(), 'rob');
  });
});

describe('partner search on the German page', () => {
  it('speaks German', async () => {
    const [sites, browser] = await Promise.all([startSites(), launchBrowser()]);
    try {
      const visited = await visit(browser, `${sites.portal}/de/partners.html`);
      const { page } = visited;
      await page.locator('coopkit-partner-search .hit:not([aria-hidden])').first().waitFor();
      await page.getByRole('group', { name: 'Land', exact: true }).waitFor();
      assert.ok(await page.getByText('Deutschland', { exact: true }).first().isVisible());
      assert.equal(await page.getByRole('combobox', { name: 'Search partners' }).count(), 0);
      await assertGoodGuest(visited, [sites.portal, sites.files]);
    } finally {
      await browser.close();
      await sites.stop();
    }
  });
});
