import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import { isCoopkitError, type ErrorCode } from '../../../src/sdk/errors.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { organisation } from './held-source.ts';

/* What scripts without types get wrong is told in words, not by a property of undefined. */

const source = memorySource({ id: 'own', records: { organisations: [organisation('a')] } });

/** A value as a script without types passes it. */
const untyped = <T>(value: unknown): T => value as T;

const rejection = (code: ErrorCode, words: RegExp) => (error: unknown) => {
  assert.ok(isCoopkitError(error, code), String(error));
  assert.match(`${error.message} ${error.hint}`, words);
  return true;
};

for (const options of [{}, { source: 'https://site.example/manifest.json' }]) {
  test(`a client of ${JSON.stringify(options)} says that it needs a source`, () => {
    assert.throws(() => createClient(untyped(options)), rejection('config', /needs a source.*staticSource/));
  });
}

test('a memory source without records says how they are given', () => {
  assert.throws(() => memorySource(untyped({ organisations: [] })), rejection('config', /records: \{/));
});

for (const query of ['hydrogen', undefined, { q: 5 }]) {
  test(`suggestions for ${JSON.stringify(query)} say how they are asked for`, async () => {
    const { organisations } = createClient({ source });
    await assert.rejects(organisations.suggest(untyped(query)), rejection('bad-request', /"q".*suggest\(\{/));
  });
}

test('a data set on the disk is named as it was given, with the way to reach it', async () => {
  const client = createClient({
    source: staticSource({ manifest: 'file:///data/manifest.json?key=secret' }),
  });
  await assert.rejects(
    async () => void (await client.organisations.list()),
    rejection('network', /^file:\/\/\/data\/manifest\.json could .*coopkit serve/),
  );
});
