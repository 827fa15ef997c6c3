import assert from 'node:assert/strict';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Request } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../../tools/lib/browser.ts';
import { layoutShiftFault, observeLayoutShift } from '../../../tools/lib/layout-shift.ts';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
}

/** A page under watch: what it said on the console and asked of the network. */
export interface Visit {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly Request[];
  close(): Promise<void>;
}

declare global {
  interface Window {
    coopkitStorageUses?: string[];
  }
}

/** Notes every use of cookies and storage, by whichever script of the page. */
function watchStorage(): void {
  const uses: string[] = [];
  window.coopkitStorageUses = uses;
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'] as const) {
    const owner = Object.getOwnPropertyDescriptor(window, name);
    if (!owner?.get) continue;
    const { get } = owner;
    Object.defineProperty(window, name, {
      configurable: true,
      get() {
        uses.push(name);
        return get.call(window) as unknown;
      },
    });
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => {
      uses.push('cookie');
      return cookie?.get?.call(document) as unknown;
    },
    set: (value: string) => {
      uses.push('cookie');
      cookie?.set?.call(document, value);
    },
  });
}

/** Opens an address in a context of its own. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const errors: string[] = [];
  const requests: Request[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request));
  await observeLayoutShift(page);
  await page.addInitScript(watchStorage);
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, errors, requests, close: () => context.close() };
}

/** What every page of a host may expect of its guest. */
export async function assertGoodGuest(
  { page, errors, requests }: Visit,
  origins: readonly string[],
): Promise<void> {
  assert.deepEqual(errors, [], 'the console is silent');
  const foreign = requests
    .map((request) => request.url())
    .filter((url) => !origins.includes(new URL(url).origin));
  assert.deepEqual(foreign, [], 'no request leaves the page’s own origin and that of scripts and data');
  assert.deepEqual(
    await page.evaluate(() => window.coopkitStorageUses),
    [],
    'no cookie and no storage is touched',
  );
  assert.deepEqual(await page.context().cookies(), []);
  assert.equal(await layoutShiftFault(page), undefined);
}
