import type { Page } from 'playwright-core';
import type { Setting } from './page/scene.ts';
import { WIDE } from './open.ts';

/** How a visitor's browser shows a page. */
export const CONDITIONS = ['light', 'dark', 'forced colours', '320 px', 'print', 'right to left'] as const;

/** In dark forced colours axe takes the colours of before they were forced; the project's own measures do not. */
export type Condition = (typeof CONDITIONS)[number] | 'dark forced colours';

/** Brings a page into a condition; gives what scenes have to be shown with. */
export async function bring(page: Page, condition: Condition): Promise<Setting> {
  await page.emulateMedia({
    colorScheme: condition.startsWith('dark') ? 'dark' : 'light',
    forcedColors: condition.endsWith('forced colours') ? 'active' : 'none',
    media: condition === 'print' ? 'print' : 'screen',
  });
  await page.setViewportSize(condition === '320 px' ? { width: 320, height: 640 } : WIDE);
  return { dir: condition === 'right to left' ? 'rtl' : 'ltr' };
}
