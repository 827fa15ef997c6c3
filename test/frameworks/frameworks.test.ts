import { sample } from '../support/sample.ts';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../../src/cli/serve/server.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { launchBrowser, visit } from '../e2e/support/visit.ts';
import type { Consumer } from '../published/support/package.ts';
import { APPS, buildApp, installApps, type App } from './support/apps.ts';
import { compileUses } from './support/uses.ts';

/** The same app three times: what a visitor does with it, and what has to come of it. */
async function useApp(page: Page): Promise<void> {
  const partners = page.locator('.partner');
  await page.getByRole('heading', { name: 'Pannonian Croatia' }).waitFor();
  await partners.nth(4).waitFor();
  assert.equal(await partners.count(), 5, 'page-size, and the results drawn by renderItem');
  await page.getByText('Open now').waitFor();

  const name = (await partners.first().locator('strong').textContent()) ?? '';
  await partners.first().click();
  await page.getByText(`Chosen: ${name}`).waitFor();
  await page.getByRole('heading', { name: 'Pannonian Croatia' }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 3 }).waitFor();

  await page.locator('.language select').selectOption('de');
  await page.getByText(`Gewählt: ${name}`).waitFor();
  await page.getByText('Jetzt offen').waitFor();
  await page.getByText(/^\d+ Organisationen$/).waitFor();
}

let consumer: Consumer;

before(async () => {
  consumer = await installApps();
});
after(() => consumer.remove());

describe('the types of the elements, as published', () => {
  let faults: ReadonlyMap<string, readonly string[]>;

  before(async () => {
    faults = await compileUses(consumer);
  });

  const titles = {
    'react.tsx': 'let JSX of React 19 say what the elements take, and nothing else',
    'vue.ts': 'let templates of Vue say what the elements take, and nothing else',
    'svelte.ts': 'let markup of Svelte say what the elements take, and nothing else',
    'page.ts': 'type querySelector, addEventListener and what events carry',
    'item.ts': 'type what renderItem is given and gives',
    '': 'hold in themselves',
  };
  for (const [file, title] of Object.entries(titles)) {
    it(title, () => assert.deepEqual(faults.get(file) ?? [], []));
  }
});

describe('an app with the packed package', () => {
  let browser: Browser;

  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const [app, title] of sample('apps', Object.entries(APPS) as [App, string][], 1)) {
    it(`in ${title} has the types of the elements, shows data, hears events and changes the language`, async () => {
      const folder = await buildApp(consumer, app);
      const server = await startServer({
        root: folder,
        mounts: { '/data/': join(ROOT, 'dist/data') },
        port: 0,
      });
      const { page, errors, close } = await visit(browser, server.url);
      try {
        await useApp(page);
        assert.deepEqual(errors, []);
      } finally {
        await close();
        await server.close();
      }
    });
  }
});
