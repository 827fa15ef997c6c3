import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../problems/problem.ts';
import { startServer } from '../serve/server.ts';

const DEFAULT_PORT = 8080;

/** `coopkit serve`: serves a data set until Ctrl-C. */
export async function serve(
  folder: string,
  port: string | undefined,
  say: (line: string) => void,
): Promise<number> {
  const entry = await stat(folder).catch(() => undefined);
  if (!entry?.isDirectory())
    throw new CommandError(`${folder} is not a folder`, 'give the folder that build wrote to');
  const server = await startServer({
    root: folder,
    port: portOf(port),
    onPortTaken: (taken) => say(`Port ${taken} is taken, trying ${taken + 1}.`),
  });
  say(`Serving ${folder} at ${server.url} (Ctrl-C stops it)`);
  const hasManifest = await access(join(folder, 'manifest.json')).then(
    () => true,
    () => false,
  );
  say(hasManifest ? `Data set: ${server.url}manifest.json` : `Note: there is no manifest.json in ${folder}.`);
  await stopped();
  await server.close();
  say('Stopped.');
  return 0;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandError(`"${text}" is no port`, 'give a number from 0 (any free port) to 65535');
}

/** Waits for Ctrl-C or the end of the session. */
function stopped(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
