import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { sample } from '../support/sample.ts';
import { all } from './support/all.ts';
import { bring, CONDITIONS, type Condition } from './support/conditions.ts';
import { openStage, sceneNames, show, type Stage } from './support/open.ts';

let stage: Stage;
let page: Page;
before(async () => {
  stage = await openStage();
  page = await stage.page();
});
after(() => stage.close());

/** Every state of every widget in some conditions. */
const casesIn = async (conditions: readonly Condition[]) =>
  (await sceneNames(page)).flatMap((scene) => conditions.map((condition) => ({ scene, condition })));

test('what one can press is at least 24 px tall and wide, or stands apart; what visitors came for, 44 px', async () => {
  const cases = await casesIn(['light', '320 px', 'right to left']);
  await all(sample('sizes of targets', cases, 8), async ({ scene, condition }) => {
    await show(page, scene, await bring(page, condition));
    assert.deepEqual(await page.evaluate(() => window.measures.smallTargets()), [], `${scene}, ${condition}`);
  });
});

test('edges of fields and drawn signs have a contrast of 3:1 with what is behind them', async () => {
  const cases = await casesIn(CONDITIONS.filter((condition) => condition !== 'print'));
  await all(sample('contrast of controls', cases, 8), async ({ scene, condition }) => {
    await show(page, scene, await bring(page, condition));
    assert.deepEqual(
      await page.evaluate(() => window.measures.faintControls()),
      [],
      `${scene}, ${condition}`,
    );
  });
});

test('marked words can be read, and the suggestion that the arrow keys are on is seen, however it is shown', async () => {
  for (const condition of ['light', 'dark', 'forced colours', 'dark forced colours'] as const) {
    await show(page, 'partner-search/suggestion-chosen-by-arrow', await bring(page, condition));
    const faint = await page.evaluate(() => [
      ...window.measures.faintMarks(),
      ...window.measures.faintControls(),
    ]);
    assert.deepEqual(faint, [], condition);
  }
});
