import type { Locator } from 'playwright-core';

/** Anything in which locators can look: a page, a frame, an element. */
export interface Place {
  locator(selector: string): Locator;
}

/** Waits until the first of every widget in a place shows its data. */
export async function allShown(place: Place): Promise<void> {
  await place.locator('coopkit-call-banner .banner:not(.loading)').first().waitFor();
  await place.locator('coopkit-region-card .sections[aria-busy=false]').first().waitFor();
  await place.locator('coopkit-partner-search .hit:not([aria-hidden])').first().waitFor();
  await place.locator('coopkit-practice-feed article:not([aria-hidden] *)').first().waitFor();
}
