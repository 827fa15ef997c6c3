import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { allShown } from './support/all-shown.ts';
import { siteOfSuite } from './support/site.ts';
import { ALL_WIDGETS, provided } from './support/widgets.ts';

/** A fragment says where a link led, and leaves the page as it is. */
const BODY = `<a id="around" href="#followed">Words of the page ${provided(
  // A link in a link would end it.
  ALL_WIDGETS.replaceAll(/<a .*?<\/a>/g, ''),
)}</a>`;

const followed = (page: Page): string => new URL(page.url()).hash;

describe('widgets inside a link of the page', () => {
  const site = siteOfSuite();

  it('can be used without following it', async () => {
    const problems = await site.visit({ build: 'loader', body: BODY }, async ({ page }) => {
      await allShown(page);
      const search = page.locator('coopkit-partner-search');
      const box = search.locator('input[role=combobox]');
      await box.click();
      assert.equal(followed(page), '');
      await box.pressSequentially('rob');
      const suggestion = search.locator('[role=option]').first();
      await suggestion.waitFor();
      await suggestion.click();
      assert.equal(followed(page), '');
      await search.locator('select').first().click();
      await page.keyboard.press('Escape');
      assert.equal(followed(page), '');
      const choice = page.locator('coopkit-practice-feed input[type=checkbox]').first();
      await choice.check();
      assert.ok(await choice.isChecked());
      assert.equal(followed(page), '');
      await search.locator('.hit:not([aria-hidden]) button').first().click();
      await search.locator('#back').press('Enter');
      await search.locator('.hit:not([aria-hidden])').first().waitFor();
      assert.equal(followed(page), '');
    });
    assert.deepEqual(problems, []);
  });

  it('leave the words of the page, and links of their own, as they are', async () => {
    const problems = await site.visit({ build: 'loader', body: BODY }, async ({ page }) => {
      await allShown(page);
      const own = page.locator('coopkit-call-banner a').first();
      await own.evaluate((link: HTMLAnchorElement) => {
        link.href = '#own';
        link.target = '';
      });
      await own.click();
      assert.equal(followed(page), '#own');
      await page.locator('#around').click({ position: { x: 5, y: 5 } });
      assert.equal(followed(page), '#followed');
    });
    assert.deepEqual(problems, []);
  });
});
