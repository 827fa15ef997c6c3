import type { Locator, Page } from 'playwright-core';
import { MANIFEST } from './host-server.ts';

/** How a page shows each widget; the text inside is its fallback. */
export const CALL_BANNER = '<coopkit-call-banner><a href="/calls">Open calls</a></coopkit-call-banner>';
export const REGION_CARD =
  '<coopkit-region-card nuts="HR02"><a href="/regions">Pannonian Croatia</a></coopkit-region-card>';
export const PARTNER_SEARCH =
  '<coopkit-partner-search><a href="/partners">All partners</a></coopkit-partner-search>';
export const PRACTICE_FEED =
  '<coopkit-practice-feed filters><a href="/practices">Good practices</a></coopkit-practice-feed>';

/** The widgets inside a provider, which names their data once. */
export const provided = (widgets: string, origin = ''): string =>
  `<coopkit-provider src="${origin}${MANIFEST}">${widgets}</coopkit-provider>`;

export const ALL_WIDGETS = `${CALL_BANNER}${REGION_CARD}${PARTNER_SEARCH}${PRACTICE_FEED}`;

/** The same with few records, for what is done many times. */
export const FEW_RECORDS =
  CALL_BANNER +
  REGION_CARD +
  PARTNER_SEARCH.replace('>', ' page-size="3" facets="country technologies">') +
  PRACTICE_FEED.replace('>', ' page-size="2">');

/** What is there once a widget shows its data. */
const SHOWN: Readonly<Record<string, string>> = {
  'coopkit-call-banner': '.banner:not(.loading)',
  'coopkit-region-card': 'article:not([aria-busy=true]) .sections[aria-busy=false]',
  'coopkit-partner-search': '.hit:not([aria-hidden])',
  'coopkit-practice-feed': '[aria-busy=false] article',
};

/** What is there while something is on its way. */
const BUSY = '[aria-busy=true], .skeleton, .hit[aria-hidden]';

/** Waits until the widgets of a page show their data. Locators do not run with the built-ins of the page. */
export async function shown(page: Page, widgets: readonly string[] = Object.keys(SHOWN)): Promise<void> {
  for (const widget of widgets) {
    await page
      .locator(`${widget} ${SHOWN[widget] ?? ''}`)
      .first()
      .waitFor({ state: 'attached' });
  }
  await page.locator(BUSY).first().waitFor({ state: 'detached' });
}

const results = (page: Page): Locator =>
  page.locator('coopkit-partner-search').first().locator('.hit:not([aria-hidden])');

/** Types a question into the partner search and waits for its answer: words of it are marked. */
export async function ask(page: Page, question: string): Promise<void> {
  const search = page.locator('coopkit-partner-search').first();
  const box = search.locator('input[role=combobox]');
  await box.fill(question);
  await box.press('Enter');
  await results(page).locator('mark').first().waitFor({ state: 'attached' });
  await page.locator(BUSY).first().waitFor({ state: 'detached' });
  // The news come a moment after the results.
  const count = (await search.locator('#count').textContent()) ?? '';
  await search.locator('[aria-live]').filter({ hasText: count.trim() }).waitFor({ state: 'attached' });
}

/** Opens the first partner that the search found. */
export async function openPartner(page: Page): Promise<void> {
  await results(page).first().locator('button').first().click();
  await page.locator('coopkit-partner-search .profile').waitFor();
  await page.locator(BUSY).first().waitFor({ state: 'detached' });
}
