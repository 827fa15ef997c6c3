import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { searchBox, searchResults } from '../e2e/support/partner-search.ts';
import { DATA, LOADER, pageOf, siteOfSuite, type Opened } from './support/host-page.ts';

const SEARCH = `<coopkit-partner-search ${DATA} facets="country" sync-url></coopkit-partner-search>`;
const FEED = `<coopkit-practice-feed ${DATA} filters sync-url="practices"></coopkit-practice-feed>`;

const chips = (page: Page) => page.locator('coopkit-partner-search .chip');
/** What stands behind the path. */
const tail = (page: Page): string => page.url().replace(/^[^?#]*/, '');

describe('sync-url', () => {
  const site = siteOfSuite();
  before(() => {
    site.put('/search', pageOf(SEARCH, LOADER));
    site.put('/both', pageOf(SEARCH + FEED, LOADER));
  });

  /** Opens an address and waits until partners are shown. */
  async function open(path: string): Promise<Opened> {
    const opened = await site.open();
    await opened.page.goto(site.origin + path);
    await searchResults(opened.page).first().waitFor();
    return opened;
  }

  it('keeps words, filters, order and page, each step one entry, and goes back and forward over them', async () => {
    const opened = await open('/search?x=%C3%A4&y=a+b,c#part');
    const { page, said } = opened;
    const entries = await page.evaluate(() => history.length);
    await searchBox(page).pressSequentially('data');
    await page.waitForURL(/coopkit=q:data#/);
    await searchBox(page).press('Enter');
    await page.locator('coopkit-partner-search .facet input').first().check();
    await page.waitForURL(/~country:/);
    await page.locator('coopkit-partner-search select').selectOption('name');
    await page.waitForURL(/~sort:name/);
    assert.match(tail(page), /^\?x=%C3%A4&y=a\+b,c&coopkit=q:data~country:[A-Z]{2}~sort:name#part$/);
    assert.equal(await page.evaluate(() => history.length), entries + 3);

    await page.goBack();
    await page.goBack();
    await chips(page).waitFor({ state: 'detached' });
    assert.equal(tail(page), '?x=%C3%A4&y=a+b,c&coopkit=q:data#part');
    assert.equal(await searchBox(page).inputValue(), 'data');
    await page.goBack();
    await page.waitForFunction(
      () =>
        document.querySelector('coopkit-partner-search')?.shadowRoot?.querySelector('input')?.value === '',
    );
    assert.equal(tail(page), '?x=%C3%A4&y=a+b,c#part');
    await page.goForward();
    await page.goForward();
    await chips(page).first().waitFor();
    assert.equal(await searchBox(page).inputValue(), 'data');
    assert.deepEqual(said, []);
    await opened.close();
  });

  it('begins with what the address says: page, then an opened partner that the back button closes', async () => {
    const opened = await open('/search?coopkit=sort:name~page:2');
    const { page, said } = opened;
    assert.match(
      (await page.locator('coopkit-partner-search [aria-current=page]').textContent()) ?? '',
      /^\s*2\s*$/,
    );
    const id = await searchResults(page).first().locator('[data-id]').getAttribute('data-id');
    await searchResults(page).first().locator('.open').click();
    await page.locator('coopkit-partner-search #back').waitFor();
    assert.match(decodeURIComponent(tail(page)), /~page:2~open:./);
    await page.reload();
    await page.locator('coopkit-partner-search #back').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'body', 'no focus is taken');
    await page.goBack();
    await searchResults(page).first().waitFor();
    assert.equal(await searchResults(page).first().locator('[data-id]').getAttribute('data-id'), id);
    await searchResults(page).first().locator('.open').focus();
    await page.goForward();
    await page.locator('coopkit-partner-search #back:focus').waitFor();
    assert.deepEqual(said, []);
    await opened.close();
  });

  it('of two widgets, each has a parameter of its own', async () => {
    const opened = await open('/both?coopkit=q:data&practices=country:HR');
    const { page, said } = opened;
    const country = page.locator('coopkit-practice-feed select[name=country]');
    await country.waitFor();
    assert.equal(await country.inputValue(), 'HR');
    await searchBox(page).fill('energy');
    await page.waitForURL(/coopkit=q:energy&practices=country:HR$/);
    await country.selectOption('');
    await page.waitForURL(/\?coopkit=q:energy$/);
    await page.goBack();
    await page.waitForFunction(
      () =>
        document
          .querySelector('coopkit-practice-feed')
          ?.shadowRoot?.querySelector<HTMLSelectElement>('select[name=country]')?.value === 'HR',
    );
    assert.equal(await searchBox(page).inputValue(), 'energy');
    assert.deepEqual(said, []);
    await opened.close();
  });

  it('ignores what means nothing, and says so once', async () => {
    for (const [state, told] of [
      ['nonsense', 'nonsense'],
      ['page:-1~country:', 'page:-1'],
      ['madeup:x', 'madeup'],
      ['constructor:x', 'constructor'],
      ['toString:x', 'toString'],
      ['sort:__proto__', 'sort'],
      ['open:no-such-partner', 'open:no-such-partner'],
      ['%E0%A4%A', ''],
      [`q:${'x'.repeat(3000)}`, 'q:xxx'],
    ] as const) {
      const opened = await open(`/search?coopkit=${state}`);
      const { page, said } = opened;
      await page.waitForFunction(
        () =>
          document.querySelector('coopkit-partner-search')?.shadowRoot?.querySelectorAll('.hit .open')
            .length === 10,
      );
      const warnings = said.filter((line) => line.startsWith('coopkit:'));
      assert.equal(warnings.length, 1, `${state}: ${said.join('\n')}`);
      assert.ok(warnings[0]?.includes(told) && warnings[0].includes('ignored'), warnings[0]);
      assert.ok(tail(page).endsWith(state), 'the address stays until a visitor searches');
      await opened.close();
    }
  });

  it('where the page may not change its address, the search works without', async () => {
    const opened = await site.open();
    const { page, said } = opened;
    const inner = pageOf(SEARCH, LOADER).replaceAll('"', '&quot;');
    await page.goto(
      site.put('/frame', pageOf(`<iframe width="900" height="900" srcdoc="${inner}"></iframe>`)),
    );
    const frame = page.frameLocator('iframe');
    const hits = frame.locator('coopkit-partner-search .hit:not([aria-hidden])');
    await hits.first().waitFor();
    await frame.getByRole('combobox', { name: 'Search partners' }).fill('data');
    await frame.locator('coopkit-partner-search mark').first().waitFor();
    assert.deepEqual(said, []);
    await opened.close();
  });

  it('downloads nothing for it where no widget has it', async () => {
    const html = pageOf(`<coopkit-partner-search ${DATA}></coopkit-partner-search>`, LOADER);
    site.put('/plain', html);
    const opened = await open('/plain');
    const names = opened.requests.map((request) => request.url());
    assert.deepEqual(
      names.filter((name) => /address|url-s|place\.js|when-near/.test(name)),
      [],
    );
    await opened.close();
  });
});
