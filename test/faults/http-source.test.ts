import assert from 'node:assert/strict';
import dns from 'node:dns';
import { test } from 'node:test';
import { canonicaliseQuery } from '../../src/sdk/canonical-query.ts';
import { isCoopkitError } from '../../src/sdk/errors.ts';
import type { CoopkitError } from '../../src/sdk/errors.ts';
import { httpSource } from '../../src/sdk/sources/http/index.ts';
import type { HttpSourceOptions } from '../../src/sdk/sources/http/index.ts';
import type { SourceEvent } from '../../src/sdk/sources/source.ts';
import {
  CAP,
  LONG,
  SHORT,
  badJson,
  cutBody,
  drip,
  faultServer,
  fine,
  htmlPage,
  hugeBody,
  problem,
  redirectTo,
  stall,
  tooLong,
  tooManyRequests,
  tooShort,
  unavailableOnce,
} from './fault-server.ts';
import type { Fault } from './fault-server.ts';

const query = await canonicaliseQuery({ q: 'what a visitor typed' });
const page = { wire: '1.0', items: [{ kind: 'organisations', id: 'a' }] };

/** Asks for a page and gives back what came of it. */
async function ask(baseUrl: string, options: Partial<HttpSourceOptions> = {}) {
  const events: SourceEvent[] = [];
  const source = httpSource({ baseUrl, timeoutMs: LONG, ...options });
  const [result] = await Promise.allSettled([
    source.list('organisations', query, { observe: (event) => events.push(event) }),
  ]);
  return { result, events };
}

function failed(result: PromiseSettledResult<unknown>, code: string): CoopkitError {
  assert.equal(result.status, 'rejected');
  const error: unknown = result.reason;
  assert.ok(isCoopkitError(error, code), String(error));
  assert.ok(error.hint);
  for (const text of [error.message, error.hint, JSON.stringify(error), String(error.cause)]) {
    assert.doesNotMatch(text, /visitor|typed|[?]q=/);
  }
  return error;
}

/** Each kind of fault → the code it is told by, how often it is asked, and the time that the call has. */
const kinds: readonly (readonly [what: string, Fault, code: string, requests: number, timeoutMs?: number])[] =
  [
    ['a stall before the headers', stall, 'timeout', 1, SHORT],
    ['a body that drips without end', drip, 'timeout', 1, SHORT],
    ['a body that is cut off', cutBody, 'network', 3],
    ['a body shorter than its length', tooShort, 'network', 3],
    ['a body longer than its length', tooLong, 'decode', 1],
    ['a page with 200', htmlPage, 'decode', 1],
    ['429 with a day to wait', tooManyRequests, 'rate-limited', 1],
    ['a body of any size', hugeBody, 'too-large', 1],
    ['bad JSON', badJson, 'decode', 1],
  ];

for (const [what, fault, code, requests, timeoutMs = LONG] of kinds) {
  test(`${what} is told as "${code}" within the time of the call`, CAP, async (context) => {
    const { origin, asked } = await faultServer((end) => context.after(end), fault);
    const { result, events } = await ask(`${origin}/v1/`, { timeoutMs, id: 'hub' });
    const error = failed(result, code);
    assert.ok(error.message.includes(`${origin}/v1/organisations`), error.message);
    assert.equal(error.retryable, requests > 1 || timeoutMs === SHORT || code === 'rate-limited');
    // On a busy machine a short call may be over before it has asked.
    assert.ok(asked.length === requests || timeoutMs === SHORT);
    assert.equal(events.filter(({ type }) => type === 'retry').length, requests - 1);
  });
}

test('503 is asked again, and what comes then is the answer', CAP, async (context) => {
  const { origin, asked } = await faultServer((end) => context.after(end), unavailableOnce(fine(page)));
  const { result, events } = await ask(`${origin}/v1/`);
  assert.equal(result.status, 'fulfilled');
  assert.deepEqual(result.value.items, page.items);
  assert.equal(asked.length, 2);
  const path = '/v1/organisations';
  assert.deepEqual(
    events.map(({ type, ...event }) => [type, 'status' in event ? event.status : event.attempt]),
    [
      ['request', 503],
      ['retry', 1],
      ['request', 200],
    ],
  );
  assert.ok(events.every((event) => event.type === 'retry' || event.path === path));
  assert.doesNotMatch(JSON.stringify(events), /visitor|typed/);
});

