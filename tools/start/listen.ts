import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const LAST_PORT = 65_535;

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Listens on this machine only, on the given port or the next free one; port 0 lets the system choose. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate <= LAST_PORT; candidate += 1) {
    try {
      server.listen(candidate, 'localhost');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if (!isTaken(error)) throw error;
      console.log(`Port ${String(candidate)} is taken, trying ${String(candidate + 1)}.`);
    }
  }
  throw new Error(`No free port from ${String(port)} on.`);
}

/** Ends a server, open connections included. */
export async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
