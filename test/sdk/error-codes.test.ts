import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CoopkitError } from '../../src/sdk/errors.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Code → whether the table of docs/errors.md says to try again. */
async function documented(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(ROOT, 'docs/errors.md'), 'utf8');
  const rows = text.matchAll(/^\| `([a-z-]+)` +\|[^|]+\| (yes|no)/gm);
  return new Map(Array.from(rows, ([, code = '', again = '']) => [code, again]));
}

test('every code that the SDK gives has its row in the table', async () => {
  const table = await documented();
  const given = new Map<string, string>();
  for await (const file of glob('src/sdk/**/*.ts', { cwd: ROOT })) {
    const text = await readFile(join(ROOT, file), 'utf8');
    for (const [, code = ''] of text.matchAll(/new CoopkitError\(\s*'([a-z-]+)'/g)) given.set(code, file);
    if (!/\/(?:explain|words)\.ts$/.test(file)) continue;
    for (const [, code = ''] of text.matchAll(/^ {2}'?([a-z-]+)(?:\.[a-z-]+)?'?: \(.*=> \[$/gm))
      given.set(code, file);
  }
  assert.ok(given.has('rate-limited') && given.has('integrity') && given.has('stale-cursor'));
  for (const [code, file] of given)
    assert.ok(table.has(code), `"${code}" of ${file} is not in docs/errors.md`);
  for (const code of table.keys()) assert.ok(given.has(code), `"${code}" of docs/errors.md is never given`);
});

test('the table says of each code whether to try again as the error does', async () => {
  for (const [code, again] of await documented()) {
    assert.equal(new CoopkitError(code, '').retryable, again === 'yes', code);
  }
});
