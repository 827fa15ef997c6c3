import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createClient } from '../../src/sdk/index.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import { checkedModule } from '../../tools/api/examples.ts';
import { call, organisation, region } from './feeds/records.ts';
import { nutsRegion } from './regions/regions.ts';

/** What the examples of the guides speak of without saying where it comes from. */
const world = {
  call,
  copy: { ...call, window: { ...call.window, closes: '2027-04-30' } },
  client: createClient({
    source: memorySource({
      id: 'example',
      title: { en: 'Example' },
      records: {
        calls: [call],
        organisations: [organisation],
        regions: [region, nutsRegion('PT1A'), nutsRegion('PT1B')],
      },
    }),
  }),
};

const SDK = new URL('../../src/sdk/', import.meta.url);

for (const guide of ['regions', 'calls', 'feeds', 'embedding']) {
  test(`the examples of docs/${guide}.md run, and give what they say`, async (context) => {
    const text = await readFile(new URL(`../../docs/${guide}.md`, import.meta.url), 'utf8');
    const blocks = [...text.matchAll(/```ts\n([^]*?)```/g)].map(([, code = '']) => code);
    assert.ok(blocks.length > 0);
    for (const code of blocks) await runAlone(context, code);
  });
}

async function runAlone(context: TestContext, code: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'coopkit-guide-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const local = code.replace(
    /'coopkit\/sdk\/(\w+)'/g,
    (_, entry: string) => `'${new URL(`${entry}/index.ts`, SDK).href}'`,
  );
  const own = Object.keys(world).filter((name) => !new RegExp(`const ${name}\\b`).test(code));
  const module = `export default async ({ ${own.join(', ')} }, console) => {\n${body(checkedModule(local, 'guide') ?? local)}\n};`;
  const file = join(folder, 'guide.mjs');
  await writeFile(file, `${imports(checkedModule(local, 'guide') ?? local)}\n${module}`);
  const { default: run } = (await import(pathToFileURL(file).href)) as {
    default: (given: typeof world, console: { log: (line: string) => void }) => Promise<void>;
  };
  const said: string[] = [];
  await run(world, { log: (line) => said.push(line) });
  assert.equal(said.length > 0, code.includes('console.log'));
}

const isImport = (line: string): boolean => line.startsWith('import ');
const imports = (code: string): string => code.split('\n').filter(isImport).join('\n');
const body = (code: string): string =>
  code
    .split('\n')
    .filter((line) => !isImport(line))
    .join('\n');
