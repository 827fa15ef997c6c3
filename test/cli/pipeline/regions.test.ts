import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enrich, RegionTable } from '../../../src/cli/pipeline/regions.ts';
import type { AnyRecord } from '../../../src/sdk/model/records.ts';
import type { Region } from '../../../src/sdk/model/region.ts';

function region(code: string, name: Region['name'], aliases?: readonly string[]): Region {
  const level = (code.length - 2) as 0 | 1 | 2 | 3;
  return {
    kind: 'regions',
    id: `nuts:${code}`,
    name,
    country: 'GR',
    nuts: { code, level, version: 2024 },
    ...(aliases && { aliases }),
  };
}

const table = new RegionTable();
for (const each of [
  region('EL', { en: 'Greece', el: 'Ελλάδα' }, ['Hellas']),
  region('EL6', { en: 'Central Greece' }, ['Mainland']),
  region('EL61', { en: 'Thessaly', el: 'Θεσσαλία', 'el-Latn': 'Thessalia' }),
  region('EL613', { el: 'Μαγνησία', 'el-Latn': 'Magnisia' }, ['Volos', 'Βόλος', 'Magnisía']),
]) {
  table.add(each);
}
table.add({ kind: 'regions', id: 'iso:AU', name: { en: 'Australia' }, country: 'AU', aliases: ['Oz'] });

const ALL = ['Volos', 'Thessaly', 'Θεσσαλία', 'Central Greece', 'Mainland'];

describe('what else a place is called', () => {
  it('is its aliases and all names of the regions around it, country excepted, each folded spelling once', () => {
    const record: AnyRecord = {
      kind: 'organisations',
      id: 'o',
      name: { en: 'Hub' },
      country: 'GR',
      nuts: 'EL613',
    };
    const enriched = enrich(record, table);
    assert.deepEqual(enriched.kind === 'organisations' && enriched.region?.aliases, ALL);
  });

  it('goes into requests and practices too, but not where nothing searches it', () => {
    const request: AnyRecord = {
      kind: 'requests',
      id: 'r',
      direction: 'seek',
      state: 'open',
      title: { en: 'Wanted' },
      nuts: 'EL613',
    };
    const practice: AnyRecord = {
      kind: 'practices',
      id: 'p',
      form: 'story',
      title: { en: 'Told' },
      summary: { en: 'Told' },
      regionIds: ['nuts:EL613', 'iso:AU'],
      adoptedBy: [{ regionId: 'nuts:EL613' }],
    };
    const enriched = [request, practice].map((record) => enrich(record, table));
    const [seeking, told] = enriched;
    assert.deepEqual(seeking?.kind === 'requests' && seeking.region?.aliases, ALL);
    assert.deepEqual(told?.kind === 'practices' && told.regions?.map(({ aliases }) => aliases), [
      ALL,
      ['Oz'],
    ]);
    assert.equal(told?.kind === 'practices' && told.adoptedBy?.[0]?.region?.aliases, undefined);
  });

  it('stays as it is where the row brings its region whole', () => {
    const record: AnyRecord = {
      kind: 'organisations',
      id: 'o',
      name: { en: 'Hub' },
      country: 'GR',
      nuts: 'EL613',
      region: { id: 'own', name: { en: 'Own' } },
    };
    assert.deepEqual(enrich(record, table), record);
  });
});
