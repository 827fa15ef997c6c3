import type { Browser, Page } from 'playwright-core';

/** Milliseconds from a key to the frame in which its answer is shown. */
export interface Typed {
  readonly firstKey: number;
  readonly lastKey: number;
}

/** Milliseconds from the click into the search box to the first key: a hand moves from the mouse to the keys. */
export const REACH = 300;
/** Milliseconds between two letters of a fast typist. */
export const PAUSE = 120;
/** Milliseconds after which an answer will not come any more. */
const PATIENCE = 20_000;

/** In the page: when keys were typed, and when what was found after so many of them was shown. */
interface Watched {
  readonly keys: number[];
  readonly shown: { readonly after: number; readonly at: number }[];
}

/** Opens the page of an example site with an empty cache, waits for its first list and types a text into its search box. */
export async function typeInto(browser: Browser, address: string, text: string): Promise<Typed> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(watch);
    await page.goto(address);
    await page.waitForFunction(() => (window as unknown as { watched: Watched }).watched.shown.length > 0);
    await page.getByRole('combobox').first().click();
    // What this waits for is a person.
    await page.waitForTimeout(REACH);
    await page.keyboard.type(text, { delay: PAUSE });
    return await answersOf(page);
  } finally {
    await context.close();
  }
}

/** Notes each key, and each list of results with the frame that shows it. */
function watch(): void {
  const watched: Watched = { keys: [], shown: [] };
  Object.assign(window, { watched });
  addEventListener('input', () => watched.keys.push(performance.now()), true);
  addEventListener('coopkit-results', () => {
    const after = watched.keys.length;
    requestAnimationFrame(() => setTimeout(() => watched.shown.push({ after, at: performance.now() })));
  });
}

/** A new key gives up the question before it: what is found after it is its answer, or that of a later one. */
async function answersOf(page: Page): Promise<Typed> {
  await page.waitForFunction(() => {
    const { keys, shown } = (window as unknown as { watched: Watched }).watched;
    return shown.at(-1)?.after === keys.length;
  });
  return page.evaluate(() => {
    const { keys, shown } = (window as unknown as { watched: Watched }).watched;
    const answerTo = (key: number): number => shown.find(({ after }) => after >= key)!.at - keys[key - 1]!;
    return { firstKey: answerTo(1), lastKey: answerTo(keys.length) };
  });
}
