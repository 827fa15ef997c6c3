import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { settled } from './open.ts';

/** Stops of the Tab key that a widget may have until the test gives up. */
const MOST_STOPS = 200;

/** The name of what has the focus, in whichever shadow root; empty for the page itself. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return '';
    const root = element.getRootNode() as Document | ShadowRoot;
    const labelledBy = element.getAttribute('aria-labelledby');
    const name =
      element.getAttribute('aria-label') ??
      (labelledBy && root.getElementById(labelledBy)?.textContent) ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent ??
      '';
    return name.replaceAll(/\s+/g, ' ').trim() || element.localName;
  });

/** Presses Tab, or Shift and Tab, until the focus is on something whose name begins so. */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now.startsWith(name)) return;
    passed.push(now);
    if (now === '' || now === 'After') break;
  }
  assert.fail(`${key} never reaches "${name}", only: ${passed.join(' | ')}`);
}

/** Presses keys one after the other and waits until nothing moves. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await settled(page);
}

/** Puts the focus on the link before the widget. */
export const startBefore = (page: Page): Promise<void> => page.getByRole('link', { name: 'Before' }).focus();
