import type { Locator, Page } from 'playwright-core';

/** The box of a partner search on an English page. */
export const searchBox = (page: Page): Locator => page.getByRole('combobox', { name: 'Search partners' });

/** The results it shows; what only keeps their room while they load is none. */
export const searchResults = (page: Page): Locator =>
  page.locator('coopkit-partner-search .hit:not([aria-hidden])');
