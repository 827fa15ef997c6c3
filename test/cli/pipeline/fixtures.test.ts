import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnyRecord } from '../../../src/sdk/model/records.ts';
import { fixture, places, read } from '../support.ts';

/** A record of a reading, by id. */
function find(records: readonly AnyRecord[], id: string): AnyRecord {
  const record = records.find((candidate) => candidate.id === id);
  assert.ok(record, `no record ${id}`);
  return record;
}

/** Some fields of a record, whatever its collection. */
const pick = (record: AnyRecord, ...fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, (record as unknown as Record<string, unknown>)[field]]));

describe('a foreign table with a mapping', async () => {
  const { records, problems, vocabularies } = await read(fixture('wild'));

  it('maps headers, languages, value maps, levels, constants and the source', () => {
    assert.deepEqual(find(records, 'partner:1'), {
      kind: 'organisations',
      id: 'partner:1',
      source: {
        name: 'Example register',
        url: 'https://register.example/',
        licence: 'CC0-1.0',
        retrieved: '2026-01-31',
      },
      name: { en: 'Hub One', de: 'Zentrum Eins' },
      organisationType: 'digital-innovation-hub',
      partnerType: 'Sme',
      country: 'GR',
      nuts: 'EL30',
      point: { lat: 37.98, lng: 23.73, precision: 'city' },
      offers: [
        { topic: 'robotics', group: 'technology', level: 4 },
        { topic: 'big-data', group: 'technology', level: 2 },
      ],
      objectives: ['RSO2.8'],
      updated: '2018-10-31',
    });
    assert.equal(pick(find(records, 'partner:5'), 'country')['country'], 'GB');
    assert.equal(pick(find(records, 'partner:3'), 'partnerType')['partnerType'], undefined);
  });

  it('reads each of the dates in the wild as the same day', () => {
    const dates = ['1', '2', '4', '5'].map(
      (number) => pick(find(records, `partner:${number}`), 'updated')['updated'],
    );
    assert.deepEqual(
      dates,
      Array.from({ length: 4 }, () => '2018-10-31'),
    );
    assert.equal(pick(find(records, 'partner:3'), 'updated')['updated'], '2026-04-21');
    assert.deepEqual(places(problems, 'ambiguous-date'), ['7 Changed']);
    assert.deepEqual(places(problems, 'not-a-date'), ['8 Changed']);
  });

  it('keeps to the order of day and month that the settings state', () => {
    assert.deepEqual(pick(find(records, 'request:1'), 'opened', 'durationMonths', 'leadWanted', 'wanted'), {
      opened: '2026-04-05',
      durationMonths: 18,
      leadWanted: true,
      wanted: { countries: ['AT', 'DE', 'CZ'] },
    });
  });

  it('reads NUTS codes of older versions and admits a split', () => {
    const codes = ['4', '6', '7', '8'].map(
      (number) => pick(find(records, `partner:${number}`), 'nuts')['nuts'],
    );
    assert.deepEqual(codes, ['EL42', 'HR0', 'NL35', 'FR']);
    assert.deepEqual(places(problems, 'split-nuts-code'), ['7 NUTS']);
    assert.deepEqual(places(problems, 'older-nuts-code'), ['8 NUTS']);
    assert.deepEqual(places(problems, 'extra-regio'), ['9 NUTS']);
  });

  it('understands objectives in their other spellings and keeps codes of the future', () => {
    const objectives = ['2', '3', '4', '5'].map(
      (number) => pick(find(records, `partner:${number}`), 'objectives')['objectives'],
    );
    assert.deepEqual(objectives, [['ISO6.1'], ['RSO2.11'], ['RSO2.8', 'RSO1.1'], ['PO6']]);
    assert.deepEqual(places(problems, 'unknown-code'), ['4 Target', '6 Target']);
  });

  it('takes the country from the NUTS code where the table has none', () => {
    assert.equal(pick(find(records, 'partner:9'), 'country')['country'], 'PT');
  });

  it('makes a vocabulary of the topics it met, in the order of their codes', () => {
    assert.deepEqual(vocabularies.find(({ scheme }) => scheme === 'topics')?.terms, [
      { code: 'big-data', label: { en: 'Big data' } },
      { code: 'robotics', label: { en: 'Robotics' } },
    ]);
  });
});

