import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCoopkitError } from '../../../../src/sdk/errors.ts';
import type { CoopkitError } from '../../../../src/sdk/errors.ts';
import { answer, BASE, problem, stubbed } from './stub-api.ts';

async function errorOf(call: Promise<unknown>): Promise<CoopkitError> {
  const [result] = await Promise.allSettled([call]);
  assert.equal(result.status, 'rejected');
  const error: unknown = result.reason;
  assert.ok(isCoopkitError(error), String(error));
  return error;
}

/** How runtimes word the same: the network failed. */
const networkErrors: readonly (readonly [runtime: string, Error])[] = [
  ['Chromium', new TypeError('Failed to fetch')],
  ['Firefox', new TypeError('NetworkError when attempting to fetch resource.')],
  ['WebKit', new TypeError('Load failed')],
  ['Node', new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND hub.example') })],
  [
    'Bun',
    Object.assign(new Error('Unable to connect. Is the computer able to access the url?'), {
      code: 'ConnectionRefused',
    }),
  ],
  [
    'Deno',
    new TypeError(`error sending request for url (${BASE}organisations?q=secret): client error (Connect)`),
  ],
  ['a runtime to come', new RangeError('No signal from Mars')],
];

for (const [runtime, cause] of networkErrors) {
  test(`the network error of ${runtime} is one, and is tried again`, async () => {
    const { source, requests } = stubbed(() => Promise.reject(cause), { retries: 1 });
    const query = { q: 'secret', filters: {}, sort: 'relevance', facets: [], pageSize: 20 };
    const error = await errorOf(source.list('organisations', query));
    assert.equal(error.code, 'network');
    assert.equal(error.retryable, true);
    assert.match(error.message, /^https:\/\/hub\.example\/v1\/organisations could not be fetched/);
    assert.doesNotMatch(`${error.message} ${error.hint} ${String(error.cause)}`, /secret/);
    assert.equal(requests.length, 2);
  });

  test(`a body that breaks off as in ${runtime} is tried again`, async () => {
    const broken = () =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(cause) }), {
        headers: { 'content-type': 'application/json' },
      });
    const { list, requests } = stubbed((_, nth) => (nth === 1 ? broken() : answer({ items: [] })));
    assert.deepEqual((await list()).items, []);
    assert.equal(requests.length, 2);
  });
}

/** Status, code of the problem → code of the error. */
const refusals: readonly (readonly [status: number, told: string | undefined, code: string])[] = [
  [400, 'bad-request', 'bad-request'],
  [400, undefined, 'bad-request'],
  [401, undefined, 'unauthorised'],
  [403, undefined, 'forbidden'],
  [404, 'not-found', 'not-found'],
  [404, 'unsupported', 'unsupported'],
  [404, undefined, 'http'],
  [409, undefined, 'conflict'],
  [410, 'stale-cursor', 'stale-cursor'],
  [410, undefined, 'http'],
  [414, 'too-long', 'bad-request'],
  [418, 'a-code-to-come', 'http'],
  [422, undefined, 'bad-request'],
  [501, undefined, 'unsupported'],
  [505, undefined, 'server-fault'],
];

for (const [status, told, code] of refusals) {
  test(`HTTP ${status} ${told ? `with "${told}"` : 'without a reason'} is told as "${code}", at once`, async () => {
    const { list, requests } = stubbed(() =>
      told
        ? problem(status, { code: told, detail: 'about secret' })
        : new Response('<h1>No</h1>', { status }),
    );
    const error = await errorOf(list());
    assert.equal(error.code, code);
    assert.equal(error.status, status);
    assert.equal(error.problem?.detail, told && 'about secret');
    assert.ok(error.hint);
    assert.doesNotMatch(`${error.message} ${error.hint} ${JSON.stringify(error)}`, /secret/);
    assert.equal(error.cause, undefined);
    assert.equal(requests.length, 1);
  });
}

for (const [status, code] of [
  [408, 'timeout'],
  [429, 'rate-limited'],
  [500, 'server-fault'],
  [502, 'server-fault'],
  [503, 'server-fault'],
  [504, 'server-fault'],
] as const) {
  test(`HTTP ${status} is tried again, and then told as "${code}"`, async () => {
    const { list, requests, events } = stubbed(() => problem(status, { code: 'unexpected' }), { retries: 1 });
    const error = await errorOf(list());
    assert.equal(error.code, code);
    assert.equal(error.retryable, true);
    assert.equal(requests.length, 2);
    assert.deepEqual(
      events.flatMap((event) => (event.type === 'retry' ? [event.code] : [])),
      [code],
    );
  });
}

