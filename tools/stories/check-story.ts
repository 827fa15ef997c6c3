import type { Browser, ConsoleMessage, Page } from 'playwright-core';
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

/** A tab in which stories are checked one after the other, so that what they share is loaded once. */
export async function openTab(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await observeLayoutShift(page);
  await watchStory(page);
  return page;
}

/** Opens one story as a page of its own and says what is wrong with it. */
export async function checkStory(page: Page, origin: string, id: string): Promise<string[]> {
  const faults: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    const { url } = message.location();
    // The browser asks for an icon by itself; no story does.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) {
      faults.push(`console: ${message.text()} ${url}`);
    }
  };
  const onError = (error: Error): void => void faults.push(`error: ${error.message}`);
  page.on('console', onConsole).on('pageerror', onError);
  try {
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story`);
    faults.push(...(await storyOutcome(page)));
    const shift = await layoutShiftFault(page);
    if (shift !== undefined) faults.push(shift);
    faults.push(...(await axeFaults(page, 'light')));
    await page.emulateMedia({ colorScheme: 'dark' });
    faults.push(...(await axeFaults(page, 'dark')));
    faults.push(...(await sidewaysScroll(page)));
    // What a story still says while it is left belongs to it.
    await page.goto('about:blank');
  } catch (error) {
    faults.push(error instanceof Error ? error.message : String(error));
  } finally {
    page.off('console', onConsole).off('pageerror', onError);
  }
  return faults;
}
