import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentType } from './content-types.ts';
import { listen } from './listen.ts';
import type { ListenOptions, RunningServer } from './listen.ts';

export type { RunningServer } from './listen.ts';

export interface ServerOptions extends ListenOptions {
  /** Folder whose files are served. */
  readonly root: string;
  /** Path such as `/data/` → the folder that answers for it in place of one inside `root`. */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Lets pages of other origins read the files. Default true; false for a site, which is visited and not fetched. */
  readonly shared?: boolean;
  /** Changes an HTML page before it is sent. */
  readonly page?: (html: string) => string;
  /** Added to every answer; they replace those of the same name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A name that carries the hash of the content: the file behind it never changes. */
const HASHED = /[.-][0-9a-f]{8,64}\.[a-z0-9.]+$/iu;

/** What is served, with real paths: a link could lead outside, so paths are compared as they really are. */
interface Site {
  readonly root: string;
  readonly mounts: readonly (readonly [path: string, folder: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly page: ((html: string) => string) | undefined;
}

/**
 * Serves the files of a folder, to any origin unless told otherwise: for trying a data set and for the examples, not for the open internet.
 * Files with a hash in their name may be kept for ever, all others are asked for again.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const site = await siteOf(options);
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      // The visitor went away in the middle, or the file did.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  return listen(server, options);
}

async function siteOf({ root, mounts = {}, headers, shared = true, page }: ServerOptions): Promise<Site> {
  return {
    root: await realpath(root),
    mounts: await Promise.all(
      Object.entries(mounts).map(async ([path, folder]) => [path, await realpath(folder)] as const),
    ),
    headers: {
      ...(shared && { 'access-control-allow-origin': '*' }),
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    page,
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers } = site;
  const plain = (status: number, text: string, more: Record<string, string> = {}): void => {
    response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8', ...more });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };
  if (request.method === 'OPTIONS') {
    response.writeHead(204, {
      ...headers,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-max-age': '600',
    });
    response.end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    plain(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD, OPTIONS' });
    return;
  }
  const file = await findFile(site, request.url ?? '/');
  if (!file) {
    plain(404, 'There is no such file here.');
    return;
  }
  const type = contentType(file.path);
  const page =
    site.page && type.startsWith('text/html') ? site.page(await readFile(file.path, 'utf8')) : undefined;
  response.writeHead(200, {
    'content-type': type,
    'content-length': String(page === undefined ? file.size : Buffer.byteLength(page)),
    'cache-control': HASHED.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...headers,
  });
  if (request.method === 'HEAD') response.end();
  else if (page !== undefined) response.end(page);
  else await pipeline(createReadStream(file.path), response);
}

/** The file that an address means; nothing when there is none inside its folder. A folder means its `index.html`. */
async function findFile(
  site: Site,
  address: string,
): Promise<{ readonly path: string; readonly size: number } | undefined> {
  const wanted = pathOf(address);
  if (wanted === undefined) return undefined;
  const mount = site.mounts.find(([path]) => wanted.startsWith(path));
  const root = mount ? mount[1] : site.root;
  const inside = mount ? wanted.slice(mount[0].length) : wanted;
  try {
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    // A link could lead outside: what counts is where the file really lies.
    const real = await realpath(resolve(join(root, file)));
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    const entry = await stat(real);
    return entry.isFile() ? { path: real, size: entry.size } : undefined;
  } catch {
    return undefined;
  }
}

/** The path of an address without query, decoded; nothing when it is malformed or tries to climb. */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent((address.split(/[?#]/u)[0] ?? '/').replaceAll('\\', '/'));
    return path.includes('\0') || path.split(/[/\\]/u).includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}
