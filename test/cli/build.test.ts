import assert from 'node:assert/strict';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Manifest } from '../../src/sdk/sources/static/format.ts';
import { coopkit, fixture, folderOf } from './support.ts';

const manifestOf = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

describe('coopkit build', () => {
  it('makes a data set of one table and four lines of settings', async (context) => {
    const out = await folderOf(context);
    const { code, stdout, stderr } = await coopkit(['build', fixture('one-table'), '--out', out]);
    assert.equal(code, 0, stdout + stderr);
    const manifest = await manifestOf(out);
    assert.deepEqual(manifest.title, { en: 'Example partners' });
    assert.deepEqual(manifest.publisher, { name: 'Example network' });
    assert.equal(manifest.collections.organisations?.count, 2);
    assert.match(stdout, /organisations 2; 0 errors, 0 warnings/u);
  });

  it('writes the good rows of a broken table, tells the others by row, and exits with 1', async (context) => {
    const out = await folderOf(context);
    const { code, stdout } = await coopkit(['build', fixture('broken'), '--out', out]);
    assert.equal(code, 1);
    assert.equal((await manifestOf(out)).collections.organisations?.count, 7);
    assert.match(stdout, /error {4}row 3.*never closed/u);
    assert.match(stdout, /error {4}row 5, J.*11 cells, the header only 9/u);
  });

  it('writes nothing with --strict when there is an error', async (context) => {
    const out = join(await folderOf(context), 'out');
    const { code, stdout } = await coopkit(['build', fixture('broken'), '--out', out, '--strict']);
    assert.equal(code, 1);
    assert.equal(await exists(out), false);
    assert.match(stdout, /Nothing was written: --strict/u);
  });

  it('takes warnings for no reason to fail, with --strict neither', async (context) => {
    const out = await folderOf(context);
    const { code } = await coopkit(['build', fixture('wild'), '--out', out, '--strict']);
    assert.equal(code, 0);
    assert.equal((await manifestOf(out)).collections.organisations?.count, 9);
  });

  it('gives the same bytes for the same input', async (context) => {
    const one = await folderOf(context);
    const other = await folderOf(context);
    await coopkit(['build', fixture('linked'), '--out', one]);
    await coopkit(['build', fixture('linked'), '--out', other]);
    const files = (await readdir(one, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    assert.ok(files.length > 4);
    for (const { parentPath, name } of files) {
      const path = join(parentPath, name);
      assert.deepEqual(await readFile(path), await readFile(path.replace(one, other)), name);
    }
  });

  it('refuses to write into its own input', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: Mine\n',
      'organisations.csv': 'name,country\nHub,DE\n',
    });
    const { code, stderr } = await coopkit(['build', folder, '--out', folder]);
    assert.equal(code, 2);
    assert.match(stderr, /--out is the input folder itself/u);
  });

  it('does not overwrite the manifest.json of a web app', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: Mine\n',
      'organisations.csv': 'name,country\nHub,DE\n',
      'site/manifest.json': '{ "name": "Our app" }',
    });
    const site = join(folder, 'site');
    const { code, stderr } = await coopkit(['build', folder, '--out', site]);
    assert.equal(code, 2);
    assert.match(stderr, /manifest\.json is not of a data set[^]*→ give a folder of its own/u);
    assert.deepEqual(await readdir(site), ['manifest.json']);
    const own = join(folder, 'own');
    for (let times = 0; times < 2; times += 1)
      assert.equal((await coopkit(['build', folder, '--out', own])).code, 0);
  });

  it('says so when no row can be used', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: Mine\n',
      'organisations.csv': 'name,country\n,DE\n',
    });
    const { code, stdout } = await coopkit(['build', folder, '--out', join(folder, 'out')]);
    assert.equal(code, 1);
    assert.match(stdout, /Nothing was written: no row could be used/u);
    assert.equal(await exists(join(folder, 'out')), false);
  });

  it('tells programs that a data set without a row did not come about', async (context) => {
    const folder = await folderOf(context, {
      'coopkit.yaml': 'title: Mine\n',
      'organisations.csv': 'name,country\n',
    });
    const { code, stdout } = await coopkit([
      'build',
      folder,
      '--out',
      join(folder, 'out'),
      '--format',
      'json',
    ]);
    const { summary } = JSON.parse(stdout) as { readonly summary: Readonly<Record<string, unknown>> };
    assert.equal(code, 1);
    assert.deepEqual([summary['ok'], summary['written'], summary['warnings']], [false, false, 1]);
  });
});
