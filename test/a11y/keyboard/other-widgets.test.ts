import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { focused, press, startBefore, tabTo } from '../support/keyboard.ts';
import { openStage, show, type Stage } from '../support/open.ts';

let stage: Stage;
let page: Page;
before(async () => {
  stage = await openStage();
  page = await stage.page();
});
after(() => stage.close());

/** What a visitor reads there, in one line. */
const words = async (place: Locator): Promise<string> =>
  (await place.innerText()).replaceAll(/\s+/g, ' ').trim();

async function start(scene: string): Promise<void> {
  await show(page, scene);
  await startBefore(page);
}

describe('the practice feed by keyboard alone', () => {
  test('shows more, and reads on at the first new practice', async () => {
    await start('practice-feed/paged');
    const titles = page.locator('.toggle');
    const before = await titles.count();
    await tabTo(page, 'Show more');
    await press(page, 'Enter');
    assert.ok((await titles.count()) > before);
    assert.equal(await focused(page), await words(titles.nth(before)));
  });

  test('opens a practice and finds similar ones without losing the place', async () => {
    await start('practice-feed/ready');
    const title = await words(page.locator('.toggle').first());
    await tabTo(page, title);
    await press(page, 'Enter');
    assert.equal(await page.locator('.toggle').first().getAttribute('aria-expanded'), 'true');
    await tabTo(page, 'More like this');
    await press(page, 'Enter');
    assert.equal(await focused(page), 'More like this');
    await tabTo(page, title, 'Shift+Tab');
    await press(page, 'Space');
    assert.equal(await page.locator('.toggle').first().getAttribute('aria-expanded'), 'false');
    assert.equal(await focused(page), title);
  });

  test('filters by topic and by a select, and stays at both', async () => {
    await start('practice-feed/ready');
    const chip = page.locator('.chip').first();
    const name = await words(chip);
    await tabTo(page, name);
    await press(page, 'Space');
    assert.ok((await focused(page)).startsWith(name.replace(/\d+$/, '')));
    assert.ok(await chip.locator('input').isChecked());
    await tabTo(page, 'Country');
    await press(page, 'ArrowDown');
    assert.match(await focused(page), /^Country/);
  });

  test('tries the feed again where it failed, and stays in it', async () => {
    await start('practice-feed/failed');
    await tabTo(page, 'Try again');
    await press(page, 'Enter');
    assert.notEqual(await focused(page), '');
  });
});

describe('the region card by keyboard alone', () => {
  test('leads to partners, and opens the rest of a list', async () => {
    await start('region-card/ready');
    await tabTo(page, 'Find partners');
    assert.match(await page.evaluate(() => window.measures.focusedAddress() ?? ''), /\/partners\?nuts=HR02$/);
    const summaries = page.locator('coopkit-region-card summary');
    for (let at = 0; at < (await summaries.count()); at += 1) {
      await tabTo(page, await words(summaries.nth(at)));
      await press(page, 'Enter');
      assert.ok(await summaries.nth(at).evaluate(({ parentElement }) => parentElement?.hasAttribute('open')));
    }
  });

  test('tries a section again, and stays in the card', async () => {
    await start('region-card/partial');
    await tabTo(page, 'Try again');
    await press(page, 'Enter');
    assert.notEqual(await focused(page), '');
  });

  test('tries the card again where it failed, and stays in it', async () => {
    await start('region-card/failed');
    await tabTo(page, 'Try again');
    await press(page, 'Enter');
    assert.notEqual(await focused(page), '');
  });
});

describe('the call banner by keyboard alone', () => {
  test('reaches both ways to take part, and the source', async () => {
    await start('call-banner/rolling');
    await tabTo(page, 'Interreg Europe');
    await tabTo(page, 'Host a peer review');
    await tabTo(page, 'Take part as a peer');
  });

  test('saves the deadline as a calendar file, and stays at the button', async () => {
    await start('call-banner/closing-soon');
    await tabTo(page, 'Add to calendar');
    const download = page.waitForEvent('download');
    await press(page, 'Enter');
    assert.match((await download).suggestedFilename(), /\.ics$/);
    assert.equal(await focused(page), 'Add to calendar');
  });

  test('is put away, says so, and lets the keyboard go on from its place', async () => {
    await start('call-banner/dismissible');
    await tabTo(page, 'Hide this notice');
    await press(page, 'Enter');
    assert.notEqual(await focused(page), '');
    assert.equal(await page.locator('coopkit-call-banner').getByRole('status').count(), 1);
    await press(page, 'Tab');
    assert.equal(await focused(page), 'After');
  });

  test('tries the banner again where it failed, and stays in it', async () => {
    await start('call-banner/failed');
    await tabTo(page, 'Try again');
    await press(page, 'Enter');
    assert.notEqual(await focused(page), '');
  });
});

describe('a filter by keyboard alone', () => {
  test('opens a wider value, chooses one below it, and stays at both', async () => {
    await start('facet/regions');
    await tabTo(page, 'Narrower values of Italy');
    await press(page, 'Enter');
    assert.equal(await focused(page), 'Narrower values of Italy');
    await tabTo(page, 'North-West');
    await press(page, 'Space');
    assert.ok(await page.getByRole('checkbox', { name: /^North-West/ }).isChecked());
    assert.match(await focused(page), /^North-West/);
  });

  test('finds a value in a long list', async () => {
    await start('facet/long');
    await tabTo(page, 'Show all');
    await press(page, 'Enter');
    await tabTo(page, 'Find in Country', 'Shift+Tab');
    await page.keyboard.type('slov');
    await press(page);
    assert.equal(await page.getByRole('checkbox').count(), 2);
    assert.equal(await focused(page), 'Find in Country');
  });

  test('takes a range with Enter, and stays in its field', async () => {
    await start('facet/years');
    await tabTo(page, 'From');
    await page.keyboard.type('2020');
    await press(page, 'Enter');
    assert.equal(await page.getByRole('alert').innerText(), '');
    assert.match(await focused(page), /^From/);
    await tabTo(page, 'to');
    await page.keyboard.type('2019');
    await press(page, 'Enter');
    assert.notEqual(await page.getByRole('alert').innerText(), '');
    assert.match(await focused(page), /^to/);
  });
});

test('the focus stays where it is when a widget is refreshed', async () => {
  const places = [
    ['partner-search/ready', 'coopkit-partner-search', 'Example hub 3'],
    ['partner-search/profile', 'coopkit-partner-profile', 'example.org'],
    ['practice-feed/ready', 'coopkit-practice-feed', 'Example'],
    ['region-card/ready', 'coopkit-region-card', 'Find partners'],
    ['call-banner/closing-soon', 'coopkit-call-banner', 'Add to calendar'],
  ] as const;
  for (const [scene, widget, name] of places) {
    await start(scene);
    await tabTo(page, name);
    const before = await focused(page);
    await page.evaluate((tag) => window.measures.refresh(tag), widget);
    await press(page);
    assert.equal(await focused(page), before, scene);
  }
});
