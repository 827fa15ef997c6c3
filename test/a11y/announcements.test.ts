import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { press, startBefore, tabTo } from './support/keyboard.ts';
import { openStage, settled, show, type Stage } from './support/open.ts';

let stage: Stage;
let page: Page;
before(async () => {
  stage = await openStage();
  // As slow as for visitors: the pause after typing is what is tested.
  page = await stage.page({ faster: 1 });
});
after(() => stage.close());

const said = () => page.evaluate(() => window.measures.announcements());

/** Types letter by letter. */
const type = (words: string): Promise<void> => page.evaluate((text) => window.measures.type(text), words);

test('a search says its outcome once, however many letters were typed', async () => {
  await show(page, 'partner-search/ready');
  await settled(page);
  await said();
  await type('Berli');
  await settled(page);
  const [outcome, ...others] = await said();
  assert.equal(outcome?.politeness, 'polite');
  assert.equal(outcome.text, '7 organisations');
  assert.deepEqual(others, []);
});

test('a filter, an order and a page say their outcome once, or nothing where the number stays', async () => {
  await show(page, 'partner-search/ready');
  await settled(page);
  await said();
  await startBefore(page);
  await tabTo(page, 'Germany');
  await press(page, 'Space');
  assert.deepEqual(await said(), [{ politeness: 'polite', text: '7 organisations' }]);
  await tabTo(page, 'Sort by');
  await press(page, 'ArrowDown');
  assert.deepEqual(await said(), []);
});

test('a search that finds nothing says so once', async () => {
  await show(page, 'partner-search/ready');
  await settled(page);
  await said();
  await type('bexyz');
  await settled(page);
  assert.deepEqual(await said(), [{ politeness: 'polite', text: 'No organisations found' }]);
});

test('a failure is an alert, said once', async () => {
  for (const scene of ['partner-search', 'practice-feed', 'region-card', 'call-banner']) {
    await show(page, `${scene}/refresh-failed`);
    await settled(page);
    const alerts = (await said()).filter(({ politeness }) => politeness === 'assertive');
    assert.equal(alerts.length, 1, scene);
  }
});

test('a filter of the practice feed says the number of practices once', async () => {
  await show(page, 'practice-feed/ready');
  await said();
  await startBefore(page);
  await tabTo(page, 'Rural areas');
  await press(page, 'Space');
  const outcomes = await said();
  assert.equal(outcomes.length, 1);
  assert.match(outcomes[0]?.text ?? '', /practices?$/);
});

test('nothing is said when only time passes', async () => {
  await show(page, 'call-banner/closing-soon');
  const state = page.locator('coopkit-call-banner [part~=status]');
  const before = await state.innerText();
  await said();
  for (const days of [1, 5, 20]) {
    await page.evaluate((later) => window.measures.passTime(later), days);
    await settled(page);
  }
  assert.notEqual(await state.innerText(), before, 'the banner follows the clock');
  assert.deepEqual(await said(), []);
});
