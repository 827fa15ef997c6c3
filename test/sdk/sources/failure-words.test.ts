import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';

/** Offline, the part of the SDK that words errors cannot be downloaded either. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.endsWith('/explain.ts')) throw new Error('Failed to fetch dynamically imported module');
    return next(specifier, context);
  },
});

const clientOf = (fetch: typeof globalThis.fetch) =>
  createClient({
    source: staticSource({ manifest: 'https://data.example/manifest.json?key=secret', fetch }),
  });

test('an error whose words cannot be had still says what failed, where and whether to try again', async () => {
  const client = clientOf(() => Promise.reject(new TypeError('Failed to fetch')));
  await assert.rejects(
    async () => void (await client.organisations.list()),
    (error) => {
      assert.ok(isCoopkitError(error, 'network'));
      assert.equal(error.retryable, true);
      assert.match(error.message, /https:\/\/data\.example\/manifest\.json/);
      assert.doesNotMatch(error.message, /secret/);
      return true;
    },
  );
});

test('a more precise fault keeps its code', async () => {
  const client = clientOf(() => Promise.resolve(Response.json({})));
  await assert.rejects(async () => void (await client.organisations.list()), { code: 'decode' });
});
