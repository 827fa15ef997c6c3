import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentType } from './content-types.ts';

export interface ServerOptions {
  /** Folder whose files are served. */
  readonly root: string;
  /** First port to try; 0 for any free one. */
  readonly port: number;
  /** How many ports to try, one after another. Default 20. */
  readonly attempts?: number;
  /** Added to every answer; they replace those of the same name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Address to listen at. Default `127.0.0.1`: this machine only. */
  readonly host?: string;
  /** Told of every port that was taken. */
  readonly onPortTaken?: (port: number) => void;
}

/** A server that runs. */
export interface RunningServer {
  readonly port: number;
  /** `http://localhost:8080/` */
  readonly url: string;
  /** Stops it; connections that are kept open are closed. */
  readonly close: () => Promise<void>;
}

/** A name that carries the hash of the content: the file behind it never changes. */
const HASHED = /[.-][0-9a-f]{8,64}\.[a-z0-9.]+$/iu;

/**
 * Serves the files of a folder to any origin: for trying a data set and for the examples, not for the open internet.
 * Files with a hash in their name may be kept for ever, all others are asked for again.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const root = await realpath(options.root);
  const server = createServer((request, response) => {
    answer(root, options.headers ?? {}, request, response).catch((error: unknown) => {
      // The visitor went away in the middle, or the file did.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const port = await listen(server, options);
  return {
    port,
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function listen(
  server: Server,
  { port, attempts = 20, host = '127.0.0.1', onPortTaken }: ServerOptions,
) {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenAt(server, candidate, host);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || candidate >= port + attempts - 1) throw error;
      onPortTaken?.(candidate);
    }
  }
}

function listenAt(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function answer(
  root: string,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const common = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff', ...headers };
  const plain = (status: number, text: string, more: Record<string, string> = {}): void => {
    response.writeHead(status, { ...common, 'content-type': 'text/plain; charset=utf-8', ...more });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };
  if (request.method === 'OPTIONS') {
    response.writeHead(204, {
      ...common,
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
  const file = await findFile(root, request.url ?? '/');
  if (!file) {
    plain(404, 'There is no such file here.');
    return;
  }
  response.writeHead(200, {
    'content-type': contentType(file.path),
    'content-length': String(file.size),
    'cache-control': HASHED.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...common,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}

/** The file that an address means; nothing when there is none inside the root. A folder means its `index.html`. */
async function findFile(
  root: string,
  address: string,
): Promise<{ readonly path: string; readonly size: number } | undefined> {
  const wanted = pathOf(address);
  if (wanted === undefined) return undefined;
  try {
    const path = resolve(join(root, wanted.endsWith('/') ? `${wanted}index.html` : wanted));
    // A link could lead outside: what counts is where the file really lies.
    const real = await realpath(path);
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
