import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where clean-up is left for the end of a test: `(end) => context.after(end)`. */
export type Later = (end: () => Promise<void>) => void;

/** A folder that is gone when the test is over. */
export async function temporaryFolder(later: Later): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-'));
  later(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Serves a folder on the loopback address as a plain web host does, and notes what was asked for. */
export async function serveFolder(
  later: Later,
  folder: string,
): Promise<{ readonly origin: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    asked.push(path);
    readFile(join(folder, path)).then(
      (bytes) => response.writeHead(200, { 'access-control-allow-origin': '*' }).end(bytes),
      () => response.writeHead(404).end('not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  later(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, asked };
}

/** How a fake host answers one request: with a response, or by failing as a network does. */
export type Answer = (
  path: string,
  init: RequestInit,
) => Response | undefined | Promise<Response | undefined>;

/** A `fetch` that reads a folder; `change` may answer instead. Notes paths and settings of every request. */
export function folderFetch(folder: string, change: Answer = () => undefined) {
  const requests: { readonly path: string; readonly init: RequestInit }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const path = new URL(input instanceof Request ? input.url : input).pathname.slice(1);
    requests.push({ path, init });
    const changed = await change(path, init);
    if (changed) return changed;
    return readFile(join(folder, path)).then(
      (bytes) => new Response(new Uint8Array(bytes)),
      () => new Response('not found', { status: 404 }),
    );
  };
  return { fetch, requests };
}
