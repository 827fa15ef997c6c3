import type { Server } from 'node:http';

/** Where a server listens. */
export interface ListenOptions {
  /** First port to try; 0 for any free one. */
  readonly port: number;
  /** How many ports to try, one after another. Default 20. */
  readonly attempts?: number;
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

const LAST_PORT = 65_535;

/** Starts a server at the first free port. */
export async function listen(server: Server, options: ListenOptions): Promise<RunningServer> {
  const port = await firstFreePort(server, options);
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

async function firstFreePort(
  server: Server,
  { port, attempts = 20, host = '127.0.0.1', onPortTaken }: ListenOptions,
): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await listenAt(server, candidate, host);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || candidate >= Math.min(port + attempts - 1, LAST_PORT)) throw error;
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
