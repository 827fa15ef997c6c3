import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../../tools/lib/browser.ts';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
}

/** A page, and all that went wrong on it: on the console, as an exception, or against a policy. */
export interface WatchedPage {
  readonly page: Page;
  /** What the console warned of, and what was thrown and caught by nobody. */
  readonly problems: string[];
  /** What broke the page's Content Security Policy, each as "directive: what". */
  readonly violations: string[];
  close(): Promise<void>;
}

const REPORT = 'reportViolation';

/** Opens a page in a context of its own; `open` loads it. */
export async function watchedPage(browser: Browser): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(6_000);
  const problems: string[] = [];
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  await page.exposeBinding(REPORT, (_source, violation: string) => void violations.push(violation));
  await page.addInitScript((report) => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const tell = Reflect.get(window, report) as (violation: string) => void;
      tell(`${effectiveDirective}: ${blockedURI} ${sample}`.trim());
    });
  }, REPORT);
  return { page, problems, violations, close: () => context.close() };
}
