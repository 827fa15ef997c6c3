import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { Client } from '../../../src/sdk/client/types.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import type { Page } from '../../../src/sdk/query.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { exampleOrganisations } from './example-data.ts';
import { builtFiles, hostOf } from './memory-host.ts';
import type { HostedFiles, Instead } from './memory-host.ts';

type Question = (client: Client) => PromiseLike<unknown>;

const QUESTIONS: readonly Question[] = [
  ({ organisations }) => organisations.list({ pageSize: 50 }),
  ({ organisations }) => organisations.list({ q: 'lab', facets: ['country', 'topics'], view: 'card' }),
  ({ organisations }) => organisations.list({ q: 'labaratory', near: 'CZ01,300', explain: true }),
  ({ organisations }) => organisations.list({ q: '"clean energy" -agency', sort: 'name' }),
  ({ organisations }) => organisations.list({ q: 'chamber 14', bbox: '5,40,20,60', grid: 10 }),
  ({ organisations }) => organisations.suggest({ q: 'robot' }),
  ({ organisations }) => organisations.get('example:7'),
  ({ organisations }) => organisations.get('example:none'),
];

const clientOf = (files: HostedFiles, instead?: Instead): Client =>
  createClient({
    source: staticSource({
      manifest: 'https://data.example/manifest.json',
      fetch: hostOf(files, instead).fetch,
    }),
  });

/** An answer without what no two answers share. */
const plain = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify({ ...Object(answer), fetchedAt: 0 })) as unknown;

/** The answer, or the code of the error. */
async function outcomeOf(client: Client, ask: Question): Promise<unknown> {
  try {
    return plain(await ask(client));
  } catch (error) {
    assert.ok(isCoopkitError(error), String(error));
    return { error: error.code };
  }
}

/** Whether a page says that it is not whole, and what is on it is what is on the right one. */
function isHonestPart(answer: unknown, right: unknown): boolean {
  const [part, whole] = [answer, right] as readonly Partial<Page>[];
  if (part?.sources?.[0]?.status !== 'partial') return false;
  assert.deepEqual(part.total, whole?.total);
  assert.deepEqual(part.facets, whole?.facets);
  const ids = new Map(whole?.items?.map((item) => [item.id, item]));
  for (const item of part.items ?? []) assert.deepEqual(item, ids.get(item.id));
  return true;
}

for (const chunks of ['always', 'never'] as const) {
  test(`whatever byte of whatever file changes (chunks: ${chunks}), no answer is silently wrong`, async () => {
    const [files] = (await builtFiles(chunks, exampleOrganisations(80))) as [HostedFiles];
    const right = await Promise.all(QUESTIONS.map((ask) => outcomeOf(clientOf(files), ask)));
    // The manifest is the one file that nothing vouches for: whoever can change it has changed the data set.
    const paths = [...files.keys()].filter((path) => path !== 'manifest.json').sort();
    const damage = fc.record({
      path: fc.constantFrom(...paths),
      place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      change: fc.integer({ min: 1, max: 255 }),
      how: fc.constantFrom('change', 'cut', 'swap'),
      other: fc.constantFrom(...paths),
    });
    let noticed = 0;
    await fc.assert(
      fc.asyncProperty(damage, async ({ path, place, change, how, other }) => {
        const client = clientOf(files, (asked, bytes) => {
          if (asked !== path || !bytes) return bytes;
          if (how === 'swap') return files.get(other);
          const at = Math.floor(place * bytes.length);
          if (how === 'cut') return bytes.subarray(0, at);
          const copy = Buffer.from(bytes);
          copy[at] = copy[at]! ^ change;
          return copy;
        });
        for (const [number, ask] of QUESTIONS.entries()) {
          const answer = await outcomeOf(client, ask);
          const isError = (['integrity', 'decode', 'version'] as unknown[]).includes(
            (answer as { error?: unknown }).error,
          );
          if (isError || isHonestPart(answer, right[number])) noticed++;
          else assert.deepEqual(answer, right[number], `question ${number}`);
        }
      }),
      { numRuns: 80 },
    );
    assert.ok(noticed > 15, 'damage was hardly ever met');
  });
}
