import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import { createApi } from '../../../src/sdk/server/api.ts';
import { httpSource } from '../../../src/sdk/sources/http/index.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import type { Source } from '../../../src/sdk/sources/source.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { exampleOrganisations, exampleVocabularies } from './example-data.ts';
import { builtFiles, hostOf } from './memory-host.ts';

type Fetch = typeof globalThis.fetch;

const organisations = exampleOrganisations(30);
const [files] = await builtFiles('never', organisations);
const api = createApi({
  source: memorySource({
    id: 'own',
    version: '1',
    records: { organisations },
    vocabularies: exampleVocabularies,
  }),
});

const SOURCES: readonly (readonly [name: string, host: Fetch, over: (fetch: Fetch) => Source])[] = [
  [
    'a data set',
    hostOf(files!).fetch,
    (fetch) => staticSource({ manifest: 'https://data.example/manifest.json', fetch }),
  ],
  [
    'an API',
    (input, init) => api(new Request(input, init)),
    (fetch) => httpSource({ id: 'own', baseUrl: 'https://hub.example/v1/', fetch }),
  ],
];

/** Scripts of a page that watch `fetch` read their copy of an answer after us, and would see our abort as an error. */
for (const [name, host, over] of SOURCES) {
  test(`answers of ${name} that were read to their end are not aborted afterwards`, async () => {
    const signals: AbortSignal[] = [];
    const client = createClient({
      source: over((input, init) => {
        const signal = input instanceof Request ? input.signal : init?.signal;
        if (signal) signals.push(signal);
        return host(input, init);
      }),
    });
    await client.organisations.list({ q: 'lab', facets: ['country'] });
    assert.ok(signals.length > 0);
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      signals.map(() => false),
    );
  });
}
