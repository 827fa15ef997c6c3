import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isChunked } from '../../../src/sdk/sources/static/format.ts';
import type { Manifest } from '../../../src/sdk/sources/static/format.ts';
import { coopkit, folderOf } from '../support.ts';

const rows = (count: number): string =>
  ['name,country,city', ...Array.from({ length: count }, (_, row) => `Hub ${row},IT,Genova`)].join('\n');

describe('coopkit build --chunks', () => {
  it('writes even a small collection in chunks when told to, and says how much of it is new', async (context) => {
    const folder = await folderOf(context, {
      'in/coopkit.yaml': 'title: Mine\n',
      'in/organisations.csv': rows(40),
    });
    const build = () =>
      coopkit(['build', join(folder, 'in'), '--out', join(folder, 'out'), '--chunks', 'always']);
    const first = await build();
    assert.equal(first.code, 0, first.stdout + first.stderr);
    const manifest = JSON.parse(await readFile(join(folder, 'out', 'manifest.json'), 'utf8')) as Manifest;
    assert.ok(manifest.collections.organisations && isChunked(manifest.collections.organisations));
    const [, files] =
      /organisations: (\d+) of \1 search files written, 100% of the bytes\./u.exec(first.stdout) ?? [];
    assert.ok(Number(files) > 20, first.stdout);
    const again = await build();
    assert.match(
      again.stdout,
      new RegExp(`organisations: 0 of ${files} search files written, 0% of the bytes`, 'u'),
    );
    await writeFile(join(folder, 'in', 'organisations.csv'), rows(40).replace('Hub 7,', 'Workshop 7,'));
    const { stdout } = await build();
    const [, written] = /organisations: (\d+) of \d+ search files written/u.exec(stdout) ?? [];
    assert.ok(Number(written) > 0 && Number(written) < Number(files), stdout);
  });

  it('refuses another word', async (context) => {
    const folder = await folderOf(context, { 'coopkit.yaml': 'title: Mine\n' });
    const { code, stderr } = await coopkit(['build', folder, '--out', 'x', '--chunks', 'sometimes']);
    assert.equal(code, 2);
    assert.match(stderr, /--chunks sometimes is not known/u);
    assert.match(stderr, /auto, never, always/u);
  });
});
