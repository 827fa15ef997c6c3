import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { startApiServer } from '../../src/cli/serve/api/server.ts';
import { createClient } from '../../src/sdk/client/client.ts';
import { httpSource } from '../../src/sdk/sources/http/index.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import type { Source } from '../../src/sdk/sources/source.ts';
import { exampleOrganisations } from '../sdk/sources/example-data.ts';
import { coopkit, folderOf, MAIN } from './support.ts';

const TABLE = `name,country,nuts,city,offers
Example Hub,DE,DE30,Berlin,Robotics; Big data
Example Institute,EL,EL30,Athens,Renewable energy
`;

const CONFIG = `title: Example partners
licence: CC0-1.0
languages: [en]
`;

/** Starts `coopkit serve --api` and waits until it tells where to begin. */
async function serving(context: TestContext, folder: string) {
  const child = spawn(process.execPath, [MAIN, 'serve', folder, '--api', '--port', '0']);
  context.after(() => child.kill('SIGKILL'));
  let output = '';
  child.stdout.setEncoding('utf8');
  await new Promise<void>((ready, fail) => {
    child.stdout.on('data', (text: string) => {
      output += text;
      if (output.includes('Where to begin')) ready();
    });
    child.once('close', () => fail(new Error(`ended early: ${output}`)));
  });
  return {
    url: /at (http:\S+)/u.exec(output)?.[1] ?? '',
    stop: async () => {
      child.kill('SIGINT');
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, output };
    },
  };
}

/** An API on loopback over invented organisations, or another source. */
async function loopback(context: TestContext, changes: Partial<Source> = {}) {
  const source = memorySource({ id: 'example', records: { organisations: exampleOrganisations(30) } });
  const server = await startApiServer({ source: { ...source, ...changes }, port: 0 });
  context.after(() => server.close());
  return server;
}

