import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { focused, press, startBefore, tabTo } from '../support/keyboard.ts';
import { openStage, show, WIDE, type Stage } from '../support/open.ts';

describe('the partner search by keyboard alone', () => {
  let stage: Stage;
  let page: Page;
  before(async () => {
    stage = await openStage();
    page = await stage.page();
  });
  after(() => stage.close());

  beforeEach(async () => {
    await page.setViewportSize(WIDE);
    await show(page, 'partner-search/ready');
    await startBefore(page);
  });

  const count = (): Promise<string> => page.locator('#count').innerText();
  const results = (): Promise<readonly string[]> => page.locator('.hit .open').allInnerTexts();

  test('finds by words, and clears them', async () => {
    await tabTo(page, 'Search partners');
    await page.keyboard.type('Berlin');
    await press(page, 'Enter');
    assert.equal(await count(), '7 organisations');
    await tabTo(page, 'Clear search');
    await press(page, 'Enter');
    assert.equal(await count(), '40 organisations');
    assert.equal(await focused(page), 'Search partners');
  });

  test('takes a suggestion with the arrow keys, and puts the list away with Escape', async () => {
    await tabTo(page, 'Search partners');
    await page.keyboard.type('rob');
    await press(page);
    const options = page.getByRole('listbox').getByRole('option');
    const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
    assert.ok((await options.count()) > 0);
    await press(page, 'ArrowDown');
    assert.equal(await chosen.count(), 1);
    await press(page, 'ArrowUp');
    assert.equal(await chosen.count(), 0);
    await press(page, 'Escape');
    assert.equal(await options.count(), 0);
    assert.equal(await page.getByRole('combobox', { name: 'Search partners' }).inputValue(), 'rob');
    await page.keyboard.type('o');
    await press(page, 'ArrowDown', 'Enter');
    assert.equal(await options.count(), 0);
    assert.equal(await focused(page), 'Search partners');
  });

  test('chooses a filter with Space and stays at it; a removed one leads to the number of results', async () => {
    await tabTo(page, 'Germany');
    await press(page, 'Space');
    assert.equal(await count(), '7 organisations');
    assert.ok((await focused(page)).startsWith('Germany'), 'the focus stays at the box');
    await tabTo(page, 'Remove');
    await press(page, 'Enter');
    assert.equal(await count(), '40 organisations');
    assert.equal(await focused(page), '40 organisations');
  });

  test('folds a filter, and shows all its values', async () => {
    await tabTo(page, 'Country');
    await press(page, 'Enter');
    assert.equal(await page.getByRole('checkbox', { name: /^Germany/ }).count(), 0);
    await press(page, 'Space');
    assert.equal(await page.getByRole('checkbox', { name: /^Germany/ }).count(), 1);
    await tabTo(page, 'Show all');
    await press(page, 'Enter');
    assert.ok((await focused(page)).startsWith('Show fewer'), 'the focus stays at the button');
  });

  test('changes the order with an arrow key and stays at it', async () => {
    await tabTo(page, 'Sort by');
    const before = await results();
    await press(page, 'ArrowDown');
    assert.notDeepEqual(await results(), before);
    assert.ok((await focused(page)).startsWith('Sort by'));
  });

  test('goes to the next page and reads on at the number of results', async () => {
    await tabTo(page, 'Next');
    const before = await results();
    await press(page, 'Enter');
    assert.notDeepEqual(await results(), before);
    assert.equal(await focused(page), '40 organisations');
  });

  test('opens a profile and comes back to the same result', async () => {
    await tabTo(page, 'Example hub 9');
    await press(page, 'Enter');
    assert.match(await focused(page), /Back to the results$/);
    await press(page, 'Enter');
    assert.match(await focused(page), /^Example hub 9/);
  });

  test('opens the filters over a narrow page, keeps the focus in them, and gives it back', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await tabTo(page, 'Filters');
    await press(page, 'Enter');
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    assert.ok(await dialog.isVisible());
    await tabTo(page, 'Germany');
    await press(page, 'Space');
    assert.ok((await focused(page)).startsWith('Germany'));
    await tabTo(page, 'Show 7');
    await press(page, 'Enter');
    assert.ok(!(await dialog.isVisible()));
    assert.match(await focused(page), /^Filters/);
    await press(page, 'Enter');
    assert.ok(await dialog.isVisible());
    await press(page, 'Escape');
    assert.ok(!(await dialog.isVisible()));
    assert.match(await focused(page), /^Filters/);
  });

  test('tries again where it failed, and stays in the widget', async () => {
    await show(page, 'partner-search/failed');
    await startBefore(page);
    await tabTo(page, 'Try again');
    await press(page, 'Enter');
    assert.notEqual(await focused(page), '');
    assert.ok(await page.getByRole('alert').isVisible());
  });

  test('takes a way out of an empty list, and another wording', async () => {
    await show(page, 'partner-search/ways-out');
    await startBefore(page);
    await tabTo(page, 'Show');
    await press(page, 'Enter');
    assert.notEqual(await focused(page), '');
    assert.ok((await page.locator('.hit .open').count()) > 0);
    await show(page, 'partner-search/did-you-mean');
    await startBefore(page);
    await tabTo(page, 'robotics');
    await press(page, 'Enter');
    assert.notEqual(await focused(page), '');
    assert.equal(await count(), '15 organisations');
  });

  test('asks why a result stands where it stands', async () => {
    await show(page, 'partner-search/why-this-result');
    await startBefore(page);
    await tabTo(page, 'Why this result');
    const open = await page.locator('.why[open]').count();
    await press(page, 'Enter');
    assert.notEqual(await page.locator('.why[open]').count(), open);
  });

  test('closes the dialog of a profile with Escape', async () => {
    await show(page, 'partner-search/profile-in-dialog');
    assert.equal(await focused(page), 'Close');
    await press(page, 'Escape');
    assert.equal(await page.getByRole('dialog').count(), 0);
  });
});
