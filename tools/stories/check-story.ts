import type { Browser, Page } from 'playwright-core';
import { axeFaults } from '../lib/axe.ts';
import { layoutShiftFault, observeLayoutShift } from '../lib/layout-shift.ts';
import { storyOutcome, watchStory } from './watch-story.ts';

const WIDE = { width: 800, height: 600 };
const NARROW = { width: 320, height: 600 };

async function sidewaysScroll(page: Page): Promise<string[]> {
  await page.setViewportSize(NARROW);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return width > NARROW.width ? [`at 320 px the page is ${String(width)} px wide and scrolls sideways`] : [];
}

/** Opens one story in a fresh context and says what is wrong with it. */
export async function checkStory(browser: Browser, origin: string, id: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce', colorScheme: 'light' });
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      const { url } = message.location();
      // The browser asks for an icon by itself; no story does.
      if (message.type() === 'error' && !url.endsWith('/favicon.ico')) {
        faults.push(`console: ${message.text()} ${url}`);
      }
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    await observeLayoutShift(page);
    await watchStory(page);
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
    faults.push(...(await storyOutcome(page)));
    const shift = await layoutShiftFault(page);
    if (shift !== undefined) faults.push(shift);
    faults.push(...(await axeFaults(page, 'light')));
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    faults.push(...(await axeFaults(page, 'dark')));
    faults.push(...(await sidewaysScroll(page)));
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  } finally {
    await context.close();
  }
  return faults;
}
