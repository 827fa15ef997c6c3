import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { HostServer } from './host-server.ts';

/** What stands before a host and counts. */
export interface CountingHost {
  readonly origin: string;
  /** How often each path was asked for, its query included. */
  readonly asked: Map<string, number>;
  close(): void;
}

/** Passes every request on to a host, and counts it; tells browsers to keep nothing. */
export async function countRequests(host: HostServer): Promise<CountingHost> {
  const asked = new Map<string, number>();
  const server = createServer(({ url = '/' }, response) => {
    asked.set(url, (asked.get(url) ?? 0) + 1);
    fetch(host.origin + url).then(
      ({ status, headers, body }) => {
        response.writeHead(status, {
          'content-type': headers.get('content-type') ?? '',
          'cache-control': 'no-store',
        });
        if (body) Readable.fromWeb(body as never).pipe(response);
        else response.end();
      },
      () => response.writeHead(502).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
