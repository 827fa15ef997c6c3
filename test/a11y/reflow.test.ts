import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { sample } from '../support/sample.ts';
import { all } from './support/all.ts';
import { openStage, sceneNames, show, WIDE, type Stage } from './support/open.ts';

/** Long words, other scripts, and English 40 % longer. */
const LANGUAGES = ['de', 'fi', 'el', 'bg', 'en-XA'] as const;

/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

let stage: Stage;
let page: Page;
before(async () => {
  stage = await openStage();
  page = await stage.page();
});
after(() => stage.close());

/** Five pages of widgets under another are no state of one. */
async function cases() {
  const scenes = (await sceneNames(page)).filter((name) => !name.startsWith('all/'));
  return scenes.flatMap((scene) => LANGUAGES.map((lang) => ({ scene, lang })));
}

/** Text that cannot be read any more. */
const lost = (): Promise<readonly string[]> =>
  page.evaluate(() => [...window.measures.lostText(), ...window.measures.burstBoxes()]);

test('at 400 % nothing is lost and nothing scrolls sideways', async () => {
  await page.setViewportSize(ZOOMED);
  await all(sample('400 % zoom', await cases(), 6), async ({ scene, lang }) => {
    await show(page, scene, { lang });
    assert.deepEqual(await lost(), [], `${scene} in ${lang}`);
  });
});

test('with spaced-out text nothing is lost, wide and narrow', async () => {
  for (const size of [WIDE, ZOOMED]) {
    await page.setViewportSize(size);
    await all(sample('text spacing', await cases(), 4), async ({ scene, lang }) => {
      await show(page, scene, { lang });
      await page.evaluate(() => window.measures.spaceText());
      assert.deepEqual(await lost(), [], `${scene} in ${lang}, ${String(size.width)} px wide`);
      await page.evaluate(() => (document.adoptedStyleSheets = []));
    });
  }
});

test('text of twice the size is all there', async () => {
  await page.setViewportSize(WIDE);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await all(sample('text at 200 %', await cases(), 5), async ({ scene, lang }) => {
    await show(page, scene, { lang });
    assert.deepEqual(await lost(), [], `${scene} in ${lang}`);
  });
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
});
