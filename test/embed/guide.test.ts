import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT, VERSION } from '../../tools/lib/root.ts';
import { LOADER, pageOf, siteOfSuite } from './support/host-page.ts';

describe('the guide to embedding', () => {
  const site = siteOfSuite();

  it('has snippets that work as they stand, one page for all', async () => {
    const guide = await readFile(join(ROOT, 'docs/embedding.md'), 'utf8');
    const blocks = [...guide.matchAll(/```html\n([^]*?)```/g)].map(([, html = '']) => html);
    const snippets = blocks.filter((html) => !html.includes('integrity='));
    assert.equal(snippets.length, blocks.length - 1);
    const html = snippets.join('\n').replaceAll('/coopkit/0.1.0/', '/cdn/').replaceAll(' paused>', '>');
    assert.ok(html.includes(LOADER), 'the script of the guide');
    assert.ok(guide.includes(`/coopkit/${VERSION}/`), 'of this version');

    const opened = await site.open();
    const { page, said } = opened;
    await page.goto(site.put('/guide', pageOf(html)));
    const shown = {
      'coopkit-partner-search .hit .open': 3,
      'coopkit-region-card h2': 1,
      'coopkit-region-card h3': 1,
      'coopkit-call-banner [part~=title]': 2,
    };
    for (const [selector, widgets] of Object.entries(shown)) {
      await page
        .locator(selector)
        .nth(widgets - 1)
        .waitFor();
    }
    await page.locator('coopkit-practice-feed[loading]').scrollIntoViewIfNeeded();
    await page.locator('coopkit-practice-feed[loading] .feed').waitFor();
    assert.deepEqual(said, []);
    await opened.close();
  });
});