describe('lists in JSON, NDJSON and YAML', async () => {
  const { records, problems } = await read(fixture('lists'));

  it('reads an array and an object with records', () => {
    assert.deepEqual(pick(find(records, 'a:1'), 'name', 'offers'), {
      name: { en: 'Array One', fr: 'Tableau Un' },
      offers: [{ topic: 'big-data', level: 3 }],
    });
    assert.deepEqual(pick(find(records, 'r:1'), 'name'), { name: { en: 'Record One' } });
  });

  it('takes names, acronym and aliases out of one nested list; further values go to the aliases', () => {
    assert.deepEqual(pick(find(records, 'l:1'), 'name', 'acronym', 'aliases', 'nuts'), {
      name: { en: 'Institute One', fr: 'Institut Un' },
      acronym: 'IU',
      aliases: ['IUN', 'Old Name'],
      nuts: 'FR101',
    });
  });

  it('loses a broken line and no other', () => {
    assert.deepEqual(places(problems, 'broken-row'), ['2']);
    assert.ok(find(records, 'l:3'));
    assert.deepEqual(places(problems, 'not-a-record'), ['2']);
  });

  it('drops an address that could run a script, and keeps the record', () => {
    assert.equal(pick(find(records, 'r:2'), 'website')['website'], undefined);
    assert.deepEqual(places(problems, 'dropped-value'), ['3 website']);
  });

  it('reads a time without a zone at the programme’s own clock', () => {
    assert.deepEqual(pick(find(records, 'call:fixed'), 'window'), {
      window: { mode: 'fixed', closes: '2026-12-01T16:00:00Z' },
    });
    assert.deepEqual(pick(find(records, 'call:rolling'), 'window'), { window: { mode: 'rolling' } });
  });
});

describe('a workbook with merged headers', async () => {
  const { records, problems } = await read(fixture('workbook'));

  it('joins the header rows and reads dates and numbers whatever their cells hold', () => {
    assert.deepEqual(
      records.map((record) => pick(record, 'updated', 'point', 'offers')),
      [
        {
          updated: '2018-10-31',
          point: { lat: 48.2, lng: 16.37 },
          offers: [
            { topic: 'robotics', group: 'technology', level: 4 },
            { topic: 'big-data', group: 'technology', level: 2 },
            { topic: 'training', group: 'service' },
          ],
        },
        {
          updated: '2018-10-31',
          point: { lat: 52.5, lng: 13.4 },
          offers: [{ topic: 'advice', group: 'service' }],
        },
      ],
    );
  });

  it('says that the other sheet is not read', () => {
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['other-sheets'],
    );
  });
});

describe('records that belong together', async () => {
  const { records, problems } = await read(fixture('linked'));
  const category = { value: 'more-developed', basis: 'legal', nutsVersion: 2016 };

  it('gives an organisation its most detailed region with the category of level 2', () => {
    assert.deepEqual(pick(find(records, 'o:1'), 'region'), {
      region: {
        id: 'nuts:DE300',
        name: { en: 'Berlin city' },
        aliases: ['Berlin'],
        nuts: { code: 'DE300', level: 3, version: 2024 },
        category,
      },
    });
  });

  it('gives a practice its regions and their countries', () => {
    const practice = find(records, 'p:1');
    assert.deepEqual(practice.kind === 'practices' && practice.regions?.map(({ id }) => id), [
      'nuts:DE300',
      'iso:AU',
    ]);
    assert.deepEqual(pick(practice, 'countries'), { countries: ['DE', 'AU'] });
    assert.deepEqual(practice.kind === 'practices' && practice.adoptedBy?.[0]?.region?.category, category);
  });

  it('reads topics by code, label of any language and alias, and proposes the nearest', () => {
    assert.deepEqual(pick(find(records, 'o:1'), 'offers'), {
      offers: [{ topic: 'robotics' }, { topic: 'Roboticks' }],
    });
    assert.match(
      problems.find(({ code }) => code === 'unknown-code')?.remedy ?? '',
      /did you mean "robotics"/u,
    );
  });

  it('reports references that lead nowhere and codes without a region', () => {
    assert.deepEqual(places(problems, 'missing-reference').toSorted(), ['1 regionIds', '4 parentId']);
    assert.deepEqual(places(problems, 'missing-region'), ['3 nuts']);
  });
});
