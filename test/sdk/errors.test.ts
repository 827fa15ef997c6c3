import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CoopkitError, isCoopkitError } from '../../src/sdk/errors.ts';

const retryable = ['network', 'timeout', 'rate-limited', 'server-fault'];
const final = ['bad-request', 'conflict', 'decode', 'forbidden', 'http', 'not-found', 'too-large', 'version'];

for (const code of retryable) {
  test(`"${code}" may be gone when the same is asked again`, () => {
    assert.equal(new CoopkitError(code, '').retryable, true);
  });
}

for (const code of final) {
  test(`"${code}" stays what it is`, () => {
    assert.equal(new CoopkitError(code, '').retryable, false);
  });
}

test('an HTTP status says whether to try again where the code does not', () => {
  for (const status of [408, 429, 500, 503])
    assert.equal(new CoopkitError('http', '', { status }).retryable, true);
  for (const status of [302, 404, 410, 418])
    assert.equal(new CoopkitError('http', '', { status }).retryable, false);
});

test('who knows better may say so', () => {
  assert.equal(new CoopkitError('all-sources-failed', '', { retryable: true }).retryable, true);
  assert.equal(new CoopkitError('network', '', { retryable: false }).retryable, false);
});

test('an error is recognised from another copy of the library, and by its code', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-copy-'));
  context.after(() => rm(folder, { recursive: true }));
  const copy = join(folder, 'errors.ts');
  await copyFile(new URL('../../src/sdk/errors.ts', import.meta.url), copy);
  const { CoopkitError: Other } = (await import(copy)) as { CoopkitError: typeof CoopkitError };
  const error: unknown = new Other('not-found', 'There is none.');
  assert.equal(Object.getPrototypeOf(error) === CoopkitError.prototype, false);
  assert.ok(isCoopkitError(error));
  assert.ok(isCoopkitError(error, 'not-found'));
  assert.ok(!isCoopkitError(error, 'network'));
});

test('nothing else is taken for one', () => {
  for (const other of [null, undefined, 'network', { code: 'network' }, new Error('network')]) {
    assert.ok(!isCoopkitError(other));
  }
});

test('as JSON it keeps what helps, and tells no secret', () => {
  const inner = new CoopkitError('timeout', 'It took too long.', { sourceId: 'b' });
  const error = new CoopkitError('all-sources-failed', 'No source answered.', {
    sourceId: 'https://data.example/manifest.json?key=secret#secret',
    status: 503,
    requestId: 'r-1',
    retryAfterMs: 2_000,
    hint: 'Try again.',
    errors: [inner],
    problem: { title: 'Broken', detail: 'No answer for "secret"' },
    cause: new TypeError('https://data.example/?q=secret'),
  });
  const text = JSON.stringify(error);
  assert.doesNotMatch(text, /secret/);
  assert.deepEqual(JSON.parse(text), {
    name: 'CoopkitError',
    code: 'all-sources-failed',
    message: 'No source answered.',
    retryable: true,
    sourceId: 'https://data.example/manifest.json',
    status: 503,
    requestId: 'r-1',
    retryAfterMs: 2_000,
    hint: 'Try again.',
    errors: [
      { name: 'CoopkitError', code: 'timeout', message: 'It took too long.', retryable: true, sourceId: 'b' },
    ],
  });
  assert.equal(error.problem?.title, 'Broken');
  assert.ok(error.cause instanceof TypeError);
});

test('can be made on a page that froze what errors inherit', () => {
  const inherited = Object.freeze(Object.create(Error.prototype, { name: { value: 'Error' } }));
  Object.setPrototypeOf(CoopkitError.prototype, inherited);
  try {
    assert.equal(String(new CoopkitError('network', 'No answer.')), 'CoopkitError: No answer.');
  } finally {
    Object.setPrototypeOf(CoopkitError.prototype, Error.prototype);
  }
});
