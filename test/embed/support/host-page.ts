import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { ROOT, VERSION } from '../../../tools/lib/root.ts';
import { launchBrowser } from '../../e2e/support/visit.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const FOLDERS: Readonly<Record<string, string>> = {
  '/cdn/': join(ROOT, 'dist/cdn', VERSION),
  '/data/': join(ROOT, 'dist/data'),
};

/** A website that embeds widgets: its pages are those of the test, scripts and data those of the build. */
export interface HostSite {
  readonly origin: string;
  /** Puts a page in place; a function writes it piece by piece. */
  put(path: string, html: string | ((response: ServerResponse) => unknown)): string;
  close(): void;
}

export async function openSite(): Promise<HostSite> {
  // Browsers ask for an icon by themselves.
  const pages = new Map<string, string | ((response: ServerResponse) => unknown)>([['/favicon.ico', '']]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (typeof page === 'function') {
      response.writeHead(200, { 'content-type': TYPES['.html'] });
      page(response);
    } else if (page === undefined) {
      serveFile(pathname, response).catch(() => response.writeHead(404).end());
    } else {
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, html) {
      pages.set(path, html);
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function serveFile(pathname: string, response: ServerResponse): Promise<void> {
  const [prefix = ''] = Object.keys(FOLDERS).filter((each) => pathname.startsWith(each));
  const path = join(FOLDERS[prefix] ?? '/nowhere', normalize(pathname.slice(prefix.length)));
  const body = await readFile(path);
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
}

/** A page of a host, whole. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body>${body}</body></html>`;

export const LOADER = '<script async src="/cdn/coopkit.js"></script>';
export const DATA = 'src="/data/manifest.json"';

/** An open page, with what it said on the console and asked of the network. */
export interface Opened {
  readonly page: Page;
  readonly said: readonly string[];
  readonly requests: readonly Request[];
  close(): Promise<void>;
}

/** The website of a suite, and its browser. */
export interface SuiteSite extends Pick<HostSite, 'origin' | 'put'> {
  /** Opens a context with a page of its own. Nothing is loaded yet. */
  open(options?: BrowserContextOptions): Promise<Opened>;
}

/** Starts a website and a browser for the tests of a suite; called in its `describe`. */
export function siteOfSuite(): SuiteSite {
  let site: HostSite;
  let browser: Browser;
  before(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    site.close();
  });
  return {
    get origin() {
      return site.origin;
    },
    put: (path, html) => site.put(path, html),
    open: (options) => openPage(browser, options),
  };
}

async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const said: string[] = [];
  const requests: Request[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => requests.push(request));
  return { page, said, requests, close: () => context.close() };
}

/** The paths of data that a page asked for. */
export const dataRequests = ({ requests }: Opened): readonly string[] =>
  requests.map((request) => new URL(request.url()).pathname).filter((path) => path.startsWith('/data/'));
