import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installLocked } from '../lib/install-locked.ts';
import { ROOT } from '../lib/root.ts';

/** What is used of WebDriver's commands, as the W3C names them. */
export interface WebDriverSession {
  readonly capabilities: { readonly browserVersion: string };
  navigateTo(url: string): Promise<unknown>;
  executeScript(script: string, args: readonly unknown[]): Promise<unknown>;
  performActions(actions: readonly object[]): Promise<unknown>;
  setWindowRect(x: null, y: null, width: number, height: number): Promise<unknown>;
  deleteSession(): Promise<unknown>;
}

/** What is used of puppeteer's browsers. */
export interface PuppeteerBrowser {
  version(): Promise<string>;
  newPage(): Promise<{
    goto(url: string): Promise<unknown>;
    evaluate(expression: string): Promise<unknown>;
    readonly keyboard: { type(text: string): Promise<void>; press(key: string): Promise<void> };
  }>;
  close(): Promise<void>;
}

/** What is used of the packages of this folder, whose types are there only where they are installed. */
export interface EnginePackages {
  webdriver: {
    default: { newSession(options: Readonly<Record<string, unknown>>): Promise<WebDriverSession> };
  };
  'puppeteer-core': { launch(options: Readonly<Record<string, unknown>>): Promise<PuppeteerBrowser> };
  '@web/test-runner-webdriver': { webdriverLauncher(options: Readonly<Record<string, unknown>>): object };
}

/** The file of each package that Node is to load. */
const ENTRIES: Readonly<Record<keyof EnginePackages, string>> = {
  webdriver: 'build/node.js',
  'puppeteer-core': 'lib/puppeteer/puppeteer-core.js',
  '@web/test-runner-webdriver': 'index.mjs',
};

/** Loads a package of this folder, and installs them first where they are not. */
export async function enginePackage<Name extends keyof EnginePackages>(
  name: Name,
): Promise<EnginePackages[Name]> {
  await installLocked('tools/engines');
  // It reads its level when it is loaded, and tells every connection otherwise.
  process.env['WDIO_LOG_LEVEL'] ??= 'error';
  const file = join(ROOT, 'tools/engines/node_modules', name, ENTRIES[name]);
  return (await import(pathToFileURL(file).href)) as EnginePackages[Name];
}
