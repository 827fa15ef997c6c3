import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from '../host/support/script.ts';
import { ALL_WIDGETS, provided } from '../host/support/widgets.ts';
import { ask } from './support/partner-search.ts';
import { assertClean, engineSite } from './support/site.ts';

const TOLD = `<script>addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'kept' : 'loaded'; });</script>`;

describe('the back button', () => {
  const site = engineSite();

  it('brings the page back, as it was left where the engine kept it', async (context) => {
    const page = await site.visit({ build: 'loader', body: provided(ALL_WIDGETS) + TOLD });
    await page.shown();
    await ask(page, 'robotics');
    const read = (): { readonly typed: string; readonly first: string } => ({
      typed: (window.probe.all('input[role=combobox]')[0] as HTMLInputElement).value,
      first: window.probe.all('.hit:not([aria-hidden])')[0]?.textContent ?? '',
    });
    const left = await page.run(read);
    assert.equal(left.typed, 'robotics');
    await page.open(site.host.add({ body: html('', '<h1>Another page</h1>') }));
    await page.run(() => {
      history.back();
    });
    const how = await page.until(() => /^(kept|loaded)$/.exec(document.title)?.[0]);
    await page.shown();
    if (how === 'kept') assert.deepEqual(await page.run(read), left);
    else
      context.diagnostic('this engine, driven by a test, keeps no page for going back: it was loaded again');
    await ask(page, 'energy');
    await assertClean(page);
  });
});
