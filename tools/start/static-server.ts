import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface StaticOptions {
  /** Answers to other origins, as a data host must. Off for the sites: they are read, not fetched. */
  readonly shared?: boolean;
  /** Changes a page before it is sent. */
  readonly transform?: (html: string) => string;
}

/** The file that a request asks for; a folder means its `index.html`. Never outside `folder`. */
async function fileOf(folder: string, request: IncomingMessage): Promise<string | undefined> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  let path: string;
  try {
    path = normalize(decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.split('/').includes('..')) return undefined;
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

async function answer(
  folder: string,
  options: StaticOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (options.shared) response.setHeader('access-control-allow-origin', '*');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const file = await fileOf(folder, request);
  if (file === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  if (options.transform && extname(file) === '.html') {
    response.end(options.transform(await readFile(file, 'utf8')));
    return;
  }
  createReadStream(file)
    .once('error', () => response.destroy())
    .pipe(response);
}

/** A server for a folder, not yet listening. */
export function staticServer(folder: string, options: StaticOptions = {}): Server {
  return createServer((request, response) => {
    answer(folder, options, request, response).catch((error: unknown) => {
      console.error(`start: ${request.url ?? ''}: ${String(error)}`);
      response.destroy();
    });
  });
}