/** A request as it stands, without the corrections that `fetch` makes to an address. */
async function raw(port: number, method: string, path: string) {
  const sent = request({ port, host: '127.0.0.1', method, path }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += String(part);
  return { status: answer.statusCode, headers: answer.headers, text };
}

describe('coopkit serve --api', () => {
  it('builds a folder of facts, answers the SDK, and leaves nothing behind', async (context) => {
    const folder = await folderOf(context, { 'organisations.csv': TABLE, 'coopkit.yaml': CONFIG });
    const { url, stop } = await serving(context, folder);
    const client = createClient({ source: httpSource({ baseUrl: url }) });
    const page = await client.organisations.list({ q: 'renewable', facets: ['country'] });
    assert.deepEqual(
      page.items.map(({ name }) => name['en']),
      ['Example Institute'],
    );
    assert.equal((await client.describe()).title['en'], 'Example partners');
    const { code, output } = await stop();
    assert.equal(code, 0);
    assert.doesNotMatch(output, /renewable/u);
    const [, built = ''] = /written to (.+)\.$/mu.exec(output) ?? [];
    assert.match(built, /coopkit-serve-/u);
    assert.equal(existsSync(built), false);
  });

  it('serves a data set that is built, and takes it anew when it is built anew', async (context) => {
    const folder = await folderOf(context, { 'organisations.csv': TABLE, 'coopkit.yaml': CONFIG });
    const out = await folderOf(context);
    assert.equal((await coopkit(['build', folder, '--out', out])).code, 0);
    const { url, stop } = await serving(context, out);
    const count = async (): Promise<unknown> => {
      const body = (await (await fetch(`${url}organisations`)).json()) as { readonly total: unknown };
      return body.total;
    };
    assert.deepEqual(await count(), { value: 2, relation: 'exact' });
    const more = await folderOf(context, {
      'organisations.csv': `${TABLE}Example Agency,FR,FR10,Paris,Robotics\n`,
      'coopkit.yaml': CONFIG,
    });
    assert.equal((await coopkit(['build', more, '--out', out])).code, 0);
    assert.deepEqual(await count(), { value: 3, relation: 'exact' });
    await stop();
  });

  for (const [what, files, message] of [
    ['a folder that holds nothing', {}, /coopkit\.yaml/u],
    ['facts of which none can be used', { 'coopkit.yaml': CONFIG, 'calls.csv': 'title\n,' }, /no data set/u],
  ] as const) {
    it(`refuses ${what}, and leaves nothing behind`, async (context) => {
      const folder = await folderOf(context, files);
      const temporary = await folderOf(context);
      const { TMPDIR } = process.env;
      process.env['TMPDIR'] = temporary;
      context.after(() => {
        if (TMPDIR === undefined) delete process.env['TMPDIR'];
        else process.env['TMPDIR'] = TMPDIR;
      });
      const { code, stderr } = await coopkit(['serve', folder, '--api', '--port', '0']);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.deepEqual(await readdir(temporary), []);
    });
  }
});

describe('the server of the API', () => {
  it('has a start page and the contract beside the API', async (context) => {
    const { url } = await loopback(context);
    const page = await fetch(url);
    assert.match(page.headers.get('content-type') ?? '', /text\/html/u);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/u);
    const text = await page.text();
    for (const [, link = ''] of text.matchAll(/href="([^"]+)"/gu)) {
      const { status } = await fetch(new URL(link.replaceAll('&#38;', '&'), url));
      assert.equal(status, 200, link);
    }
    assert.match(await (await fetch(`${url}openapi.yaml`)).text(), /^openapi: 3\.1/mu);
    assert.equal((await fetch(`${url}openapi.yaml`, { method: 'HEAD' })).status, 200);
  });

  it('answers what fetch would not send', async (context) => {
    const { port } = await loopback(context);
    assert.equal((await raw(port, 'TRACE', '/v1/')).status, 405);
    assert.equal((await raw(port, 'PROPFIND', '/v1/')).status, 405);
    for (const path of ['//', '/v1/../etc/passwd', '/v1/%00', '/v1/organisations/..%2f..']) {
      const { status, headers } = await raw(port, 'GET', path);
      assert.equal(status, 404, path);
      assert.equal(headers['content-type'], 'application/problem+json', path);
      assert.equal(headers['access-control-allow-origin'], '*', path);
    }
  });

  it('tells that an address is too long instead of hanging up', async (context) => {
    const { url } = await loopback(context);
    const answer = await fetch(`${url}v1/organisations?q=${'a'.repeat(20_000)}`);
    assert.equal(answer.status, 414);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  });

  it('answers 304 and HEAD over the network', async (context) => {
    const { url } = await loopback(context);
    const address = `${url}v1/organisations?pageSize=2`;
    const etag = (await fetch(address)).headers.get('etag') ?? '';
    const again = await fetch(address, { headers: { 'if-none-match': etag }, cache: 'no-store' });
    assert.equal(again.status, 304);
    assert.equal(again.headers.get('access-control-allow-origin'), '*');
    const head = await fetch(address, { method: 'HEAD' });
    assert.ok(Number(head.headers.get('content-length')) > 0);
    assert.equal(await head.text(), '');
  });

  it('stops the search of an asker who goes away', async (context) => {
    let begun: (signal: AbortSignal | undefined) => void = () => undefined;
    const asked = new Promise<AbortSignal | undefined>((resolve) => (begun = resolve));
    const { url } = await loopback(context, {
      list: (_kind, _query, { signal } = {}) => {
        begun(signal);
        return new Promise((_, fail) => signal?.addEventListener('abort', () => fail(new Error('gone'))));
      },
    });
    const leave = new AbortController();
    const answer = fetch(`${url}v1/organisations`, { signal: leave.signal });
    answer.catch(() => undefined);
    const signal = await asked;
    leave.abort();
    if (signal && !signal.aborted) await once(signal, 'abort');
    assert.equal(signal?.aborted, true);
  });
});
