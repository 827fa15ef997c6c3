import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { sample } from '../support/sample.ts';
import { all } from './support/all.ts';
import { openStage, sceneNames, settled, show, type Stage } from './support/open.ts';

let stage: Stage;
let page: Page;
before(async () => {
  stage = await openStage();
  page = await stage.page();
});
after(() => stage.close());

/** Each widget that has headings, in a state with all of them. */
const WITH_HEADINGS = [
  ['coopkit-partner-search', 'partner-search/ready'],
  ['coopkit-partner-search', 'partner-search/filters-open'],
  ['coopkit-partner-search', 'partner-search/profile-open'],
  ['coopkit-results', 'partner-search/ways-out'],
  ['coopkit-results', 'partner-search/parts-alone'],
  ['coopkit-partner-profile', 'partner-search/profile'],
  ['coopkit-practice-feed', 'practice-feed/practice-open'],
  ['coopkit-region-card', 'region-card/ready'],
  ['coopkit-call-banner', 'call-banner/open'],
] as const;

test('heading-level moves all headings of every widget that has some', async () => {
  for (const [widget, scene] of WITH_HEADINGS) {
    await show(page, scene);
    const before = await page.evaluate(() => window.measures.headingLevels());
    const first = Math.min(...before);
    await page.evaluate((tag) => document.querySelector(tag)?.setAttribute('heading-level', '4'), widget);
    await settled(page);
    const after = await page.evaluate(() => window.measures.headingLevels());
    assert.deepEqual(
      after,
      before.map((level) => Math.min(level - first + 4, 6)),
      scene,
    );
  }
});

test('no heading skips a level, in any state', async () => {
  await all(sample('levels of headings', await sceneNames(page), 10), async (scene) => {
    await show(page, scene);
    const levels = await page.evaluate(() => window.measures.headingLevels());
    const skipping = levels.filter((level, at) => level - (levels[at - 1] ?? level) > 1);
    assert.deepEqual(skipping, [], `${scene}: ${levels.join(' ')}`);
  });
});

test('five of each widget on one page have no landmark without a name', async () => {
  await show(page, 'all/five-of-each');
  assert.deepEqual(await page.evaluate(() => window.measures.namelessLandmarks()), []);
});

test('nothing moves under reduced motion; otherwise nothing for longer than 120 ms', async () => {
  await all(sample('motion', await sceneNames(page), 8), async (scene) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await show(page, scene);
    assert.deepEqual(await page.evaluate(() => window.measures.motions()), [], scene);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const long = (await page.evaluate(() => window.measures.motions())).filter(({ ms }) => ms > 120);
    assert.deepEqual(long, [], scene);
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('texts of the data in another language say which it is', async () => {
  for (const scene of [
    'practice-feed/ready',
    'call-banner/open',
    'region-card/ready',
    'partner-search/ready',
  ]) {
    await show(page, scene, { lang: 'fi' });
    const foreign = await page.evaluate(() => window.measures.languagesInside());
    assert.ok(foreign.includes('en'), scene);
  }
});
