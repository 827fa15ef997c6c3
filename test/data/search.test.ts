import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/run.ts';
import { createClient } from '../../src/sdk/client/client.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import type { Kind } from '../../src/sdk/model/envelope.ts';
import type { Region } from '../../src/sdk/model/region.ts';
import { staticSource } from '../../src/sdk/sources/static/index.ts';
import { FOLDER } from './files.ts';

/** Builds the sample data in one form, and opens it. */
async function open(out: string, chunks: 'always' | 'never'): Promise<Client> {
  const silent = new PassThrough().resume();
  const args = ['build', fileURLToPath(FOLDER), '--out', out, '--chunks', chunks, '--quiet'];
  assert.equal(await main(args, { stdout: silent, stderr: silent }), 0);
  const read: typeof fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    return new Response(await readFile(join(out, pathname)));
  };
  return createClient({
    source: staticSource({ manifest: 'https://data.example/manifest.json', fetch: read }),
  });
}

describe('what people find in the sample data, as one file and in chunks', () => {
  let folder: string;
  let clients: readonly Client[] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coopkit-search-'));
    const whole = await open(join(folder, 'whole'), 'never');
    clients = [whole, await open(join(folder, 'chunks'), 'always')];
  });
  after(() => rm(folder, { recursive: true }));

  /** The same ids from both, in order of their letters: equals come in another order in each. */
  async function idsOf(kind: Kind, q: string): Promise<readonly string[]> {
    const [whole, chunked] = await Promise.all(
      clients.map(async (client) => {
        const { items } = await client.collection(kind).list({ q, pageSize: 100 });
        return items.map(({ id }) => id).sort();
      }),
    );
    assert.deepEqual(chunked, whole, q);
    return whole!;
  }

  const countOf = async (country: string): Promise<readonly string[]> =>
    idsOf('organisations', `country:${country}`);

  it('organisations by what their country calls itself', async () => {
    const asked = { PL: 'Polska', ES: 'España', BG: 'България', GR: 'Ελλάδα', CZ: 'Czech Republic' };
    for (const [code, name] of Object.entries(asked)) {
      const there = await countOf(code);
      assert.deepEqual(await idsOf('organisations', name), there, name);
      assert.deepEqual(await countOf(code.toLowerCase()), there, code);
    }
  });

  it('organisations by their region under its names in other languages', async () => {
    for (const name of ['Lombardei', 'Lombardie', 'Lombardia']) {
      assert.ok((await idsOf('organisations', name)).includes('edih:imech'), name);
    }
  });

  it('regions by what their main town is called elsewhere', async () => {
    assert.deepEqual(await idsOf('regions', 'Lione'), ['nuts:FRK26']);
    assert.deepEqual(await idsOf('regions', 'Marsylia'), ['nuts:FRL04']);
  });

  it('topics by other forms of their words, and by what else they are called', async () => {
    const smart = await clients[0]!.organisations.list({ q: 'smart city', topics: ['smart-cities'] });
    const all = await clients[0]!.organisations.list({ topics: ['smart-cities'] });
    assert.equal(smart.total?.value, all.total?.value);
    assert.ok((await idsOf('organisations', 'DLT')).length > 0);
  });

  it('what is of a kind, by the words for it', async () => {
    const typed = await clients[0]!.organisations.list({ organisationType: ['seal-of-excellence-hub'] });
    const found = await clients[0]!.organisations.list({ q: 'type:"seal of excellence"' });
    assert.equal(found.total?.value, typed.total?.value);
    assert.ok((await idsOf('organisations', 'digital innovation hub Berlin')).length > 0);
    assert.ok((await idsOf('programmes', 'cross-border Bulgaria')).length > 0);
    assert.ok((await idsOf('practices', 'good practice energy')).length > 0);
    const cities = await clients[0]!.regions.list({ regionType: ['city'] });
    assert.ok(cities.total!.value > 0);
    assert.equal((await idsOf('regions', 'type:city')).length, cities.total?.value);
  });

  it('first what was typed in full, not what has it in a longer name', async () => {
    const regions = ['Austria', 'Finland', 'România', 'Bavaria', 'Flanders', 'Silesia', 'South', 'Croatia'];
    const organisations = ['EXPAND', 'NEST'];
    const asked = [
      ...regions.map((q) => ['regions', q] as const),
      ...organisations.map((q) => ['organisations', q] as const),
    ];
    for (const client of clients) {
      for (const [kind, q] of asked) {
        const [first] = (await client.collection(kind).list({ q })).items;
        const { name, aliases = [] } = first as Region;
        assert.ok([...Object.values(name), ...aliases].includes(q), `${q}, not ${JSON.stringify(name)}`);
      }
    }
  });

  it('nothing, rather than another word, where a word is common and the two never meet', async () => {
    assert.deepEqual(await idsOf('organisations', 'wood industry'), []);
    assert.deepEqual(await idsOf('organisations', 'Русе'), []);
  });
});
