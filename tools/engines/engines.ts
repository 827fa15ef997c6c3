import { globSync } from 'node:fs';
import { firstOf } from '../lib/browser.ts';

/** The engines that widgets are tried in beside Chromium. */
export const ENGINES = ['firefox', 'webkit'] as const;

export type Engine = (typeof ENGINES)[number];

/** The programs of WebKitGTK: its driver, the browser that it starts, and a screen for that. */
export interface WebKitPaths {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** The Firefox of this machine, or of `FIREFOX_PATH`. */
export const findFirefox = (): string | undefined =>
  firstOf([process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox']);

/** The WebKitGTK of this machine. */
export function findWebKit(): WebKitPaths | undefined {
  const driver = firstOf(['/usr/bin/WebKitWebDriver']);
  const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').toSorted().at(-1);
  const screen = firstOf(['/usr/bin/Xvfb']);
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** How to get an engine on Debian. */
export const INSTALL: Readonly<Record<Engine, string>> = {
  firefox: 'apt-get install firefox-esr',
  webkit: 'apt-get install webkit2gtk-driver xvfb',
};

/** Whether an engine is on this machine. */
export const isHere = (engine: Engine): boolean =>
  (engine === 'firefox' ? findFirefox() : findWebKit()) !== undefined;
