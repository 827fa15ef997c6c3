import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { sample } from '../../support/sample.ts';
import { all } from '../support/all.ts';
import { bring, CONDITIONS } from '../support/conditions.ts';
import { focused, startBefore, tabTo } from '../support/keyboard.ts';
import { openStage, sceneNames, show, type Stage } from '../support/open.ts';

/** Print has no keyboard. */
const SEEN = CONDITIONS.filter((condition) => condition !== 'print');

/** A widget has fewer stops of the Tab key than that. */
const MOST_STOPS = 300;

let stage: Stage;
let page: Page;
before(async () => {
  stage = await openStage();
  page = await stage.page();
});
after(() => stage.close());

/** Walks from stop to stop until the page goes on; gives the stops and what is wrong with their rings. */
async function walk(key: 'Tab' | 'Shift+Tab', end: string): Promise<{ stops: string[]; faults: string[] }> {
  const stops: string[] = [];
  const faults: string[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const name = await focused(page);
    if (name === end || name === '') break;
    stops.push(name);
    const fault = await page.evaluate(() => window.measures.ringFault());
    if (fault !== undefined) faults.push(fault);
  }
  return { stops, faults };
}

test('Tab goes through every state of every widget and out of it, and always shows where it is', async () => {
  // Many widgets under another are no state of one.
  const scenes = (await sceneNames(page)).filter((name) => !name.startsWith('all/'));
  const cases = scenes.flatMap((scene) => SEEN.map((condition) => ({ scene, condition })));
  await all(sample('Tab through scenes', cases, 10), async ({ scene, condition }) => {
    await show(page, scene, await bring(page, condition));
    // A modal dialog keeps the focus until it is closed, which scripts for the keyboard prove.
    if (await page.evaluate(() => window.measures.isModal())) return;
    await startBefore(page);
    const { stops, faults } = await walk('Tab', 'After');
    assert.deepEqual(faults, [], `${scene}, ${condition}: the ring of the focus`);
    assert.ok(stops.length < MOST_STOPS, `${scene}, ${condition}: Tab leaves the widget`);
    assert.equal(await focused(page), 'After', `${scene}, ${condition}: the page goes on behind the widget`);
    const back = await walk('Shift+Tab', 'Before');
    assert.equal(await focused(page), 'Before', `${scene}, ${condition}: Shift and Tab lead out again`);
    assert.deepEqual(back.faults, [], `${scene}, ${condition}: the ring of the focus, backwards`);
  });
});

test('in the sheet of filters the focus is never behind the button at its end', async () => {
  await bring(page, '320 px');
  await show(page, 'partner-search/filters-open');
  const stops = new Set<string>();
  for (let name = ''; !stops.has(name); name = await focused(page)) {
    if (name !== '') stops.add(name);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => window.measures.ringFault()), undefined);
  }
  assert.ok(stops.size > 10, 'all filters are in it');
});

test('nothing appears and nothing changes when something only gets the focus or the pointer', async () => {
  await bring(page, 'light');
  for (const scene of [
    'partner-search/ready',
    'practice-feed/practice-open',
    'region-card/ready',
    'call-banner/dismissible',
  ]) {
    await show(page, scene);
    await startBefore(page);
    const before = await page.locator('#place').ariaSnapshot();
    await walk('Tab', 'After');
    await page.mouse.move(200, 300, { steps: 5 });
    assert.equal(await page.locator('#place').ariaSnapshot(), before, scene);
  }
});

test('a pointer that leaves a suggestion before it is let go chooses nothing', async () => {
  await bring(page, 'light');
  await show(page, 'partner-search/suggestion-chosen-by-arrow');
  await startBefore(page);
  await tabTo(page, 'Search partners');
  await page.keyboard.type('big');
  const option = page.getByRole('listbox').getByRole('option').first();
  await option.hover();
  await page.mouse.down();
  await page.mouse.move(5, 5);
  await page.mouse.up();
  assert.equal(await page.getByRole('listbox').count(), 1);
  await option.click();
  assert.equal(await page.getByRole('listbox').count(), 0);
});
