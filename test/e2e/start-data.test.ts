import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../tools/lib/root.ts';
import { run } from '../../tools/lib/run.ts';
import { startSites } from './support/sites.ts';
import { assertGoodGuest, launchBrowser, visit } from './support/visit.ts';

const start = (folder: string): ReturnType<typeof startSites> =>
  startSites(['--port', '0', '--data', folder]);

describe('npm start -- --data', () => {
  let browser: Browser;
  let folder: string;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coopkit-start-'));
    await writeFile(join(folder, 'coopkit.yaml'), 'title: Invented partners\n');
    await writeFile(
      join(folder, 'organisations.csv'),
      'name,country,city\nТехнически университет,BG,Пловдив\nUniwersytet,PL,Łódź\n,DE,Nameless\n',
    );
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
    const name = basename(folder);
    for (const made of await readdir(join(ROOT, '.coopkit')).catch(() => [])) {
      if (made.startsWith(name)) await rm(join(ROOT, '.coopkit', made), { recursive: true });
    }
  });

  it('builds a folder of facts, tells what is wrong with it, and shows what is right on the sites', async () => {
    const sites = await start(folder);
    try {
      assert.match(sites.output(), /row 4/);
      assert.match(sites.output(), /^Data set +Invented partners: organisations 2$/m);
      assert.deepEqual((await readdir(folder)).toSorted(), ['coopkit.yaml', 'organisations.csv']);
      const visited = await visit(browser, `${sites.association}/partners.html`);
      const { page } = visited;
      const results = page.locator('coopkit-partner-search .hit:not([aria-hidden])');
      await page.getByRole('combobox', { name: 'Search partners' }).fill('Plovdiv');
      // Before the answer the list shows both: wait for the other one to leave it.
      await results.filter({ hasText: 'Łódź' }).waitFor({ state: 'detached' });
      assert.equal(await results.filter({ hasText: 'Пловдив' }).count(), 1);
      await assertGoodGuest(visited, [sites.association, sites.files]);
      await visited.close();
    } finally {
      await sites.stop();
    }
  });

  it('takes a built data set as it is', async () => {
    const out = join(folder, 'set');
    await run('node', ['src/cli/main.ts', 'build', folder, '--out', out], { show: false });
    const sites = await start(out);
    try {
      assert.match(sites.output(), /^Data set +Invented partners: organisations 2$/m);
      const manifest = (await (await fetch(`${sites.files}/data/manifest.json`)).json()) as {
        title: unknown;
      };
      assert.deepEqual(manifest.title, { en: 'Invented partners' });
    } finally {
      await sites.stop();
    }
  });

  it('says what it wants when it is given something else', async () => {
    await assert.rejects(start(join(folder, 'nowhere')), /nowhere is not a folder; --data takes/);
    await assert.rejects(start(join(folder, 'organisations.csv')), /is not a folder/);
    await writeFile(join(folder, 'organisations.csv'), 'name,country\n,DE\n');
    await assert.rejects(start(folder), /could not be made a data set/);
    await writeFile(join(folder, 'manifest.json'), '[]');
    await assert.rejects(start(folder), /manifest\.json is not the manifest of a data set/);
  });
});
