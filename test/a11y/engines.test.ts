import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { installChecks } from '../../tools/checks/install.ts';
import { sample } from '../support/sample.ts';
import { all } from './support/all.ts';
import { bring, CONDITIONS } from './support/conditions.ts';
import { faults, loadEngines } from './support/engines.ts';
import { openStage, sceneNames, show, type Stage } from './support/open.ts';

let stage: Stage;
let page: Page;
before(async () => {
  await installChecks();
  stage = await openStage();
  page = await stage.page();
  await loadEngines(page);
});
after(() => stage.close());

test('axe and IBM’s engine find nothing in any state of any widget, however it is shown', async () => {
  const cases = (await sceneNames(page)).flatMap((scene) =>
    CONDITIONS.map((condition) => ({ scene, condition })),
  );
  await all(sample('scenes for axe and IBM’s engine', cases, 10), async ({ scene, condition }) => {
    await show(page, scene, await bring(page, condition));
    assert.deepEqual(await faults(page), [], `${scene}, ${condition}`);
  });
});

test('both engines see into the widgets', async () => {
  await show(page, 'partner-search/ready', await bring(page, 'light'));
  await page.evaluate(() => {
    const box = document.querySelector('coopkit-partner-search')?.shadowRoot?.querySelector('input');
    box?.removeAttribute('aria-label');
    box?.removeAttribute('placeholder');
    box?.setAttribute('role', 'nonsense');
  });
  const found = (await faults(page)).map((line) => line.split(' ')[0]);
  assert.deepEqual([...new Set(found)], ['axe', 'ibm']);
});
