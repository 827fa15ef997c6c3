import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { loadKeep } from '../../../src/sdk/adapters/index.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';

const SECRET = 'a-key-that-nobody-may-see';
const load = (fetch: typeof globalThis.fetch, more = {}) =>
  loadKeep({ key: SECRET }, { retrieved: '2026-11-22', fetch, ...more });

/** Waits as a connection does that nobody answers: it keeps the process alive. */
const never: typeof globalThis.fetch = (_input, init) =>
  new Promise((_resolve, reject) => {
    const connection = setInterval(() => undefined, 60_000);
    init?.signal?.addEventListener('abort', () => {
      clearInterval(connection);
      reject(init.signal!.reason as Error);
    });
  });

const faults: readonly (readonly [string, typeof globalThis.fetch, string, object?])[] = [
  ['a network that is down', () => Promise.reject(new TypeError(`Failed: ?key=${SECRET}`)), 'network'],
  ['a refused key', async () => new Response('', { status: 403 }), 'http'],
  ['a page in place of data', async () => new Response('<!doctype html>'), 'decode'],
  ['data of another kind', async () => Response.json({ detail: 'Invalid key' }), 'decode'],
  ['more than is wanted', async () => new Response('x'.repeat(100)), 'too-large', { maxBytes: 50 }],
  ['no answer', never, 'timeout', { timeoutMs: 10 }],
];
for (const [what, fetch, code, more] of faults) {
  test(`${what} is told as "${code}", with a remedy and without the key`, async () => {
    await assert.rejects(load(fetch, more), (error) => {
      assert.ok(isCoopkitError(error, code), String(error));
      assert.ok(error.hint);
      assert.ok(!`${error.message} ${error.hint} ${JSON.stringify(error)}`.includes(SECRET));
      return true;
    });
  });
}

test('an abort ends with its reason', async () => {
  const controller = new AbortController();
  const running = load(never, { signal: controller.signal });
  const reason = new Error('enough');
  controller.abort(reason);
  await assert.rejects(running, reason);
});

test('in a web page nothing is asked', async (context: TestContext) => {
  Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
  context.after(() => Reflect.deleteProperty(globalThis, 'document'));
  const unasked: typeof globalThis.fetch = () => assert.fail('asked');
  await assert.rejects(load(unasked), { code: 'unsupported' });
});
