/**
 * Two example sites with live widgets: `npm start [-- --port 4100]`.
 * Builds what is out of date, then serves each site on an origin of its own, and scripts and data on a third, as on the
 * web: the widgets' requests are really cross-origin.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, VERSION } from './lib/root.ts';
import { run } from './lib/run.ts';
import { close, listen } from './start/listen.ts';
import { staticServer } from './start/static-server.ts';

const FIRST_PORT = 4100;

/** What stands in the pages, as a webmaster would write it, for the origin with the scripts and the data. */
const PLACEHOLDER_ORIGIN = 'https://coopkit.example';
const PLACEHOLDER_VERSION = '/cdn/VERSION/';

const SITES = [
  { name: 'Example association', folder: 'association' },
  { name: 'Example region', folder: 'portal' },
];

function portFrom(text: string | undefined): number {
  const port = text === undefined ? FIRST_PORT : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`start: --port takes a number from 0 (any free port) to 65535, not "${text ?? ''}".`);
    process.exit(2);
  }
  return port;
}

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const first = portFrom(values.port);
/** With `--port 0` the system chooses each port. */
const after = (port: number, steps: number): number => (first === 0 ? 0 : port + steps);

const build = await run('node', ['tools/build.ts', 'cdn', 'data']);
if (build.status !== 0) process.exit(1);

// The files come first: their address goes into the pages. The sites keep the lower ports.
const files = staticServer(join(ROOT, 'dist'), { shared: true });
const filesPort = await listen(files, after(first, SITES.length));
const origin = `http://localhost:${String(filesPort)}`;
const transform = (html: string): string =>
  html.replaceAll(PLACEHOLDER_VERSION, `/cdn/${VERSION}/`).replaceAll(PLACEHOLDER_ORIGIN, origin);

const servers = [files];
let port = first;
for (const { name, folder } of SITES) {
  const server = staticServer(join(ROOT, 'examples/sites', folder), { transform });
  const taken = await listen(server, port);
  port = after(taken, 1);
  servers.push(server);
  console.log(`${name.padEnd(20)} http://localhost:${String(taken)}/`);
}
console.log(`${'Scripts and data'.padEnd(20)} ${origin}/`);
console.log('Ready. Ctrl-C stops.');

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  Promise.all(servers.map(close)).then(
    () => console.log('Stopped.'),
    (error: unknown) => {
      console.error(`start: ${String(error)}`);
      process.exitCode = 1;
    },
  );
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
