/**
 * Two example sites, three themed pages with live widgets and the embed builder: `npm start [-- --port 4100] [--data DIR]`.
 * Builds what is out of date, then serves each site on an origin of its own, and scripts and data on a third, as on the
 * web: the widgets' requests are really cross-origin. DIR is a data set that `coopkit build` wrote, or a folder of facts;
 * without one it is the sample data set.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer, type ServerOptions } from '../src/cli/serve/server.ts';
import { BUILDER } from './build/builder.ts';
import { ROOT } from './lib/root.ts';
import { run } from './lib/run.ts';
import { dataFolder, type DataFolder } from './start/data-folder.ts';
import { FILES_STEP, FIRST_PORT, SITES, withAddresses } from './start/origins.ts';

/** Says why nothing starts, without a stack: the reader is not to blame for our code. */
function fail(message: string, status: number): never {
  console.error(`start: ${message}`);
  process.exit(status);
}

function readArguments(): { readonly port: number; readonly data: string | undefined } {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, data: { type: 'string' } } });
    const port = Number(values.port ?? FIRST_PORT);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) return { port, data: values.data };
    return fail(`--port takes a number from 0 (any free port) to 65535, not "${values.port ?? ''}".`, 2);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 2);
  }
}

async function findData(given: string): Promise<DataFolder> {
  try {
    return await dataFolder(given);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 1);
  }
}

const { port: first, data: given } = readArguments();
/** With `--port 0` the system chooses each port. */
const after = (port: number, steps: number): number => (first === 0 ? 0 : port + steps);
const line = (name: string, what: string): void => console.log(`${name.padEnd(20)} ${what}`);
const serve = (options: ServerOptions): ReturnType<typeof startServer> =>
  startServer({
    ...options,
    onPortTaken: (taken) => console.log(`Port ${String(taken)} is taken, trying ${String(taken + 1)}.`),
  });

const build = await run('node', [
  'tools/build.ts',
  'cdn',
  'manifest',
  'builder',
  ...(given === undefined ? ['data'] : []),
]);
if (build.status !== 0) process.exit(1);
const data = await findData(given ?? join(ROOT, 'dist/data'));

// The files come first: their address goes into the pages.
const files = await serve({
  root: join(ROOT, 'dist'),
  mounts: { '/data/': data.path, '/builder/': join(ROOT, BUILDER) },
  port: after(first, FILES_STEP),
});
const origin = files.url.replace(/\/$/, '');
const page = (html: string): string => withAddresses(html, origin);

const servers = [files];
let port = first;
for (const { name, folder } of SITES) {
  const server = folder
    ? await serve({ root: join(ROOT, 'examples', folder), shared: false, page, port })
    : files;
  port = after(server.port, 1);
  if (server !== files) servers.push(server);
  line(name, server.url);
}
line('Embed builder', `${files.url}builder/`);
line('Data set', data.contents);

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  Promise.all(servers.map(({ close }) => close())).then(
    () => console.log('Stopped.'),
    (error: unknown) => {
      console.error(`start: ${String(error)}`);
      process.exitCode = 1;
    },
  );
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

console.log('Ready. Ctrl-C stops.');
