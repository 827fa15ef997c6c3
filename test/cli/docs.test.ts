import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { FIELDS } from '../../src/cli/mapping/fields.ts';
import type { Fields } from '../../src/cli/mapping/spec.ts';
import { folderOf, read } from './support.ts';

/** Fields of every record, told before the table. */
const OF_ALL = new Set(['id', 'source', 'sameAs', 'updated', 'lastConfirmed', 'expires']);

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

  it('names every field that a column can be mapped to', async () => {
    const guide = await readFile(GUIDE, 'utf8');
    for (const [kind, fields] of Object.entries(FIELDS)) {
      const [, row = ''] = new RegExp(`^\\| \`${kind}\` +\\| (.*) \\|$`, 'mu').exec(guide) ?? [];
      const named = Array.from(row.matchAll(/`(\w+)(?: \{([^}]*)\})?`/gu), ([, field, members]) => [
        field,
        members?.split(', ') ?? [],
      ]);
      const known = Object.entries(fields as Fields).flatMap(([field, spec]) => {
        if (OF_ALL.has(field) || spec.kind === 'as-given') return [];
        const { kind: _, ...of } = spec.kind === 'list' ? spec.of : spec;
        return [[field, 'fields' in of ? Object.keys(of.fields) : []]];
      });
      assert.deepEqual(named, known, kind);
    }
  });
});
