import type { Page } from 'playwright-core';

declare global {
  interface Window {
    coopkitLayoutShift?: number;
  }
}

/** The most that a page with widgets may move by itself (a "good" page of Core Web Vitals may move by 0.1). */
export const LAYOUT_SHIFT_LIMIT = 0.01;

interface LayoutShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Sums the layout shifts of every page opened from now on. */
export async function observeLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.coopkitLayoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShiftEntry[]) {
        if (!entry.hadRecentInput) window.coopkitLayoutShift = (window.coopkitLayoutShift ?? 0) + entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum until now, after two frames in which a last shift is reported. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    return window.coopkitLayoutShift ?? Number.NaN;
  });
}
