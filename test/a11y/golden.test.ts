import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ROOT } from '../../tools/lib/root.ts';
import { sample } from '../support/sample.ts';
import { openStage, sceneNames, show, type Stage } from './support/open.ts';

/** `COOPKIT_ACCEPT=1` writes what is there now over what was agreed on before. */
const ACCEPTS = process.env['COOPKIT_ACCEPT'] === '1';

const FOLDER = join(ROOT, 'test/a11y/golden');

/** Shown elsewhere, or too long to read. */
const LEFT_OUT = /^(all|own-items)\/|\/narrow$/;

let stage: Stage;
let page: Page;
before(async () => {
  stage = await openStage();
  page = await stage.page();
  // Stale data says when it was loaded.
  await page.clock.setFixedTime('2026-11-22T12:00:00+01:00');
});
after(() => stage.close());

test('assistive technology is told of every state as was agreed', async () => {
  const scenes = (await sceneNames(page)).filter((name) => !LEFT_OUT.test(name));
  for (const scene of ACCEPTS ? scenes : sample('accessibility trees', scenes, 16)) {
    await show(page, scene);
    const tree = `${await page.locator('#place').ariaSnapshot()}\n`;
    const file = join(FOLDER, `${scene}.txt`);
    if (ACCEPTS) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, tree);
    } else {
      assert.ok(existsSync(file), `${scene} is new: run this test with COOPKIT_ACCEPT=1 and read the tree.`);
      assert.equal(
        tree,
        await readFile(file, 'utf8'),
        `${scene}: accept it with COOPKIT_ACCEPT=1 if it is right.`,
      );
    }
  }
});

test('every tree that was agreed on is of a state that there is', async () => {
  const files = await readdir(FOLDER, { recursive: true });
  const agreed = files.filter((file) => file.endsWith('.txt')).map((file) => file.replace(/\.txt$/, ''));
  const scenes = new Set(await sceneNames(page));
  assert.deepEqual(
    agreed.filter((name) => !scenes.has(name)),
    [],
  );
});
