import { access, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { CommandError } from '../problems/problem.ts';
import type { Reporter } from '../problems/reporters.ts';
import type { Progress } from '../progress.ts';
import type { RunningServer } from '../serve/listen.ts';

const DEFAULT_PORT = 8080;

/** What `coopkit serve` was told. */
export interface ServeCommand {
  readonly folder: string;
  readonly port: string | undefined;
  /** Serves the API over the data set in place of its files. */
  readonly api: boolean;
  readonly reporter: Reporter;
  readonly progress: Progress;
  readonly say: (line: string) => void;
}

/** `coopkit serve`: serves a data set until Ctrl-C. */
export async function serve(command: ServeCommand): Promise<number> {
  const { folder, say } = command;
  const entry = await stat(folder).catch(() => undefined);
  if (!entry?.isDirectory())
    throw new CommandError(`${folder} is not a folder`, 'give the folder that build wrote to');
  const listening = {
    port: portOf(command.port),
    onPortTaken: (taken: number) => say(`Port ${taken} is taken, trying ${taken + 1}.`),
  };
  return command.api ? serveApi(command, listening) : serveFiles(command, listening);
}

interface Listening {
  readonly port: number;
  readonly onPortTaken: (port: number) => void;
}

async function serveFiles({ folder, say }: ServeCommand, listening: Listening): Promise<number> {
  const { startServer } = await import('../serve/server.ts');
  const server = await startServer({ root: folder, ...listening });
  say(`Serving ${folder} at ${server.url} (Ctrl-C stops it)`);
  say(
    (await hasManifest(folder))
      ? `Data set: ${server.url}manifest.json`
      : `Note: there is no manifest.json in ${folder}.`,
  );
  return untilStopped(server, say);
}

/** Serves the API over a data set; a folder of facts is built first, into a place that is gone afterwards. */
async function serveApi(command: ServeCommand, listening: Listening): Promise<number> {
  const { folder, say } = command;
  const { startApiServer, BASE } = await import('../serve/api/server.ts');
  const { folderSource } = await import('../serve/api/folder-source.ts');
  const built = (await hasManifest(folder)) ? undefined : await buildAside(command);
  try {
    const source = folderSource(built ?? folder, basename(resolve(folder)));
    const server = await startApiServer({
      source,
      ...listening,
      onFailure: (error) =>
        say(`An answer failed: ${error instanceof Error ? error.message : String(error)}`),
    });
    say(`API over ${folder} at ${server.url}${BASE.slice(1)} (Ctrl-C stops it)`);
    say(`Where to begin: ${server.url}`);
    return await untilStopped(server, say);
  } finally {
    if (built !== undefined) await rm(built, { recursive: true, force: true });
  }
}

async function buildAside({ folder, reporter, progress }: ServeCommand): Promise<string> {
  const { build } = await import('./dataset.ts');
  const out = await mkdtemp(join(tmpdir(), 'coopkit-serve-'));
  let built = false;
  try {
    await build({ folder, out, chunks: 'auto', strict: false, reporter, progress });
    built = await hasManifest(out);
  } finally {
    if (!built) await rm(out, { recursive: true, force: true });
  }
  if (built) return out;
  throw new CommandError(`${folder} holds no data set, and none could be built of it`, 'see the lines above');
}

const hasManifest = (folder: string): Promise<boolean> =>
  access(join(folder, 'manifest.json')).then(
    () => true,
    () => false,
  );

function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandError(`"${text}" is no port`, 'give a number from 0 (any free port) to 65535');
}

/** Waits for Ctrl-C or the end of the session. */
async function untilStopped(server: RunningServer, say: (line: string) => void): Promise<number> {
  await new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
  await server.close();
  say('Stopped.');
  return 0;
}
