import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

/** How far away the server seems to be. */
export interface Line {
  /** Milliseconds that every request takes beside its bytes. */
  readonly latency: number;
  /** Bytes per millisecond: 1250 are 10 Mbit/s. */
  readonly speed: number;
}

/** The line of all tables: 40 ms and 10 Mbit/s. */
export const LINE: Line = { latency: 40, speed: 1250 };

/** One file that was sent; times in milliseconds. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
  readonly asked: number;
  readonly done: number;
}

export interface SlowServer {
  readonly address: string;
  /** What was sent since the last call, in the order of the requests. */
  take(): readonly Sent[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.css': 'text/css',
};

/**
 * A plain static server over HTTP/1.1 on the loopback: scripts, JSON and wasm in brotli, as most hosts send them,
 * everything else as it lies there, each answer held back as long as the line would take.
 *
 * @param folders path in the address → folder; the longest path wins
 */
export async function startServer(
  folders: Readonly<Record<string, string>>,
  line: Line = LINE,
): Promise<SlowServer> {
  let sent: Sent[] = [];
  const packed = new Map<string, Buffer>();
  const paths = Object.keys(folders).sort((a, b) => b.length - a.length);

  async function fileAt(
    path: string,
  ): Promise<{ readonly body: Buffer; readonly isPacked: boolean } | undefined> {
    const mount = paths.find((each) => path.startsWith(each));
    if (mount === undefined) return undefined;
    const file = join(folders[mount]!, normalize(`/${path.slice(mount.length)}`));
    const known = packed.get(file);
    if (known) return { body: known, isPacked: true };
    const raw = await readFile(file).catch(() => undefined);
    if (!raw || TYPES[extname(file)] === undefined) return raw && { body: raw, isPacked: false };
    const quality = raw.length > 200_000 ? 5 : 9;
    const body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    packed.set(file, body);
    return { body, isPacked: true };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = performance.now();
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/') {
      response.writeHead(200, { 'content-type': TYPES['.html'] });
      response.end(
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><body></body></html>',
      );
      return;
    }
    const found = await fileAt(path);
    const bytes = found?.body.length ?? 0;
    const late = Math.max(0, line.latency + bytes / line.speed - (performance.now() - asked));
    await new Promise((resolve) => setTimeout(resolve, late));
    if (!found) {
      response.writeHead(404).end();
    } else {
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-length': bytes,
        'cache-control': path.endsWith('manifest.json') ? 'no-cache' : 'max-age=31536000, immutable',
        ...(found.isPacked && { 'content-encoding': 'br' }),
      });
      response.end(found.body);
    }
    sent.push({ path, bytes, asked, done: performance.now() });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = sent.sort((a, b) => a.asked - b.asked);
      sent = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
