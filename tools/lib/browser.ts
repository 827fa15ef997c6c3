import { existsSync } from 'node:fs';

/**
 * Flags for Chromium in tests: runs as root (no sandbox), draws in software, and makes no request of its own, so that
 * a request seen in a test is one the page made.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first of some paths that is there. */
export const firstOf = (candidates: readonly (string | undefined)[]): string | undefined =>
  candidates.find((path) => path !== undefined && existsSync(path));

/** The Chromium to test with; says how to get one when there is none. */
export function chromiumPath(): string {
  const found = firstOf([process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome']);
  if (found) return found;
  throw new Error(
    'No Chromium found. Run "node tools/setup.mjs chromium" as root on Debian, or set CHROME_PATH to a browser.',
  );
}
