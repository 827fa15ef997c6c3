import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { createApi, type Api } from '../../../src/sdk/server/api.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import type { Bundle } from '../../support/widget-bundle.ts';
import { records, writeRecords } from './records.ts';

/** The two ways in which a page has data: plain files, and an API. */
export type Way = 'files' | 'api';

/** What goes wrong with an answer, instead of it. */
export type Fault = (response: ServerResponse, good: () => Promise<Answer>) => void | Promise<void>;

/** A good answer. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** What one page meets: it has a folder of its own at the hub. */
export interface Weather {
  fault?: Fault | undefined;
  /** Which requests it strikes. */
  strikes?: (path: string) => boolean;
  edition: Edition;
}

const EDITIONS = ['first', 'second', 'later'] as const;
/** What the records are; `later` has fields and codes that nobody knows yet. */
export type Edition = (typeof EDITIONS)[number];

/** The site with the page, and on an origin of its own the data. */
export interface Hub {
  readonly site: string;
  readonly data: string;
  /** The weather of each page by its name. */
  readonly weather: Map<string, Weather>;
  close(): Promise<void>;
}

const ALLOWED = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

/** @param bundle the code of the page */
export async function startHub(bundle: Bundle): Promise<Hub> {
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-faults-'));
  const apis = new Map<Edition, Api>();
  for (const edition of EDITIONS) {
    await writeRecords(join(folder, edition), edition);
    const source = memorySource({
      id: 'hub',
      records: records(edition),
      title: { en: 'Example' },
      languages: ['en'],
    });
    apis.set(edition, createApi({ source }));
  }
  const weather = new Map<string, Weather>();

  /** `/<page>/<widget>/files/…` or `/<page>/<widget>/v1/…`: every widget has a source of its own. */
  async function goodAnswer(path: string, edition: Edition): Promise<Answer> {
    const [, , , way = '', ...rest] = path.split('/');
    if (way === 'v1') {
      const answer = await apis.get(edition)!(new Request(`http://hub.test/v1/${rest.join('/')}`));
      const body = Buffer.from(await answer.arrayBuffer());
      return { status: answer.status, type: answer.headers.get('content-type') ?? '', body };
    }
    const file = join(folder, edition, normalize(`/${rest.join('/')}`));
    return readFile(file).then(
      (body) => ({ status: 200, type: 'application/json', body }),
      () => ({ status: 404, type: 'text/plain', body: Buffer.alloc(0) }),
    );
  }

  async function serveData({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const now: Weather = weather.get(url.split('/')[1] ?? '') ?? { edition: 'first' };
    const { fault, strikes } = now;
    const good = (): Promise<Answer> => goodAnswer(url, now.edition);
    if (fault && (strikes?.(url) ?? true)) return fault(response, good);
    send(response, await good());
  }

  function serveSite({ url = '/' }: IncomingMessage, response: ServerResponse): void {
    const file = bundle.get(url.slice(1));
    response.setHeader('content-type', file ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(file ?? '<!doctype html><html lang="en"><title>Host</title><h1>Host page</h1><main></main>');
  }

  const site = createServer(serveSite);
  const data = createServer((request, response) => void serveData(request, response));
  return {
    site: await listen(site),
    data: await listen(data),
    weather,
    async close() {
      await Promise.all([stop(site), stop(data)]);
      await rm(folder, { recursive: true });
    },
  };
}

/** Sends an answer, with other headers where a fault wants them. */
export function send(
  response: ServerResponse,
  { status, type, body }: Answer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, ...ALLOWED, ...headers }).end(body);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
