import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { allShown } from './support/all-shown.ts';
import { html } from './support/script.ts';
import { siteOfSuite } from './support/site.ts';
import { ALL_WIDGETS, ask, provided } from './support/widgets.ts';

const WIDGETS = provided(ALL_WIDGETS);

/** What a form of the page would send. */
const sent = (page: Page): Promise<string> =>
  page
    .locator('form')
    .evaluate((form: HTMLFormElement) => new URLSearchParams(new FormData(form) as never).toString());

describe('widgets inside what takes a visitor’s input', () => {
  const site = siteOfSuite(async () => ({ '/sent': { body: html('', 'Sent') } }));

  it('add nothing to a form of the page, and neither send nor reset it', async () => {
    const body = `<form action="/sent" onreset="document.title = 'reset'">
      <input name="town" value="Osijek">${WIDGETS}<button>Send</button></form>`;
    const problems = await site.visit({ build: 'loader', body }, async ({ page }) => {
      const address = page.url();
      await allShown(page);
      assert.equal(await sent(page), 'town=Osijek');
      // Types and presses Enter in the field, ticks boxes, turns pages, opens and closes a partner.
      await ask(page, 'robotics');
      const search = page.locator('coopkit-partner-search');
      await search.locator('input[type=checkbox]').first().press('Enter');
      await search.locator('input[type=checkbox]').first().check();
      await search.locator('select').first().press('Enter');
      await page.locator('coopkit-practice-feed input[type=checkbox]').first().press('Enter');
      await search.locator('.hit:not([aria-hidden]) button').first().click();
      await search.locator('#back').click();
      await search.locator('.hit:not([aria-hidden])').first().waitFor();
      assert.equal(await sent(page), 'town=Osijek');
      const counts = await page
        .locator('form')
        .evaluate((form: HTMLFormElement) => [form.elements.length, form.checkValidity(), document.title]);
      assert.deepEqual(counts, [2, true, 'Host']);
      assert.equal(page.url(), address);
      await page.locator('form > input').press('Enter');
      await page.waitForURL('**/sent?town=Osijek');
    });
    assert.deepEqual(problems, []);
  });

  it('cannot be changed by an editor around them, and can be used', async () => {
    const body = `<div contenteditable="true" role="textbox" aria-label="Text">Words ${WIDGETS} more</div>`;
    const problems = await site.visit({ build: 'loader', body }, async ({ page }) => {
      await allShown(page);
      const card = page.locator('coopkit-region-card [part=title]').first();
      const name = await card.innerText();
      await card.click();
      await page.keyboard.type('x');
      assert.equal(await card.innerText(), name);
      await ask(page, 'robotics');
      assert.equal(
        await page.locator('coopkit-partner-search input[role=combobox]').inputValue(),
        'robotics',
      );
      assert.match((await page.locator('[contenteditable]').textContent()) ?? '', /^x?Words/);
    });
    assert.deepEqual(problems, []);
  });

  it('let the keys and clicks of the page’s own shortcuts alone', async () => {
    const script = `<script>
      window.keys = [];
      addEventListener('keydown', ({ key, defaultPrevented }) => keys.push(key + (defaultPrevented ? ' taken' : '')));
    </script>`;
    const problems = await site.visit({ build: 'loader', body: WIDGETS + script }, async ({ page }) => {
      await allShown(page);
      await page.locator('coopkit-partner-search .hit:not([aria-hidden]) button').first().focus();
      for (const key of ['Escape', '/', 'ArrowDown', 'Control+k', 'F2']) await page.keyboard.press(key);
      assert.deepEqual(await page.evaluate('keys'), ['Escape', '/', 'ArrowDown', 'Control', 'k', 'F2']);
    });
    assert.deepEqual(problems, []);
  });
});
