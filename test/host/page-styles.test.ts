import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { installChecks } from '../../tools/checks/install.ts';
import { ROOT } from '../../tools/lib/root.ts';
import { sample } from '../support/sample.ts';
import { styleChanges, type StyleChanges } from './support/computed-styles.ts';
import { startHost, type HostServer } from './support/host-server.ts';
import { html, scriptTag } from './support/script.ts';
import { launchBrowser, watchedPage, type WatchedPage } from './support/watched-page.ts';
import { FEW_RECORDS, provided, shown } from './support/widgets.ts';

/** Rules that no site means for widgets, but that reach them. */
const HOSTILE = {
  'a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'all: unset for everything': '* { all: unset !important }',
  'all: initial for everything': '* { all: initial !important }',
  'all: inherit for everything': 'body { text-indent: 3em; opacity: 0.9 } * { all: inherit !important }',
  'all: revert for everything': '* { all: revert !important }',
  'text of every kind': `*, *::before, *::after {
    color: #b00 !important; font: italic 900 11px/3 monospace !important; letter-spacing: 2px !important;
    word-spacing: 5px !important; text-transform: uppercase !important; text-indent: 40px !important;
    text-align: right !important; text-shadow: 0 0 3px red !important; white-space: pre !important;
    word-break: break-all !important; hyphens: auto !important; list-style: square inside !important;
    line-height: 0.5 !important; cursor: wait !important; quotes: '<' '>' !important; tab-size: 1 !important;
    -webkit-text-fill-color: green !important; -webkit-text-stroke: 1px blue !important;
    text-emphasis: dot !important; caret-color: red !important; writing-mode: vertical-rl !important;
    border-collapse: collapse !important; border-spacing: 9px !important; empty-cells: hide !important;
    overflow-wrap: anywhere !important; orphans: 9 !important; accent-color: red !important }`,
  'boxes of every kind': `*, *::before, *::after {
    margin: 7px !important; padding: 9px !important; border: 3px dashed red !important; border-radius: 0 !important;
    background: yellow !important; outline: 2px solid lime !important; box-shadow: 0 0 9px red !important;
    display: flex !important; align-items: start !important; box-sizing: content-box !important; overflow: hidden !important;
    position: static !important; opacity: 0.5 !important; transform: rotate(3deg) !important;
    filter: blur(1px) !important; transition: all 9s !important; animation: 2s spin infinite !important;
    content: 'x' !important; z-index: -1 !important; min-width: 0 !important; container-type: normal !important }`,
  'every element by name': `div, section, article, p, a, span, ul, li, button, input, select, h1, h2, h3, dl, dt, dd,
    svg, mark, slot, dialog, label, fieldset, legend, summary, details, bdi, strong { all: unset !important;
    display: none !important }`,
  'names that widgets use inside': `.banner, .title, .button, .link, .hit, .box, .facet, [part], [part~='title'], #words,
    #title, #count { display: none !important } * { --_accent: red !important; --_line: red !important }`,
};

const CHECKS = join(ROOT, 'tools/checks/node_modules');

/** Style sheets of real sites, and what their pages wrap content in. */
const THEMES = {
  'Bootstrap 5': { file: join(CHECKS, 'bootstrap/dist/css/bootstrap.css'), wrap: 'container card card-body' },
  'Foundation 6': { file: join(CHECKS, 'foundation-sites/dist/css/foundation.css'), wrap: 'grid-container' },
  'Europa Component Library': {
    file: join(CHECKS, '@ecl/ec-preset-website/dist/styles/ecl-ec-preset-website.css'),
    wrap: 'ecl-container ecl-editor',
  },
  'a CMS theme': { file: join(ROOT, 'test/host/themes/cms.css'), wrap: 'entry-content' },
};

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
