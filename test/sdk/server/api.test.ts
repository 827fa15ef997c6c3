import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CoopkitError } from '../../../src/sdk/errors.ts';
import { createApi } from '../../../src/sdk/server/api.ts';
import type { ApiOptions } from '../../../src/sdk/server/api.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';
import { exampleOrganisations, exampleRegions, exampleVocabularies } from '../sources/example-data.ts';

const source = memorySource({
  id: 'example',
  records: { organisations: exampleOrganisations(45), regions: exampleRegions },
  vocabularies: exampleVocabularies,
  languages: ['en'],
});

/** An API whose source does one thing otherwise. */
const apiWith = (changes: Partial<Source>, options: Partial<ApiOptions> = {}) =>
  createApi({ source: { ...source, ...changes }, ...options });

const api = createApi({ source });

async function ask(path: string, init: RequestInit = {}, answer = api) {
  const response = await answer(new Request(`https://hub.example/v1/${path}`, init));
  const text = await response.text();
  const body = JSON.parse(text || '{}') as Readonly<Record<string, unknown>>;
  return { status: response.status, headers: response.headers, text, body };
}

const idsOf = (items: unknown): readonly string[] =>
  (items as readonly { readonly id: string }[]).map(({ id }) => id);

describe('an API over a source', () => {
  it('says who it is', async () => {
    const { status, body } = await ask('');
    assert.equal(status, 200);
    assert.equal(body['wire'], '1.0');
    assert.deepEqual(body['counts'], { organisations: 45, regions: 1 });
    assert.equal((await createApi({ source })(new Request('https://hub.example/v1'))).status, 200);
  });

  it('answers lists as its source does, page by page', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await ask(
        `organisations?country=CZ,PL&sort=-name&pageSize=7${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...idsOf(body['items']));
      cursor = body['next'] === null ? '' : (body['next'] as string);
    } while (cursor);
    assert.equal(seen.length, 30);
    assert.equal(new Set(seen).size, 30);
  });

  it('answers with facets, distances and reasons where they are asked for', async () => {
    const { body } = await ask('organisations?q=robotics&facets=country&near=CZ01&explain=true&pageSize=1');
    const [id = ''] = idsOf(body['items']);
    assert.deepEqual(
      (body['facets'] as readonly { readonly field: string }[]).map(({ field }) => field),
      ['country'],
    );
    assert.ok(id in (body['distances'] as object));
    assert.ok(id in (body['explanations'] as object));
  });

  it('answers one record and proposals', async () => {
    const { body } = await ask('organisations/example:7');
    assert.equal((body['item'] as { readonly id: string }).id, 'example:7');
    const { body: proposals } = await ask('organisations/suggest?q=robo');
    assert.ok((proposals['items'] as readonly unknown[]).length > 0);
  });

  it('passes on to the source that nobody waits any more', async () => {
    const gone = new AbortController();
    const waiting = apiWith({
      list: (_kind, _query, { signal } = {}) => {
        gone.abort();
        return signal?.aborted ? Promise.reject(new Error('gone')) : Promise.resolve({ items: [] });
      },
    });
    const answer = ask('organisations', { signal: gone.signal }, waiting);
    assert.equal((await answer).status, 500);
  });
});

describe('mistakes are problems', () => {
  const mistakes: readonly [path: string, status: number, code: string, parameter?: string][] = [
    ['organisations?contry=IT', 400, 'bad-request', 'contry'],
    ['organisations?year=2024..2019', 400, 'bad-request', 'year'],
    ['organisations?cursor=abc', 400, 'bad-request', 'cursor'],
    ['organisations?near=ZZ99', 400, 'bad-request', 'near'],
    ['organisations/example:1?view=card', 400, 'bad-request', 'view'],
    ['organisations/suggest', 400, 'bad-request', 'q'],
    ['?a=b', 400, 'bad-request', 'a'],
    ['organisations/none', 404, 'not-found'],
    ['organisation', 404, 'not-found'],
    ['calls', 404, 'unsupported'],
    [`organisations?q=${'a'.repeat(8200)}`, 414, 'too-long'],
  ];
  for (const [path, status, code, parameter] of mistakes) {
    it(`${path.slice(0, 40)}: ${String(status)} ${code}`, async () => {
      const { status: got, headers, body } = await ask(path);
      assert.equal(got, status);
      assert.equal(headers.get('content-type'), 'application/problem+json');
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(body['code'], code);
      assert.equal(body['status'], status);
      assert.equal(body['wire'], '1.0');
      assert.equal(body['type'], `urn:problem-type:coopkit:${code}`);
      assert.equal(body['parameter'], parameter);
    });
  }

  it('a cursor of other data is 410', async () => {
    const { body } = await ask('organisations?pageSize=1');
    const other = createApi({
      source: memorySource({
        id: 'example',
        version: '2',
        records: { organisations: exampleOrganisations(45) },
      }),
    });
    const answer = await ask(`organisations?pageSize=1&cursor=${body['next'] as string}`, {}, other);
    assert.equal(answer.status, 410);
    assert.equal(answer.body['code'], 'stale-cursor');
    assert.equal(answer.body['parameter'], 'cursor');
  });

  it('other methods are 405 with those that are answered', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers, body } = await ask('organisations', { method });
      assert.equal(status, 405);
      assert.equal(headers.get('allow'), 'GET, HEAD, OPTIONS');
      assert.equal(body['code'], 'method-not-allowed');
    }
  });

  it('what was typed is never said back', async () => {
    for (const path of [
      'organisations?q=secret-words&page=x',
      'organisations?country=secret-words&grid=1&q=secret-words&view=x',
    ]) {
      const { status, text } = await ask(path);
      assert.equal(status, 400);
      assert.doesNotMatch(text, /secret/u);
    }
  });

  it('an address outside of the base is 404', async () => {
    const response = await api(new Request('https://hub.example/v2/organisations'));
    assert.equal(response.status, 404);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
  });

  it('a source that proposes nothing says so', async () => {
    const { suggest: _, ...silent } = source;
    const answer = await ask('organisations/suggest?q=a', {}, createApi({ source: silent }));
    assert.equal(answer.status, 404);
    assert.equal(answer.body['code'], 'unsupported');
  });
});

describe('what fails behind an API', () => {
  const failures: readonly [error: Error, status: number, code: string][] = [
    [new CoopkitError('network', 'https://inner.example/secret could not be fetched.'), 502, 'server-fault'],
    [new CoopkitError('integrity', 'secret is damaged.'), 502, 'server-fault'],
    [new CoopkitError('timeout', 'secret took too long.'), 504, 'timeout'],
    [new CoopkitError('rate-limited', 'secret wants a rest.', { retryAfterMs: 2500 }), 503, 'server-fault'],
    [new TypeError('secret is not a function'), 500, 'server-fault'],
  ];
  for (const [error, status, code] of failures) {
    it(`${error.message.replace(/.*secret/u, 'it')} gives ${String(status)} and tells nobody outside why`, async () => {
      const told: unknown[] = [];
      const answer = apiWith(
        { list: () => Promise.reject(error) },
        { onFailure: (failure) => told.push(failure) },
      );
      const { status: got, headers, text, body } = await ask('organisations', {}, answer);
      assert.equal(got, status);
      assert.equal(body['code'], code);
      assert.doesNotMatch(text, /secret/u);
      assert.deepEqual(told, [error]);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('retry-after'), status === 503 ? '3' : null);
    });
  }
});

describe('headers', () => {
  it('any page may read every answer', async () => {
    for (const path of ['', 'organisations', 'organisations/none', 'organisations?x=1']) {
      const { headers } = await ask(path);
      assert.equal(headers.get('access-control-allow-origin'), '*', path);
      assert.match(headers.get('access-control-expose-headers') ?? '', /ETag/u);
      assert.equal(headers.get('set-cookie'), null);
    }
  });

  it('a preflight is answered, though nothing needs one', async () => {
    const { status, headers } = await ask('organisations', { method: 'OPTIONS' });
    assert.equal(status, 204);
    assert.match(headers.get('access-control-allow-methods') ?? '', /GET/u);
    assert.equal(headers.get('access-control-allow-headers'), '*');
  });

  it('HEAD has the headers of GET and no body', async () => {
    for (const path of ['organisations?pageSize=1', 'organisations?x=1']) {
      const get = await ask(path);
      const head = await ask(path, { method: 'HEAD' });
      assert.equal(head.status, get.status);
      assert.deepEqual([...head.headers], [...get.headers]);
      assert.equal(head.text, '');
    }
  });

  it('what the asker has already is 304, which pages may read too', async () => {
    const path = 'organisations?pageSize=1';
    const etag = (await ask(path)).headers.get('etag') ?? '';
    assert.match(etag, /^"[0-9a-f]{32}"$/u);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { status, headers, text } = await ask(path, { headers: { 'if-none-match': known } });
      assert.equal(status, 304, known);
      assert.equal(text, '');
      assert.equal(headers.get('etag'), etag);
      assert.equal(headers.get('access-control-allow-origin'), '*');
    }
    assert.equal((await ask(path, { headers: { 'if-none-match': '"other"' } })).status, 200);
    assert.notEqual((await ask('organisations?pageSize=2')).headers.get('etag'), etag);
  });

  it('good answers may be kept as long as the host says, partial ones never', async () => {
    const cacheControl = 'public, max-age=60';
    const whole = await ask('organisations', {}, createApi({ source, cacheControl }));
    assert.equal(whole.headers.get('cache-control'), cacheControl);
    const told: unknown[] = [];
    const partial = apiWith(
      { list: () => Promise.resolve({ items: [], missing: ['https://inner.example/secret is missing.'] }) },
      { cacheControl, onFailure: (failure) => told.push(failure) },
    );
    const { headers, text } = await ask('organisations', {}, partial);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.doesNotMatch(text, /secret/u);
    assert.match(String(told), /secret/u);
    const halfDead = apiWith(
      { list: () => Promise.resolve({ items: [], sources: [{ id: 'one', status: 'failed' }] }) },
      { cacheControl },
    );
    assert.equal((await ask('organisations', {}, halfDead)).headers.get('cache-control'), 'no-store');
  });
});
