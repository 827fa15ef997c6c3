import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDataset } from '../../../src/cli/dataset/write.ts';
import { runConformance } from '../../../src/sdk/conformance/index.ts';
import type { ConformanceReport } from '../../../src/sdk/conformance/index.ts';
import { createApi } from '../../../src/sdk/server/api.ts';
import { httpSource } from '../../../src/sdk/sources/http/index.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { exampleMeta, exampleVocabularies } from '../sources/example-data.ts';
import { folderFetch, temporaryFolder } from '../sources/served-folder.ts';
import { goodSource, records, witness } from './invented.ts';

type Fetch = typeof globalThis.fetch;

function assertConforms(report: ConformanceReport, skipped: readonly string[]): void {
  const of = (status: string): readonly string[] =>
    report.groups.flatMap(({ group, cases }) =>
      cases
        .filter((each) => each.status === status)
        .map(({ name, message }) => `${group}: ${name}: ${message ?? ''}`),
    );
  assert.deepEqual(of('fail'), []);
  assert.equal(report.level, 'match');
  const whole = report.groups.filter(({ status }) => status === 'skipped').map(({ group }) => group);
  assert.deepEqual(whole, skipped, of('skipped').join('\n'));
}

test('a memory source conforms', async () => {
  assertConforms(await runConformance(goodSource(), { witness }), ['cross-origin', 'faults']);
});

for (const chunks of ['never', 'always'] as const) {
  test(`a static source conforms, its index in ${chunks === 'never' ? 'one file' : 'parts'}`, async (context) => {
    const outDir = await temporaryFolder((end) => context.after(end));
    await writeDataset({ records, vocabularies: exampleVocabularies, meta: exampleMeta, outDir, chunks });
    const { fetch } = folderFetch(outDir);
    const withFetch = (other: Fetch) =>
      staticSource({
        id: 'static',
        manifest: 'https://data.example/manifest.json',
        fetch: other,
        timeout: 500,
      });
    assertConforms(await runConformance(withFetch(fetch), { witness, fetch, withFetch }), ['cross-origin']);
  });
}

test('an HTTP source conforms over the API that serves a source', async () => {
  const api = createApi({ source: goodSource('hub') });
  const fetch: Fetch = (input, init) => api(new Request(input, init));
  const baseUrl = 'https://hub.example/v1/';
  const withFetch = (other: Fetch) => httpSource({ id: 'hub', baseUrl, fetch: other });
  assertConforms(await runConformance(withFetch(fetch), { witness, baseUrl, fetch, withFetch }), []);
});

test('what cannot be tried rejects, and an abort ends with its reason', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const running = runConformance(goodSource(), { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(running, reason);
  const dead = { ...goodSource(), describe: () => Promise.reject(new Error('no power')) };
  await assert.rejects(runConformance(dead), /no power/);
});
