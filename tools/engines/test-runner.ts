import { chromeLauncher } from '@web/test-runner';
import { CHROMIUM_FLAGS, chromiumPath } from '../lib/browser.ts';
import { enginePackage, type WebDriverSession } from './packages.ts';
import { findFirefox, findWebKit, INSTALL, type Engine } from './engines.ts';
import { resizeWindow, type Size } from './resize-window.ts';
import { startWebKit } from './webkit.ts';

/** How the test runner starts a browser, as far as it is changed here. */
interface Launcher {
  name: string;
  stop(): Promise<void>;
}

const missing = (engine: Engine): Error =>
  new Error(`The tests were not run: no ${engine} on this machine. On Debian: ${INSTALL[engine]}`);

function firefoxLauncher(): Launcher {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw missing('firefox');
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath } });
  // The launcher takes every browser for Chrome.
  return Object.assign(launcher, { name: 'Firefox' });
}

async function webkitLauncher(): Promise<Launcher> {
  const paths = findWebKit();
  if (paths === undefined) throw missing('webkit');
  const { webdriverLauncher } = await enginePackage('@web/test-runner-webdriver');
  const webkit = await startWebKit(paths);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: webkit.port,
    path: '/',
    capabilities: webkit.capabilities,
    logLevel: 'error',
  }) as Launcher;
  const stop = launcher.stop.bind(launcher);
  return Object.assign(launcher, {
    async stop() {
      await stop();
      await webkit.close();
    },
  });
}

/** Starts the browser that `COOPKIT_BROWSER` names; Chromium when it names none. */
export async function launcherOf(name = 'chromium'): Promise<object> {
  switch (name) {
    case 'chromium':
      return chromeLauncher({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_FLAGS } });
    case 'firefox':
      return firefoxLauncher();
    case 'webkit':
      return webkitLauncher();
    default:
      throw new Error(`COOPKIT_BROWSER is "${name}"; it may be chromium, firefox or webkit.`);
  }
}

/** The browser of a test session: of puppeteer for Chromium and Firefox, of WebDriver for WebKit. */
type SessionBrowser =
  | {
      readonly type: 'puppeteer';
      getPage(id: string): { setViewport(size: Size): Promise<void> };
    }
  | { readonly type: 'webdriver'; readonly driver: WebDriverSession };

/** The command of `test/components/support/viewport.ts`; the test runner's own does not know WebDriver. */
export const windowSizePlugin = {
  name: 'window-size',
  async executeCommand({
    command,
    payload,
    session,
  }: {
    readonly command: string;
    readonly payload?: unknown;
    readonly session: { readonly id: string; readonly browser: unknown };
  }): Promise<true | undefined> {
    if (command !== 'window-size') return undefined;
    const browser = session.browser as SessionBrowser;
    if (browser.type === 'puppeteer') await browser.getPage(session.id).setViewport(payload as Size);
    else await resizeWindow(browser.driver, payload as Size);
    return true;
  },
};