for (const how of ['without headers', 'with a token']) {
  test(`a redirect to another origin is refused ${how}`, CAP, async (context) => {
    const other = await faultServer((end) => context.after(end), fine(page));
    const { origin } = await faultServer(
      (end) => context.after(end),
      redirectTo(`${other.origin}/v1/organisations?q=typed`),
    );
    const headers = { authorization: 'Bearer token' };
    const { result } = await ask(`${origin}/v1/`, how === 'with a token' ? { headers } : {});
    const error = failed(result, 'http');
    assert.match(error.message, /redirects/);
    assert.equal(error.retryable, false);
    assert.equal(other.asked.length, how === 'with a token' ? 0 : 1);
    assert.ok(other.headers.every(({ authorization }) => authorization === undefined));
  });
}

test('a redirect within the origin is followed, but not with a token', CAP, async (context) => {
  const { origin } = await faultServer(
    (end) => context.after(end),
    (response, nth, request) => {
      const moved = request.url?.startsWith('/old/') ? redirectTo('/v1/organisations', 308) : fine(page);
      moved(response, nth, request);
    },
  );
  const { result } = await ask(`${origin}/old/`);
  assert.equal(result.status, 'fulfilled');
  const { result: refused } = await ask(`${origin}/old/`, { headers: { authorization: 'Bearer token' } });
  failed(refused, 'http');
});

test('a name that cannot be resolved is a network error', CAP, async (context) => {
  type Done = (error: Error) => void;
  context.mock.method(dns, 'lookup', (host: string, _options: unknown, done: Done) =>
    done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' })),
  );
  const { result, events } = await ask('http://hub.invalid/v1/', { retries: 1 });
  const error = failed(result, 'network');
  assert.match(error.message, /^http:\/\/hub\.invalid\/v1\/organisations could not be fetched/);
  assert.ok(error.cause instanceof TypeError);
  assert.equal(events.length, 3);
});

test('a server that is not there is a network error', CAP, async () => {
  let end = (): Promise<void> => Promise.resolve();
  const { origin } = await faultServer((later) => (end = later), stall);
  await end();
  failed((await ask(`${origin}/v1/`, { retries: 0 })).result, 'network');
});

/** What a call may be doing when it is aborted, and the event that tells of it, if there is one. */
const moments: readonly (readonly [when: string, Fault, event?: SourceEvent['type']])[] = [
  ['before the headers', stall],
  ['within the body', drip],
  ['while it waits to ask again', problem(503, {}, { 'retry-after': '5' }), 'retry'],
];

for (const [when, fault, event] of moments) {
  test(`an abort ${when} rejects at once with its reason`, CAP, async (context) => {
    const { origin, asked, came } = await faultServer((end) => context.after(end), fault);
    const controller = new AbortController();
    const reason = new Error('The visitor went on.');
    let happened = (): void => undefined;
    const moment = event ? new Promise<void>((resolve) => (happened = resolve)) : came(1);
    const source = httpSource({ baseUrl: `${origin}/v1/`, timeoutMs: LONG });
    const aborted = assert.rejects(
      source.list('organisations', query, {
        signal: controller.signal,
        observe: ({ type }) => void (type === event && happened()),
      }),
      (error) => error === reason,
    );
    await moment;
    controller.abort(reason);
    await aborted;
    assert.equal(asked.length, 1);
  });
}

test('a call that was aborted before it began asks nothing', CAP, async (context) => {
  const { origin, asked } = await faultServer((end) => context.after(end), fine(page));
  const source = httpSource({ baseUrl: `${origin}/v1/` });
  await assert.rejects(source.describe({ signal: AbortSignal.abort('gone') }), (error) => error === 'gone');
  assert.equal(asked.length, 0);
});
