import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { sample } from '../../support/sample.ts';
import { bring, CONDITIONS } from '../support/conditions.ts';
import { focused, startBefore } from '../support/keyboard.ts';
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
  for (const { scene, condition } of sample('Tab through scenes', cases, 10)) {
    await show(page, scene, await bring(page, condition));
    // A modal dialog keeps the focus until it is closed, which scripts for the keyboard prove.
    if (await page.evaluate(() => window.measures.isModal())) continue;
    await startBefore(page);
    const { stops, faults } = await walk('Tab', 'After');
    assert.deepEqual(faults, [], `${scene}, ${condition}: the ring of the focus`);
    assert.ok(stops.length < MOST_STOPS, `${scene}, ${condition}: Tab leaves the widget`);
    assert.equal(await focused(page), 'After', `${scene}, ${condition}: the page goes on behind the widget`);
    const back = await walk('Shift+Tab', 'Before');
    assert.equal(await focused(page), 'Before', `${scene}, ${condition}: Shift and Tab lead out again`);
    assert.deepEqual(back.faults, [], `${scene}, ${condition}: the ring of the focus, backwards`);
  }
});
