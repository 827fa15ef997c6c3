import type { Page, Route } from 'playwright-core';
import { send, type Answer, type Fault, type Way } from './hub.ts';

/** Something that happens to a page's data, and how it is brought about. */
export interface Trouble {
  readonly name: string;
  /** At the server. */
  readonly fault?: Fault;
  /** On the way to it: how the request ends, as Chromium calls it. */
  readonly ends?: Parameters<Route['abort']>[0];
  /** Only of this way to have data. */
  readonly only?: Way;
  /** Which requests it strikes; all by default. */
  readonly strikes?: (path: string) => boolean;
  /** Whether it shows only on files that were not there before: the data set is replaced as well. */
  readonly replaced?: true;
}

const JSON_TYPE = 'application/json';
const answer = (body: string, status = 200, type = JSON_TYPE): Answer => ({
  status,
  type,
  body: Buffer.from(body),
});
const says =
  (body: string, status?: number, type?: string, headers?: Readonly<Record<string, string>>): Fault =>
  (response) =>
    send(response, answer(body, status, type), headers);

/** Takes the request and never answers. */
const silent: Fault = () => undefined;

/** Sends the head of an answer and nothing else. */
const stuck: Fault = (response) => void response.writeHead(200, head(1000)).write('{');

/** A body that comes in drops and has no end. */
const dripping: Fault = (response) => {
  response.writeHead(200, head());
  const drops = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drops));
};

/** Half of the body, then the line is cut. */
const cut: Fault = async (response, good) => {
  const { body } = await good();
  response.writeHead(200, head(body.length));
  response.write(body.subarray(0, body.length >> 1), () => response.destroy());
};

/** The right length, other bytes. */
const altered: Fault = async (response, good) => {
  const right = await good();
  const body = Buffer.from(right.body);
  for (let at = 0; at < body.length; at += 7) body[at] = body[at]! ^ 1;
  send(response, { ...right, body });
};

/** As many bytes as are taken, without end. */
const endless: Fault = (response) => {
  response.writeHead(200, head());
  const block = Buffer.alloc(1 << 20, 0x20);
  const pour = (): void => {
    while (!response.destroyed && response.write(block));
  };
  response.on('drain', pour);
  pour();
};

const unreadable: Fault = async (response, good) => {
  const { status, body } = await good();
  response.writeHead(status, { 'content-type': JSON_TYPE }).end(body);
};

/** The same answer in another version of the wire format. */
export const version =
  (wire: string): Fault =>
  async (response, good) => {
    const right = await good();
    const text = right.body.toString().replace(/"(wire|checked)":\s*"1.0"/g, `"$1":"${wire}"`);
    // Other files are what the manifest says that they are.
    send(response, isData(response) ? { ...right, body: Buffer.from(text) } : right);
  };

function head(length?: number): Record<string, string> {
  return {
    'content-type': JSON_TYPE,
    'access-control-allow-origin': '*',
    ...(length !== undefined && { 'content-length': String(length) }),
  };
}

const isData = ({ req }: Parameters<Fault>[0]): boolean => /manifest\.json$|\/v1\//.test(req.url ?? '');

export const isFile = (path: string): boolean => !path.endsWith('manifest.json');

export const TROUBLES: readonly Trouble[] = [
  { name: 'a refused connection', ends: 'connectionrefused' },
  { name: 'a host name that cannot be resolved', ends: 'namenotresolved' },
  { name: 'no connection at all', ends: 'internetdisconnected' },
  { name: 'a request that a blocker stops', ends: 'blockedbyclient' },
  { name: 'a connection that is reset', fault: (response) => void response.socket?.resetAndDestroy() },
  { name: '404', fault: says('Not found', 404, 'text/plain') },
  { name: '403 with a page', fault: says('<!doctype html><h1>Forbidden</h1>', 403, 'text/html') },
  { name: '429 with a day to wait', fault: says('{}', 429, JSON_TYPE, { 'retry-after': '86400' }) },
  { name: '500', fault: says('{}', 500) },
  { name: '503', fault: says('Unavailable', 503, 'text/plain') },
  { name: 'silence before the headers', fault: silent },
  { name: 'silence in the body', fault: stuck },
  { name: 'a body that drips', fault: dripping },
  { name: 'a body that is cut off', fault: cut },
  { name: 'a page in place of data', fault: says('<!doctype html><title>Welcome</title>', 200, 'text/html') },
  { name: 'an empty body', fault: says('') },
  { name: '204', fault: (response) => void response.writeHead(204, head()).end() },
  { name: 'what is no JSON', fault: says('{"wire": "1.0", "items": [') },
  { name: 'JSON of endless depth', fault: says('['.repeat(200_000)) },
  { name: 'JSON null', fault: says('null') },
  { name: 'JSON of something else', fault: says('{"wire":"1.0","hello":["world"]}') },
  { name: 'an encoding that is not kept', fault: says('{}', 200, JSON_TYPE, { 'content-encoding': 'gzip' }) },
  { name: 'data that other sites may not read', fault: unreadable },
  {
    name: 'a redirect that goes round',
    fault: (response) => redirect(response, response.req.url ?? ''),
  },
  {
    name: 'a redirect to a login page elsewhere',
    fault: (response) => redirect(response, `http://localhost:${String(response.socket?.localPort)}/login/`),
  },
  { name: 'a body without end', fault: endless },
  { name: 'a version that is not known yet', fault: version('2.0') },
  { name: 'files that are missing', only: 'files', strikes: isFile, replaced: true, fault: says('', 404) },
  { name: 'files with other bytes', only: 'files', strikes: isFile, replaced: true, fault: altered },
  { name: 'files that never come', only: 'files', strikes: isFile, replaced: true, fault: silent },
  { name: 'a version that is no longer spoken', only: 'api', fault: version('0.9') },
];

function redirect(response: Parameters<Fault>[0], location: string): void {
  response.writeHead(302, { location, 'access-control-allow-origin': '*' }).end();
}

/** Brings a trouble about on the way from the page to the data. */
export async function strikeRoute(page: Page, address: string, { ends }: Trouble): Promise<void> {
  if (ends) await page.route(`${address}/**`, (route) => route.abort(ends));
}

export const clearRoute = (page: Page, address: string): Promise<void> => page.unroute(`${address}/**`);
