import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { installChecks } from '../../tools/checks/install.ts';
import { sample } from '../support/sample.ts';
import { styleChanges, type StyleChanges } from './support/computed-styles.ts';
import { startHost, type HostServer } from './support/host-server.ts';
import { html, scriptTag } from './support/script.ts';
import { launchBrowser, watchedPage, type WatchedPage } from './support/watched-page.ts';
import { HOSTILE, THEMES } from './themes/index.ts';
import { FEW_RECORDS, provided, shown } from './support/widgets.ts';

describe('style sheets of the page', () => {
  let host: HostServer;
  let browser: Browser;
  let watched: WatchedPage;

  before(async () => {
    [host, browser] = await Promise.all([startHost(), launchBrowser(), installChecks()]);
    watched = await watchedPage(browser);
    const body = `<main>${provided(FEW_RECORDS)}</main>`;
    await watched.page.goto(host.add({ body: html(scriptTag('loader'), body) }));
    await shown(watched.page);
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  function assertUnchanged({ elements, changes }: StyleChanges): void {
    assert.ok(elements > 200, `${String(elements)} elements were compared`);
    assert.equal(changes.length, 0, changes.slice(0, 25).join('\n'));
  }

  for (const [name, css] of sample('hostile styles', Object.entries(HOSTILE), 3)) {
    it(`change nothing inside widgets: ${name}`, async () => {
      assertUnchanged(await styleChanges(watched.page, css, ''));
    });
  }

  for (const [name, { file, wrap }] of sample('style sheets of sites', Object.entries(THEMES), 2)) {
    it(`change nothing inside widgets: ${name}`, async () => {
      assertUnchanged(await styleChanges(watched.page, await readFile(file, 'utf8'), wrap));
    });
  }

  it('would be seen if they changed something: a page may style parts by name', async () => {
    const { changes } = await styleChanges(watched.page, 'coopkit-call-banner::part(item) { top: 1px }', '');
    assert.match(changes.join(), /section\.banner.*: top: 1px → /);
  });
});
