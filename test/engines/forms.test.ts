import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from '../host/support/script.ts';
import { ALL_WIDGETS, provided } from '../host/support/widgets.ts';
import { ask } from './support/partner-search.ts';
import { assertClean, engineSite } from './support/site.ts';

describe('widgets inside a form of the page', () => {
  const site = engineSite(async () => ({ '/sent': { body: html('', 'Sent') } }));

  it('add nothing to it, and neither send nor reset it', async () => {
    const body = `<form action="/sent"><input name="town" value="Osijek">${provided(ALL_WIDGETS)}</form>`;
    const page = await site.visit({ build: 'loader', body });
    await page.shown();
    const address = await page.run(() => location.href);
    await ask(page, 'robotics');
    await page.run(() => {
      window.probe.all('coopkit-practice-feed')[0]?.shadowRoot?.querySelector('input')?.focus();
    });
    await page.press('Enter');
    const found = await page.run(() => {
      const form = document.querySelector('form') as HTMLFormElement;
      return [
        form.elements.length,
        new URLSearchParams(new FormData(form) as never).toString(),
        location.href,
      ];
    });
    assert.deepEqual(found, [1, 'town=Osijek', address]);
    await assertClean(page);
  });
});
