import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { contentType } from '../../../src/cli/serve/content-types.ts';
import { ROOT, VERSION } from '../../../tools/lib/root.ts';

/** One page of a host, as its server sends it. */
export interface HostPage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A website: pages that tests write, and the scripts and the data set of the build beside them. */
export interface HostServer {
  /** `http://127.0.0.1:1234`, without a slash. */
  readonly origin: string;
  /** Puts a page on the server and gives its address. */
  add(page: HostPage): string;
  close(): void;
}

/** Where the scripts of the build are on every host. */
export const SCRIPTS = `/cdn/${VERSION}`;
/** Where the sample data set is on every host. */
export const MANIFEST = '/data/manifest.json';

const DIST = join(ROOT, 'dist');

/** Sends a file of the build to any page: hosts name scripts and data of other origins. */
function sendFile(path: string, response: ServerResponse): void {
  const file = join(DIST, normalize(path));
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': contentType(file),
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

/** @param files what else it serves, by path */
export async function startHost(files: Readonly<Record<string, HostPage>> = {}): Promise<HostServer> {
  const pages = new Map(Object.entries(files));
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const page = pages.get(pathname);
    if (page) {
      const { body, type = 'text/html; charset=utf-8', headers } = page;
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    } else if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
    } else {
      sendFile(pathname, response);
    }
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origin,
    add(page) {
      const path = `/page-${String(pages.size)}`;
      pages.set(path, page);
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
