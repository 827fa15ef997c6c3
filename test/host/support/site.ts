import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { startHost, type HostPage, type HostServer } from './host-server.ts';
import { html, scriptTag, type Build } from './script.ts';
import { launchBrowser, watchedPage, type WatchedPage } from './watched-page.ts';

/** A page to open: its build of the scripts, or none, what else is in its head, its body and headers. */
export interface Visited {
  readonly build?: Build;
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs before any script of the page. */
  readonly before?: (opened: WatchedPage) => Promise<unknown>;
}

/** The host of a suite and its browser. */
export interface Site {
  readonly host: HostServer;
  readonly browser: Browser;
  /** Opens a page, acts on it and closes it; gives what went wrong on it. */
  visit(page: Visited, act: (opened: WatchedPage) => Promise<unknown>): Promise<readonly string[]>;
}

/** Starts a host and a browser for the tests of a suite; called in its `describe`. */
export function siteOfSuite(
  files: () => Promise<Readonly<Record<string, HostPage>>> = async () => ({}),
): Site {
  let host: HostServer;
  let browser: Browser;
  before(async () => {
    [host, browser] = await Promise.all([startHost(await files()), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    host.close();
  });
  return {
    get host() {
      return host;
    },
    get browser() {
      return browser;
    },
    async visit({ build, head = '', body, headers = {}, before: prepare }, act) {
      const opened = await watchedPage(browser);
      try {
        await prepare?.(opened);
        const script = build ? scriptTag(build, '', 'async') : '';
        await opened.page.goto(host.add({ body: html(script + head, body), headers }));
        await act(opened);
        return [...opened.problems, ...opened.violations];
      } finally {
        await opened.close();
      }
    },
  };
}
