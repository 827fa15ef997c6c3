import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { DATA, LOADER, pageOf, siteOfSuite } from './support/host-page.ts';

const WIDGETS: readonly (readonly [tag: string, attributes: string])[] = [
  ['call-banner', ''],
  ['partner-profile', 'organisation="x"'],
  ['partner-search', ''],
  ['practice-feed', ''],
  ['region-card', 'nuts="HR02"'],
];
const ALL = WIDGETS.map(
  ([tag, attributes]) =>
    `<coopkit-${tag} ${DATA} ${attributes}><a href="/${tag}">List of ${tag}</a></coopkit-${tag}>`,
).join('\n');

/** Fails unless every fallback can be seen and followed. */
async function assertFallbacks(page: Page): Promise<void> {
  for (const [tag] of WIDGETS) {
    const link = page.getByRole('link', { name: `List of ${tag}` });
    assert.ok(await link.isVisible(), tag);
    await link.click({ trial: true });
  }
}

describe('what a page says itself in place of a widget', () => {
  const site = siteOfSuite();
  let address = '';
  before(() => {
    address = site.put('/all', pageOf(ALL, LOADER));
  });

  it('stays without scripts', async () => {
    const { page, close } = await site.open({ javaScriptEnabled: false });
    await page.goto(address);
    await assertFallbacks(page);
    await close();
  });

  for (const [what, pattern] of [
    ['the script', '**/coopkit.js'],
    ['the files of the script', '**/chunks/**'],
  ] as const) {
    it(`stays when ${what} cannot be had`, async () => {
      const { page, close } = await site.open();
      await page.route(pattern, (route) => route.abort());
      await page.goto(address, { waitUntil: 'networkidle' });
      await assertFallbacks(page);
      await close();
    });
  }

  it('stays until there is data, in the room that the data will take', async () => {
    const { page, said, close } = await site.open();
    let arrive = (): void => {};
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/data/**', async (route) => {
      await arrival;
      await route.continue();
    });
    await page.goto(address);
    await page.locator('coopkit-region-card [aria-busy=true]').waitFor();
    await page.locator('coopkit-partner-search .wait').waitFor();
    await assertFallbacks(page);
    const box = await page.locator('coopkit-region-card').boundingBox();
    assert.ok(box && box.height > 150, `the room of a card is kept: ${String(box?.height)}`);
    arrive();
    await page.locator('coopkit-region-card h2').waitFor();
    await page.locator('coopkit-partner-search .hit .open').first().waitFor();
    for (const tag of ['region-card', 'partner-search', 'call-banner', 'practice-feed']) {
      await page.getByText(`List of ${tag}`).waitFor({ state: 'hidden' });
    }
    assert.deepEqual(
      said.filter((line) => line.startsWith('coopkit')),
      [],
    );
    await close();
  });

  it('comes back beside a message with a retry when the data cannot be had', async () => {
    const { page, close } = await site.open();
    await page.route('**/data/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(address);
    for (const [tag] of WIDGETS) await page.locator(`coopkit-${tag} [part=error] button`).first().waitFor();
    await assertFallbacks(page);
    await close();
  });
});
