import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../../tools/lib/browser.ts';
import { ROOT } from '../../../tools/lib/root.ts';
import type { Setting } from './page/scene.ts';
import { takeTimers } from './time.ts';

const ORIGIN = 'http://host.example';

const HOST = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A host page</title>
    <link rel="icon" href="data:,">
    <style>
      :root { color-scheme: light dark; font-family: 'DejaVu Sans', sans-serif; }
      body { margin: 0; background: Canvas; color: CanvasText; }
      main { padding: 0.5rem; }
    </style>
  </head>
  <body>
    <main>
      <h1>A host page</h1>
      <h2>A part of it</h2>
      <p><a href="#before">Before</a></p>
      <div id="place"></div>
      <p><a href="#after">After</a></p>
    </main>
    <script src="/page.js"></script>
  </body>
</html>`;

/** The scenes with all they need in one file, so that no part of a widget arrives late. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}/test/a11y/support/page/page.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['browser', 'production'],
    tsconfig: `${ROOT}/tsconfig.json`,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** The browser of a test file, and the script of its pages. */
export interface Stage {
  readonly browser: Browser;
  /** A page that shows scenes, with the widgets' short waits ten times as short unless it is to be told otherwise. */
  page(options?: { readonly faster?: number }): Promise<Page>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const [browser, script] = await Promise.all([
    chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS }),
    bundle(),
  ]);
  return {
    browser,
    close: () => browser.close(),
    async page({ faster = 10 } = {}) {
      const context = await browser.newContext({
        viewport: WIDE,
        reducedMotion: 'reduce',
        locale: 'en-IE',
        timezoneId: 'Europe/Paris',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(6_000);
      await page.addInitScript(takeTimers, faster);
      await page.route(`${ORIGIN}/**`, (route) =>
        new URL(route.request().url()).pathname === '/page.js'
          ? route.fulfill({ contentType: 'text/javascript', body: script })
          : route.fulfill({ contentType: 'text/html', body: HOST }),
      );
      await page.goto(ORIGIN);
      return page;
    },
  };
}

export const WIDE = { width: 1000, height: 800 };

export const sceneNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.scenes.names);

/** Shows a state of a widget and waits until nothing moves. */
export const show = (page: Page, name: string, setting: Setting = {}): Promise<void> =>
  page.evaluate(([scene, how]) => window.scenes.show(scene, how), [name, setting] as const);

export const settled = (page: Page): Promise<void> => page.evaluate(() => window.scenes.settled());
