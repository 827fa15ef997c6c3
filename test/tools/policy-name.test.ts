import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { renamePolicy } from '../../tools/build/policy-name.ts';
import { ROOT } from '../../tools/lib/root.ts';

test('Lit’s policy gets our name', async () => {
  const lit = await readFile(join(ROOT, 'node_modules/lit-html/lit-html.js'), 'utf8');
  const renamed = renamePolicy(lit, 'coopkit');
  assert.doesNotMatch(renamed, /createPolicy\("lit-html"/);
  assert.match(renamed, /createPolicy\("coopkit"/);
});

test('a Lit that asks for its policy in another way fails the build', () => {
  assert.throws(() => renamePolicy('createPolicy("lit")', 'coopkit'), /policy.*Was Lit updated/);
});
