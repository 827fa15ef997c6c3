import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadKeep, readKeep } from '../../../src/sdk/adapters/index.ts';
import { countryOf } from '../../../src/sdk/adapters/keep/country.ts';
import { picOf, registerNumber } from '../../../src/sdk/adapters/keep/identity.ts';
import { checkerFor } from '../../../src/sdk/model/repair.ts';

/* Programmes and partners of our own making, in the shape of keep.eu. */

const options = { retrieved: '2026-11-22' };

const partnership = (more: object = {}) => ({
  type: 'lead',
  total_budget: '0.00',
  pic: '',
  beneficiary_id: 'BG000057086 | 000057086 | Registry number (EN)',
  partner: { name: 'Община Пример', translations: { en: { name_translated: 'Example Municipality' } } },
  town: 'Primer',
  country: 'Bulgaria',
  legal_status: 'Public',
  organisation_type: 'Local public authority',
  location_json: '{"lat": 42.1, "lng": 27.5}',
  ...more,
});
const programme = (more: object = {}) => ({
  id: 342,
  title: '2021 - 2027 Interreg VI-A Example - Example',
  cci: '2021TC16RFCB020',
  eligible_geographical_area: ['BG341', { code: 'RO223' }, 'somewhere'],
  date_of_data_import: '2026-04-02T10:00:00Z',
  projects: [{ id: 1, acronym: 'ONE', partnerships: [partnership()] }],
  ...more,
});
const projects = (...partnerships: readonly object[]) => [{ id: 1, acronym: 'ONE', partnerships }];
const organisationsOf = (...partnerships: readonly object[]) =>
  readKeep([programme({ projects: projects(...partnerships) })], options).records.filter(
    (record) => record.kind === 'organisations',
  );

describe('programmes of keep.eu', () => {
  it('are records that need no repair', async () => {
    const { records } = readKeep([programme()], options);
    for (const record of records) {
      assert.deepEqual((await checkerFor(record.kind))(record).problems, [], record.id);
    }
  });

  it('say their period, strand, area and when keep.eu read them', () => {
    const { records, problems } = readKeep({ programmes: [programme()] }, options);
    const [read] = records.filter((record) => record.kind === 'programmes');
    assert.equal(read?.period, '2021-2027');
    assert.equal(read.strand, 'A');
    assert.equal(read.cci, '2021TC16RFCB020');
    assert.deepEqual(read.area, ['BG341', 'RO223']);
    assert.equal(read.updated, '2026-04-02');
    assert.equal(read.projects, 1);
    assert.deepEqual(
      problems.map(({ path, value }) => [path, value]),
      [['eligible_geographical_area', 'somewhere']],
    );
  });

  it('keep a CCI code only when it is one, and leave out what has no title', () => {
    const { records, problems } = readKeep(
      [programme({ cci: 'to be decided', projects: [] }), programme({ id: 7, title: ' ', projects: [] })],
      options,
    );
    assert.equal(records.length, 1);
    assert.deepEqual(problems.map(({ path, action }) => `${path} ${action}`).toSorted(), [
      'cci dropped-value',
      'eligible_geographical_area dropped-value',
      'title left-out',
    ]);
  });

  it('credit keep.eu, as its terms of use ask, and say that it was changed', () => {
    const [record] = readKeep([programme()], options).records;
    assert.match(record?.source?.name ?? '', /keep\.eu.*changed/);
    assert.equal(record?.source?.url, 'https://keep.eu');
  });
});

describe('partners of keep.eu', () => {
  it('carry their name in both languages, and neither money nor contacts', () => {
    const [organisation] = organisationsOf(partnership({ email: 'someone@example.org', street: '1 Road' }));
    assert.deepEqual(organisation?.name, { und: 'Община Пример', en: 'Example Municipality' });
    assert.equal(organisation.partnerType, 'LocalPublicAuthority');
    assert.equal(organisation.legalStatus, 'public');
    assert.deepEqual(organisation.point, { lat: 42.1, lng: 27.5, precision: 'city' });
    assert.doesNotMatch(JSON.stringify(organisation), /someone|Road|budget/);
  });

  it('of several projects are one organisation, by PIC, by register number, or by name', () => {
    const byPic = partnership({ pic: '999999999', beneficiary_id: 'N/A' });
    assert.equal(organisationsOf(byPic, partnership({ pic: '999999999', town: '' })).length, 1);
    assert.equal(
      organisationsOf(partnership(), partnership({ partner: { name: 'Other spelling' } })).length,
      1,
    );
    const nameless = partnership({ beneficiary_id: 'N.a.' });
    assert.deepEqual(
      organisationsOf(nameless, nameless).map(({ id }) => id),
      ['keep:BG:name:община-пример'],
    );
    assert.equal(organisationsOf(nameless, { ...nameless, country: 'Serbia' }).length, 2);
  });

  it('are completed by later projects, never overwritten', () => {
    const [organisation] = organisationsOf(partnership({ town: undefined }), partnership({ town: 'Later' }));
    assert.equal(organisation?.city, 'Later');
  });

  it('that have no name, or a country that nobody knows, are told and left out', () => {
    const { problems } = readKeep(
      [
        programme({
          eligible_geographical_area: [],
          projects: projects(partnership({ partner: {} }), partnership({ country: 'Atlantis' })),
        }),
      ],
      options,
    );
    assert.deepEqual(
      problems.map(({ id, path, action }) => [id, path, action]),
      [
        ['ONE', 'partner.name', 'left-out'],
        ['ONE', 'country', 'left-out'],
      ],
    );
  });

  const numbers: readonly (readonly [string, string | undefined])[] = [
    ['BG000057086 | 000057086 | Registry number (EN)', 'BG000057086'],
    ['N/A | 17590372', '17590372'],
    ['N.a.', undefined],
    ['', undefined],
    ['BG 129010723', 'BG129010723'],
    ['not applicable', undefined],
    ['000000', undefined],
  ];
  for (const [text, number] of numbers) {
    it(`have "${text}" for a register number: ${number ?? 'none'}`, () =>
      assert.equal(registerNumber(text), number));
  }

  it('have a PIC of nine digits', () => {
    assert.deepEqual(['999 999 999', '12345', '000000000', 'N/A'].map(picOf), [
      '999999999',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are placed by the code or the English name of a country', () => {
    const names = [
      'Greece',
      'EL',
      'gr',
      'United Kingdom',
      'Czech Republic',
      'Czechia',
      'Serbia',
      'Moldova',
      'Nowhere',
      '',
    ];
    assert.deepEqual(names.map(countryOf), [
      'GR',
      'GR',
      'GR',
      'GB',
      'CZ',
      'CZ',
      'RS',
      'MD',
      undefined,
      undefined,
    ]);
  });
});

describe('asking keep.eu', () => {
  it('passes on what is wanted', async () => {
    let asked: URL | undefined;
    const fetch = (async (input: URL) => {
      asked = input;
      return Response.json([programme()]);
    }) as typeof globalThis.fetch;
    const query = { key: 'k', ids: [342, 7], period: '2021-2027', onlyProgrammes: true };
    const { records } = await loadKeep(query, { ...options, fetch });
    assert.equal(records.length, 2);
    assert.equal(asked?.search, '?key=k&ids=342%2C7&period=2021-2027&onlyprogramme=true');
  });
});
