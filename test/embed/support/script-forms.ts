import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { DATA } from './host-page.ts';

/** A region card in each form that the script tag makes widgets of. */
export const TAG = `<coopkit-region-card ${DATA} nuts="HR02" compact>One</coopkit-region-card>`;
export const PLACEHOLDER = `<div data-coopkit="region-card" data-src="/data/manifest.json" data-nuts="ITC3" data-compact>Two</div>`;
export const BLOCK = `<script type="application/json" data-coopkit>
  { "widget": "region-card", "src": "/data/manifest.json", "nuts": "EL30", "compact": true }
</script>`;
export const ALL_FORMS = `${TAG} ${PLACEHOLDER} ${BLOCK}`;

/** Waits until that many cards of a page, and no more, show their region; looks into open shadow roots too. */
export async function cardsShown(page: Page, count = 1): Promise<void> {
  const names = page.locator('coopkit-region-card h2');
  for (let index = 0; index < count; index += 1) await names.nth(index).waitFor();
  assert.equal(await names.count(), count);
}
