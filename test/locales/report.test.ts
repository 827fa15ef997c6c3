import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { languagesDocument } from '../../tools/languages/report.ts';

it('docs/languages.md tells the languages as they are: node tools/languages/report.ts', async () => {
  assert.equal(
    await readFile(new URL('../../docs/languages.md', import.meta.url), 'utf8'),
    await languagesDocument(),
  );
});
