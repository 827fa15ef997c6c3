import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { installChecks } from '../../tools/checks/install.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { sample } from '../support/sample.ts';
import { MUTATIONS } from './mutations/index.ts';
import type { Moment, Mutation } from './mutations/mutation.ts';
import { startHost, type HostServer } from './support/host-server.ts';
import { html, scriptTag } from './support/script.ts';
import { difference, runInPage, settledTrees, treesLike } from './support/tree.ts';
import { launchBrowser, watchedPage } from './support/watched-page.ts';
import { ask, FEW_RECORDS, provided, shown } from './support/widgets.ts';

const CELLS = MUTATIONS.flatMap((mutation) =>
  // Markup stands in the page from the beginning.
  (
    mutation.moments ??
    (mutation.markup === undefined ? (['before', 'after'] as const) : (['before'] as const))
  ).map((moment) => ({ mutation, moment })),
);

/** Widgets that come when the page is changed already. */
const LATER = `
  Document.prototype.querySelector.call(document, 'coopkit-provider').insertAdjacentHTML('beforeend',
    '<coopkit-region-card lang="de" nuts="HR02" compact></coopkit-region-card>' +
    '<coopkit-call-banner compact dismissible></coopkit-call-banner>' +
    '<coopkit-practice-feed page-size="2"></coopkit-practice-feed>')`;

describe('what pages do to built-ins and names', () => {
  let host: HostServer;
  let browser: Browser;
  /** The widgets on a page that does nothing of that kind. */
  let untouched: string | undefined;

  before(async () => {
    const jquery = join(ROOT, 'tools/checks/node_modules/jquery/dist/jquery.min.js');
    await installChecks();
    const files = { '/jquery.js': { body: await readFile(jquery, 'utf8'), type: 'text/javascript' } };
    [host, browser] = await Promise.all([startHost(files), launchBrowser()]);
    untouched = (await visit({ name: 'nothing' }, 'before')).trees;
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** Opens a page, uses its widgets, and gives their trees and what was thrown. */
  async function visit({ script = '', markup = '' }: Mutation, moment: Moment) {
    const { page, problems, close } = await watchedPage(browser);
    try {
      const early = moment === 'before' ? `<script>${script}</script>` : '';
      const address = host.add({
        body: html(early + scriptTag('loader'), markup + provided(FEW_RECORDS)),
      });
      await page.goto(address);
      await shown(page);
      if (moment === 'after') await runInPage(page, script);
      await runInPage(page, LATER);
      await page.locator('coopkit-practice-feed:last-child [aria-busy=false] article').first().waitFor();
      await ask(page, 'robotics');
      const trees = untouched === undefined ? await settledTrees(page) : await treesLike(page, untouched);
      return { trees, thrown: problems.filter((words) => words.startsWith('thrown')) };
    } finally {
      await close();
    }
  }

  it(`are ${String(MUTATIONS.length)}, of which at least 40 come before and after the script`, () => {
    assert.ok(MUTATIONS.filter(({ script }) => script !== undefined).length >= 40);
    assert.match(untouched ?? '', /coopkit-call-banner[^]*coopkit-practice-feed/);
  });

  for (const { mutation, moment } of sample('mutations of the page', CELLS, 6)) {
    it(`change no widget: ${mutation.name}, ${moment} load`, async () => {
      const { trees, thrown } = await visit(mutation, moment);
      assert.equal(difference(trees, untouched ?? ''), undefined);
      assert.deepEqual(thrown, []);
    });
  }
});
