import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicaliseQuery } from '../../../../src/sdk/canonical-query.ts';
import { httpSource } from '../../../../src/sdk/sources/http/index.ts';
import { anything, answer, BASE, stubbed } from './stub-api.ts';

const empty = () => answer({ items: [] });

test('a question is one GET of canonical parameters, without what would cost a preflight, cookies or a referrer', async () => {
  const { source, requests } = stubbed(empty);
  await source.list(
    'organisations',
    await canonicaliseQuery({ q: 'clean energy', country: ['PL', 'CZ', '-IT'] }),
  );
  const [request] = requests;
  assert.ok(request);
  assert.equal(requests.length, 1);
  assert.equal(request.method, 'GET');
  assert.equal(request.url, `${BASE}organisations?country=CZ,PL,-IT&q=clean+energy`);
  assert.deepEqual([...request.headers.keys()], ['accept']);
  assert.equal(request.headers.get('accept'), 'application/json');
  // What a runtime makes of the same settings by itself: not every one has cookies and referrers.
  const plain = new Request(BASE, { referrerPolicy: 'no-referrer' });
  assert.equal(request.credentials, plain.credentials);
  assert.equal(request.referrerPolicy, plain.referrerPolicy);
  assert.equal(request.redirect, 'follow');
});

test('headers are asked for before each call, go with each attempt, and with no redirect', async () => {
  let calls = 0;
  const headers = async () => ({ authorization: `Bearer ${(calls += 1)}` });
  const { list, requests } = stubbed((_, nth) => (nth === 1 ? new Response('', { status: 503 }) : empty()), {
    headers,
  });
  await list();
  await list();
  assert.deepEqual(
    requests.map((request) => request.headers.get('authorization')),
    ['Bearer 1', 'Bearer 1', 'Bearer 2'],
  );
  assert.ok(requests.every(({ redirect }) => redirect === 'manual'));
});

test('cookies go along when they are asked for', async () => {
  const { list, requests } = stubbed(empty, { credentials: 'include' });
  await list();
  assert.equal(requests[0]?.credentials, 'include');
});

test('a record is asked for by its id, whatever letters it has', async () => {
  const { source, requests } = stubbed(() => answer({ item: { id: 'x' } }));
  assert.deepEqual(await source.get('regions', 'nuts:DE30'), { id: 'x' });
  await source.get('organisations', 'a/b?c#d ü');
  assert.deepEqual(
    requests.map(({ url }) => url),
    [`${BASE}regions/nuts:DE30`, `${BASE}organisations/a%2Fb%3Fc%23d%20%C3%BC`],
  );
});

test('an id that would lead out of the collection asks nothing', async () => {
  const { source, requests } = stubbed(empty);
  await assert.rejects(source.get('regions', '..'), { code: 'not-found' });
  assert.equal(requests.length, 0);
});

test('each request is told with its status and time, and the numbers of attempts', async () => {
  const { list, events } = stubbed((_, nth) => (nth === 1 ? new Response('', { status: 502 }) : empty()));
  await list();
  assert.deepEqual(
    events.map((event) =>
      event.type === 'request'
        ? { ...event, ms: Number(event.ms) >= 0 }
        : { ...event, delayMs: event.delayMs > 0 },
    ),
    [
      {
        type: 'request',
        method: 'GET',
        origin: 'https://hub.example',
        path: '/v1/organisations',
        attempt: 1,
        status: 502,
        ms: true,
      },
      { type: 'retry', attempt: 1, delayMs: true, code: 'server-fault' },
      {
        type: 'request',
        method: 'GET',
        origin: 'https://hub.example',
        path: '/v1/organisations',
        attempt: 2,
        status: 200,
        ms: true,
      },
    ],
  );
});

test('a base URL may lack its last slash', async () => {
  const { list, requests } = stubbed(empty, { baseUrl: 'https://hub.example/v1' });
  await list();
  assert.equal(requests[0]?.url, `${BASE}organisations`);
});

test('a source that nobody names is called by its base URL, without what may be secret', () => {
  assert.equal(httpSource({ baseUrl: BASE }).id, BASE);
  assert.equal(httpSource({ baseUrl: `${BASE}?key=secret` }).id, BASE);
  assert.equal(httpSource({ baseUrl: BASE, id: 'hub' }).id, 'hub');
});

for (const baseUrl of [
  'v1/',
  'ftp://hub.example/v1/',
  'https://name:secret@hub.example/v1/',
  'https://hub.example/v1/?key=secret',
  'https://hub.example/v1/#secret',
  'data:application/json,secret',
]) {
  test(`the base URL ${baseUrl} is refused before anything is asked`, async () => {
    const { list, requests } = stubbed(empty, { baseUrl });
    await assert.rejects(list(), ({ code, hint }: { code: string; hint: string }) => {
      assert.equal(code, 'config');
      assert.match(hint, /https:/);
      return true;
    });
    assert.equal(requests.length, 0);
  });
}

test('headers go encrypted, or to this computer', async () => {
  const headers = { authorization: 'Bearer token' };
  for (const baseUrl of [
    'http://hub.example/v1/',
    'http://localhost.example/v1/',
    'http://127.0.0.1.example/v1/',
  ]) {
    const { list, requests } = stubbed(empty, { baseUrl, headers });
    await assert.rejects(list(), { code: 'config', message: /unencrypted/ });
    assert.equal(requests.length, 0);
  }
  for (const baseUrl of ['http://localhost:8080/v1/', 'http://127.0.0.1:8080/', 'http://[::1]/v1/', BASE]) {
    await stubbed(empty, { baseUrl, headers }).list();
  }
});

test('a whole API is read: pages, records, proposals, and what the API says of itself', async () => {
  const { source, requests } = stubbed(({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === '/v1/')
      return answer({
        id: 'theirs',
        title: { en: 'Hub' },
        version: '7',
        capabilities: { kinds: ['regions'], maxPageSize: 50 },
      });
    if (pathname.endsWith('/suggest'))
      return answer({ items: [{ type: 'text', text: 'robotics', count: 3 }] });
    return answer({
      items: [{ id: 'a' }],
      next: 'more',
      total: { value: 2, relation: 'exact' },
      colours: [],
    });
  });
  const info = await source.describe();
  assert.equal(info.id, source.id);
  assert.equal(info.version, '7');
  assert.equal(info.capabilities.maxPageSize, 50);
  assert.deepEqual(await source.suggest?.('organisations', { q: 'rob', limit: 5 }), [
    { type: 'text', text: 'robotics', count: 3 },
  ]);
  const page = await source.list('organisations', anything);
  assert.deepEqual([page.items, page.next, page.total?.value], [[{ id: 'a' }], 'more', 2]);
  assert.deepEqual(
    requests.map(({ url }) => url),
    [BASE, `${BASE}organisations/suggest?limit=5&q=rob`, `${BASE}organisations`],
  );
});

test('a cursor that looks like an address is sent back as it is, and leads nowhere else', async () => {
  const { source, requests } = stubbed(() => answer({ items: [], next: 'https://elsewhere.example/' }));
  const { next } = await source.list('organisations', anything);
  await source.list('organisations', { ...anything, cursor: String(next) });
  assert.ok(requests.every(({ url }) => url.startsWith(BASE)));
});

test('warming fetches no more than code', async () => {
  const { source, requests } = stubbed(empty);
  await source.warm?.('organisations');
  assert.equal(requests.length, 0);
});
