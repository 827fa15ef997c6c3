import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { EXAMPLE_CONFIG } from '../../src/cli/commands/init-files.ts';
import { loadConfig } from '../../src/cli/config/load.ts';
import { coopkit, folderOf } from './support.ts';

describe('coopkit init', () => {
  it('writes a folder that validates without a word, its example marked as one', async (context) => {
    const folder = join(await folderOf(context), 'new');
    assert.equal((await coopkit(['init', folder])).code, 0);
    const { code, stdout } = await coopkit(['validate', folder]);
    assert.equal(code, 0);
    assert.match(stdout, /0 errors, 0 warnings/u);
    assert.match(await readFile(join(folder, 'organisations.csv'), 'utf8'), /Example Hub \(replace me\)/u);
  });

  it('leaves alone what is there', async (context) => {
    const folder = await folderOf(context, { 'coopkit.yaml': 'title: Mine\n' });
    const { code, stdout } = await coopkit(['init', folder]);
    assert.equal(code, 0);
    assert.match(stdout, /Left .*coopkit\.yaml as it is/u);
    assert.equal(await readFile(join(folder, 'coopkit.yaml'), 'utf8'), 'title: Mine\n');
  });

  it('explains settings that work when their marks are taken away', async (context) => {
    // Prose begins with a capital letter, settings do not.
    const settings = EXAMPLE_CONFIG.split('\n').map((line) => line.replace(/^# (?=[a-z\s-])/u, ''));
    const opened = await folderOf(context, { 'coopkit.yaml': settings.join('\n') });
    const config = await loadConfig(opened);
    assert.equal(config.collections.organisations?.[0]?.file, 'hubs.xlsx');
  });
});
