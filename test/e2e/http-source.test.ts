import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../tools/lib/root.ts';
import {
  cutBody,
  drip,
  faultServer,
  fine,
  htmlPage,
  hugeBody,
  redirectTo,
  stall,
} from '../faults/fault-server.ts';
import type { Fault } from '../faults/fault-server.ts';
import { launchBrowser } from './support/visit.ts';

/** What the page asks for, and what it tells of what came. */
interface Asked {
  readonly baseUrl: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly abort?: boolean;
}
interface Told {
  readonly items?: number;
  readonly code?: string;
  readonly message?: string;
  readonly aborted?: boolean;
}

const CODE = `
import { httpSource } from './src/sdk/sources/http/index.ts';
const query = { q: 'typed', filters: {}, sort: 'relevance', facets: [], pageSize: 20 };
globalThis.ask = async ({ abort, ...options }) => {
  const controller = new AbortController();
  const reason = new Error('gone');
  if (abort) globalThis.abort = () => controller.abort(reason);
  try {
    const page = await httpSource(options).list('organisations', query, { signal: controller.signal });
    return { items: page.items.length };
  } catch (error) {
    return error === reason ? { aborted: true } : { code: error.code, message: error.message };
  }
};`;

const page = { wire: '1.0', items: [{ id: 'a' }] };

/** Lets any site read, as public data should. */
const readable =
  (fault: Fault): Fault =>
  (response, nth, request) => {
    response.setHeader('access-control-allow-origin', '*');
    fault(response, nth, request);
  };

describe('the HTTP source in a browser, over an API of another origin', { timeout: 120_000 }, () => {
  let browser: Browser;
  let visit: Page;
  let script: string;

  before(async () => {
    const { outputFiles } = await build({
      stdin: { contents: CODE, resolveDir: ROOT, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
    });
    script = outputFiles[0]?.text ?? '';
    browser = await launchBrowser();
  });
  after(() => browser.close());

  /** A page on an origin of its own, and an API with a fault on another. */
  async function over(fault: Fault, later: (end: () => Promise<void>) => void) {
    const site = await faultServer(later, (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Site</title>'),
    );
    const api = await faultServer(later, fault);
    visit = await browser.newPage();
    later(() => visit.close());
    await visit.goto(`${site.origin}/`);
    await visit.addScriptTag({ content: script });
    const ask = (asked: Partial<Asked> = {}): Promise<Told> =>
      visit.evaluate(
        (options) => (globalThis as unknown as { ask: (asked: Asked) => Promise<Told> }).ask(options),
        { timeoutMs: 20_000, baseUrl: `${api.origin}/v1/`, ...asked },
      );
    return { ask, api, site };
  }

  it('asks without a preflight, cookies or a referrer', async (context) => {
    const methods: (string | undefined)[] = [];
    const { ask, api } = await over(
      readable((response, nth, request) => {
        methods.push(request.method);
        fine(page)(response, nth, request);
      }),
      (end) => context.after(end),
    );
    assert.deepEqual(await ask(), { items: 1 });
    assert.deepEqual(methods, ['GET']);
    const [{ cookie, referer, accept } = {}] = api.headers;
    assert.deepEqual([cookie, referer, accept], [undefined, undefined, 'application/json']);
  });

  const kinds: readonly (readonly [what: string, Fault, code: string, asked?: Partial<Asked>])[] = [
    ['no headers', stall, 'timeout', { timeoutMs: 500 }],
    ['a body that drips', readable(drip), 'timeout', { timeoutMs: 500 }],
    ['a body that is cut off', readable(cutBody), 'network'],
    ['a page with 200', readable(htmlPage), 'decode'],
    ['a body of any size', readable(hugeBody), 'too-large'],
    ['an answer that this site may not read', fine(page), 'network'],
  ];
  for (const [what, fault, code, asked] of kinds) {
    it(`${what} is told as "${code}"`, async (context) => {
      const { ask } = await over(fault, (end) => context.after(end));
      const told = await ask(asked);
      assert.equal(told.code, code, told.message);
      assert.doesNotMatch(told.message ?? '', /typed/);
    });
  }

  it('a redirect to another origin is refused', async (context) => {
    const other = await faultServer((end) => context.after(end), readable(fine(page)));
    const { ask } = await over(readable(redirectTo(`${other.origin}/v1/organisations`)), (end) =>
      context.after(end),
    );
    const told = await ask();
    assert.equal(told.code, 'http');
    assert.match(told.message ?? '', /redirects/);
  });

  it('a token goes with no redirect', async (context) => {
    const other = await faultServer((end) => context.after(end), readable(fine(page)));
    const { ask } = await over(
      (response, nth, request) => {
        response.setHeader('access-control-allow-origin', '*');
        response.setHeader('access-control-allow-headers', 'authorization');
        if (request.method === 'OPTIONS') response.writeHead(204).end();
        else redirectTo(`${other.origin}/v1/organisations`)(response, nth, request);
      },
      (end) => context.after(end),
    );
    const told = await ask({ headers: { authorization: 'Bearer token' } });
    assert.equal(told.code, 'http');
    assert.match(told.message ?? '', /redirects/);
    assert.equal(other.asked.length, 0);
  });

  it('an abort rejects with its reason', async (context) => {
    const { ask, api } = await over(stall, (end) => context.after(end));
    const told = ask({ abort: true });
    await api.came(1);
    await visit.evaluate(() => (globalThis as unknown as { abort: () => void }).abort());
    assert.deepEqual(await told, { aborted: true });
  });

  it('a server that is not there is a network error', async (context) => {
    let end = (): Promise<void> => Promise.resolve();
    const gone = await faultServer((later) => (end = later), stall);
    await end();
    const { ask } = await over(stall, (later) => context.after(later));
    assert.equal((await ask({ baseUrl: `${gone.origin}/v1/` })).code, 'network');
  });
});
