import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { ServerResponse } from 'node:http';
import { ROOT, VERSION } from '../../tools/lib/root.ts';
import { LOADER, pageOf, siteOfSuite } from './support/host-page.ts';
import { ALL_FORMS, BLOCK, cardsShown, PLACEHOLDER, TAG } from './support/script-forms.ts';

describe('the script tag', () => {
  const site = siteOfSuite();

  const scripts: readonly (readonly [kind: string, where: 'head' | 'end', script: string])[] = [
    ['classic', 'head', '<script src="/cdn/coopkit.js"></script>'],
    ['classic', 'end', '<script src="/cdn/coopkit.js"></script>'],
    ['async', 'head', LOADER],
    ['defer', 'head', '<script defer src="/cdn/coopkit.js"></script>'],
    ['module', 'end', '<script type="module" src="/cdn/coopkit.js"></script>'],
    ['single-file', 'head', '<script src="/cdn/coopkit-all.js"></script>'],
  ];
  for (const [kind, where, script] of scripts) {
    it(`${kind} at the ${where}: tags, placeholders and JSON blocks become widgets, also those added later`, async () => {
      const html = where === 'head' ? pageOf(ALL_FORMS, script) : pageOf(ALL_FORMS + script);
      const opened = await site.open();
      const { page, said } = opened;
      await page.goto(site.put(`/${kind}-${where}`, html));
      await page.waitForFunction(() => document.querySelectorAll('coopkit-region-card').length === 3);
      await cardsShown(page, 3);
      await page.evaluate(
        (all) => {
          const later = document.createElement('section');
          later.innerHTML = all;
          document.body.append(later);
        },
        ALL_FORMS.replace('"compact": true', '"compact": false'),
      );
      await cardsShown(page, 6);
      assert.deepEqual(said, []);
      await opened.close();
    });
  }

  it('takes in all that a slow page puts into a placeholder and a JSON block', async () => {
    let rest: ServerResponse | undefined;
    const [start, end] = [
      PLACEHOLDER.replace('Two</div>', 'Two'),
      ` and <b>a half</b></div>${BLOCK.slice(0, 60)}`,
    ];
    const address = site.put('/slow', (response) => {
      rest = response;
      response.write(`<!doctype html><html lang="en"><head>${LOADER}</head><body>${start}`);
    });
    const opened = await site.open();
    const { page, said } = opened;
    const placed = page.waitForRequest(/place\.js$/);
    await page.goto(address, { waitUntil: 'commit' });
    await placed;
    rest?.write(end);
    await page.locator('div > coopkit-region-card b').waitFor({ state: 'attached' });
    rest?.end(`${BLOCK.slice(60)}</body></html>`);
    await cardsShown(page, 2);
    assert.equal(await page.locator('div[data-coopkit]').evaluate(({ childNodes }) => childNodes.length), 1);
    assert.equal(await page.locator('div > coopkit-region-card').textContent(), 'Two and a half');
    assert.deepEqual(said, []);
    await opened.close();
  });

  it('makes a provider and its sources of placeholders, one inside the other', async () => {
    const opened = await site.open();
    const { page, said } = opened;
    const address = site.put(
      '/nested',
      pageOf(
        `<div data-coopkit="provider">
           <div data-coopkit="source" data-src="/data/manifest.json"></div>
           <div data-coopkit="region-card" data-nuts="HR02" data-compact>Croatia</div>
         </div>
         <script type="application/json" data-coopkit>
           { "widget": "provider", "src": "/data/manifest.json", "widgets": [{ "widget": "region-card", "nuts": "ITC3", "compact": true }] }
         </script>`,
        LOADER,
      ),
    );
    await page.goto(address);
    await cardsShown(page, 2);
    assert.equal(await page.locator('coopkit-region-card').count(), 2);
    assert.deepEqual(said, []);
    await opened.close();
  });

  it('tells what is wrong with a placeholder or block, which stays as it is', async () => {
    const opened = await site.open();
    const { page, said } = opened;
    await page.goto(
      site.put(
        '/wrong',
        pageOf(
          `<div data-coopkit="region-cart"><a href="/a">A</a></div>
           <script type="application/json" data-coopkit>{ widget: 'region-card' }</script><a href="/b" data-coopkit-fallback>B</a>`,
          LOADER,
        ),
      ),
    );
    await page.waitForEvent('console', { predicate: () => said.length === 2 });
    assert.match(said.join('\n'), /Did you mean "region-card"\?/);
    assert.match(said.join('\n'), /not valid JSON/);
    assert.ok(await page.getByText('A', { exact: true }).isVisible());
    assert.ok(await page.getByText('B', { exact: true }).isVisible());
    await opened.close();
  });

  it('in a single file, is run only as it was published: integrity', async () => {
    const folder = join(ROOT, 'dist/cdn', VERSION);
    const sri = JSON.parse(await readFile(join(folder, 'sri.json'), 'utf8')) as Record<string, string>;
    const integrity = sri['coopkit-all.js'] ?? '';
    const html = pageOf(TAG, `<script src="/cdn/coopkit-all.js" integrity="${integrity}"></script>`);
    const opened = await site.open();
    const { page, said } = opened;
    await page.goto(site.put('/pinned', html));
    await cardsShown(page);
    assert.deepEqual(said, []);

    await page.route('**/coopkit-all.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()} ` });
    });
    await page.reload();
    assert.match(said.join('\n'), /integrity/);
    assert.ok(await page.getByText('One').isVisible(), 'the fallback stays');
    assert.equal(await page.locator('coopkit-region-card:defined').count(), 0);
    await opened.close();
  });
});