test('the parameter at fault is named, but not what someone wrote in its place', async () => {
  const refused = (parameter: unknown) =>
    errorOf(stubbed(() => problem(400, { code: 'bad-request', parameter })).list());
  assert.match((await refused('countri')).message, /"countri"/);
  for (const parameter of ['what a visitor typed', 7, null, '']) {
    assert.doesNotMatch((await refused(parameter)).message, /parameter|visitor|7/);
  }
});

test('the name that the server gives the request is kept', async () => {
  const { list } = stubbed(() => problem(403, {}, { 'x-request-id': 'r-17' }));
  assert.equal((await errorOf(list())).requestId, 'r-17');
});

test('a wait that fits into the call is kept to; one that does not fails at once and is told', async () => {
  const short = stubbed((_, nth) =>
    nth === 1 ? problem(503, {}, { 'retry-after': '0' }) : answer({ items: [] }),
  );
  await short.list();
  assert.deepEqual(
    short.events.flatMap((event) => (event.type === 'retry' ? [event.delayMs] : [])),
    [0],
  );

  const long = stubbed(() => problem(503, {}, { 'retry-after': '120' }));
  const error = await errorOf(long.list());
  assert.equal(error.code, 'server-fault');
  assert.equal(error.retryAfterMs, 120_000);
  assert.match(error.hint ?? '', /120 s/);
  assert.equal(long.requests.length, 1);
});

test('the time of one call may differ from that of the source', async () => {
  const never = () => new Promise<Response>(() => undefined);
  const { source } = stubbed(never, { timeoutMs: 60_000 });
  const error = await errorOf(source.describe({ timeoutMs: 5 }));
  assert.equal(error.code, 'timeout');
  assert.match(error.message, /0\.005 s/);
  assert.match((await errorOf(stubbed(never, { timeoutMs: 5 }).list())).message, /0\.005 s/);
});

test('no attempts follow the first when none are wanted', async () => {
  const { list, requests } = stubbed(() => problem(503), { retries: 0 });
  assert.equal((await errorOf(list())).code, 'server-fault');
  assert.equal(requests.length, 1);
});

test('an answer larger than allowed is given up, and says how much is', async () => {
  const { list } = stubbed(() => answer({ items: ['x'.repeat(2_000)] }), { maxBytes: 1_000 });
  const error = await errorOf(list());
  assert.equal(error.code, 'too-large');
  assert.match(error.message, /0\.001 MB/);
});

test('a refusal with a body of any size is told by its status', async () => {
  const { list } = stubbed(() => new Response('x'.repeat(2_000), { status: 403 }), { maxBytes: 1_000 });
  assert.equal((await errorOf(list())).code, 'forbidden');
});

/** Answers that are no answer of the wire format → the code of the error and what it says. */
const others: readonly (readonly [what: string, () => Response, code: string, RegExp])[] = [
  [
    'a page',
    () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    'decode',
    /web page/,
  ],
  ['a page that says nothing of itself', () => new Response(' <!doctype html>'), 'decode', /web page/],
  [
    'text',
    () => new Response('fine', { headers: { 'content-type': 'text/plain' } }),
    'decode',
    /other than JSON/,
  ],
  ['nothing', () => new Response(null, { status: 204 }), 'decode', /other than JSON/],
  [
    'half an answer',
    () => new Response('{"wire":', { headers: { 'content-type': 'application/json' } }),
    'decode',
    /cannot be read/,
  ],
  ['other JSON', () => Response.json({ hello: 'world' }), 'decode', /wire contract/],
  ['null', () => Response.json(null), 'decode', /wire contract/],
  ['a page of a later wire format', () => Response.json({ wire: '2.0', items: [] }), 'version', /2\.0/],
  ['a record in place of a page', () => answer({ item: {} }), 'decode', /wire contract/],
];

for (const [what, respond, code, words] of others) {
  test(`${what} in place of an answer is told as "${code}"`, async () => {
    const { list, requests } = stubbed(respond);
    const error = await errorOf(list());
    assert.equal(error.code, code);
    assert.match(error.message, words);
    assert.equal(requests.length, 1);
  });
}

test('an answer of a later minor version is read', async () => {
  const { list } = stubbed(() => answer({ wire: '1.9', items: [1], colours: 7 }));
  assert.deepEqual((await list()).items, [1]);
});

test('when who gives the headers fails, nothing is asked and the reason is there', async () => {
  const cause = new Error('signed out');
  const { list, requests } = stubbed(() => answer({ items: [] }), { headers: () => Promise.reject(cause) });
  const error = await errorOf(list());
  assert.equal(error.code, 'unexpected');
  assert.equal(error.cause, cause);
  assert.equal(requests.length, 0);
});
