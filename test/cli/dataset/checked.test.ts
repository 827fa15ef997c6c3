import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { Kind } from '../../../src/sdk/model/envelope.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import type { Manifest } from '../../../src/sdk/sources/static/format.ts';
import { folderFetch } from '../../sdk/sources/served-folder.ts';
import { coopkit, fixture, folderOf } from '../support.ts';

/** Browsers take the records of a built data set unchecked, so the command must not write one that has a fault. */
for (const name of ['broken', 'wild', 'linked']) {
  test(`what is built of the ${name} fixture has nothing left to repair`, async (context) => {
    const out = await folderOf(context);
    await coopkit(['build', fixture(name), '--out', out]);
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as Manifest;
    assert.equal(manifest.checked, '1.0');
    const { checked: _, ...unsaid } = manifest;
    const { fetch } = folderFetch(out, (path) =>
      path === 'manifest.json' ? Response.json(unsaid) : undefined,
    );
    const client = createClient({
      source: staticSource({ manifest: 'https://data.example/manifest.json', fetch }),
    });
    for (const kind of Object.keys(manifest.collections) as Kind[]) {
      const page = await client.collection(kind).list({ pageSize: 100 });
      assert.ok(page.items.length > 0, kind);
      assert.deepEqual(page.problems, []);
    }
  });
}
