import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { folderOf, read } from './support.ts';

const GUIDE = new URL('../../docs/coopkit-yaml.md', import.meta.url);

/** Invented, in the form that ROR gives its records. */
const ROR = {
  id: 'https://ror.example/0x',
  name: 'Institute One',
  names: [
    { value: 'IU', lang: null, types: ['acronym'] },
    { value: 'Ινστιτούτο Ένα', lang: 'el', types: ['label'] },
    { value: 'Institute One', lang: null, types: ['ror_display'] },
  ],
  country: 'GR',
  city: 'Volos',
  lat: 39.36,
  lng: 22.94,
  types: ['facility'],
  website: 'https://one.example',
  nuts3: 'EL613',
  nuts2: 'EL61',
};

describe('the guide to coopkit.yaml', () => {
  it('shows settings for ROR that read its records without a word', async (context) => {
    const [, yaml = ''] =
      /## Example: research organisations[^]*?```yaml\n([^]*?)```/.exec(await readFile(GUIDE, 'utf8')) ?? [];
    assert.equal(yaml.trimEnd().split('\n').length, 10);
    const folder = await folderOf(context, {
      'coopkit.yaml': yaml,
      'organisations-ror.ndjson': `${JSON.stringify(ROR)}\n`,
    });
    const { records, problems } = await read(folder);
    assert.deepEqual(problems, []);
    assert.deepEqual(records, [
      {
        kind: 'organisations',
        id: 'https://ror.example/0x',
        name: { und: 'Institute One', el: 'Ινστιτούτο Ένα' },
        aliases: ['IU'],
        country: 'GR',
        city: 'Volos',
        nuts: 'EL613',
        point: { lat: 39.36, lng: 22.94 },
        website: 'https://one.example',
      },
    ]);
  });
});
