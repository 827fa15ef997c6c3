import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../tools/lib/root.ts';

/** A test that proves a promise, as docs/promises.md names it. */
interface Proof {
  readonly file: string;
  /** What the names of tests or suites contain; empty for all tests of the file. */
  readonly names: readonly string[];
}

const document = await readFile(join(ROOT, 'docs/promises.md'), 'utf8');
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Promise|---)/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));

const proofsOf = (cell: string): readonly Proof[] =>
  [...cell.matchAll(/`([\w./-]+\.test\.ts)`:([^`]*)/g)].map(([, file = '', names = '']) => ({
    file,
    names: names
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean),
  }));

/** Letters alone: names may be put together of templates and be broken over lines. */
const plain = (text: string): string => text.replaceAll(/[^\p{L}\d%]+/gu, ' ').trim();

describe('docs/promises.md', () => {
  for (const [promise = '', proof = ''] of rows) {
    it(`names the test of: ${promise}`, async () => {
      const proofs = proofsOf(proof);
      assert.notEqual(proofs.length, 0, `no test is named: ${proof}`);
      for (const { file, names } of proofs) {
        const path = join(ROOT, 'test', file);
        assert.ok(existsSync(path), `${file} does not exist`);
        const code = plain(await readFile(path, 'utf8'));
        for (const name of names) assert.ok(code.includes(plain(name)), `${file} has no test “${name}”`);
      }
    });
  }
});
