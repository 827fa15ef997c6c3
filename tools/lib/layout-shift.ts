import type { Page } from 'playwright-core';

interface Shifts {
  sum: number;
  /** Set when what moves from now on answers a visitor. */
  over?: boolean;
  /** What moved: `0.120 main > p`. */
  readonly moves: string[];
}

declare global {
  interface Window {
    coopkitLayoutShifts?: Shifts;
  }
}

/** The most that a page with widgets may move by itself (a "good" page of Core Web Vitals may move by 0.1). */
export const LAYOUT_SHIFT_LIMIT = 0.01;

interface LayoutShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Sums the layout shifts of every page opened from now on. */
export async function observeLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shifts = { sum: 0, moves: [] };
    window.coopkitLayoutShifts = shifts;
    const nameOf = (node: Node | null): string => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element ? `${element.localName}${element.id && `#${element.id}`}.${element.className}` : 'gone';
    };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShiftEntry[]) {
        if (hadRecentInput || shifts.over) continue;
        shifts.sum += value;
        shifts.moves.push(`${value.toFixed(3)} ${sources.map(({ node }) => nameOf(node)).join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What is wrong with how much the page has moved until now; waits two frames, in which a last shift is reported. */
export async function layoutShiftFault(page: Page): Promise<string | undefined> {
  const shifts = await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    return window.coopkitLayoutShifts;
  });
  if (!shifts) return 'layout shifts were not observed';
  return shifts.sum > LAYOUT_SHIFT_LIMIT
    ? `the layout shifts by ${shifts.sum.toFixed(3)}: ${shifts.moves.join('; ')}`
    : undefined;
}

/**
 * Ends the watch over a page that has loaded: what a visitor asks for may move it. Browsers see that by themselves only
 * when the answer comes within half a second, which a busy machine may not keep.
 */
export async function endLayoutShiftWatch(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.coopkitLayoutShifts) window.coopkitLayoutShifts.over = true;
  });
}
