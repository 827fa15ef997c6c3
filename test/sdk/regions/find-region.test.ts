import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import { readRegionCode, regionFinder } from '../../../src/sdk/regions/index.ts';
import { nutsRegion, outsideNuts } from './regions.ts';

describe('reading a code of a place', () => {
  const rows: readonly (readonly [text: string, scheme: string, code: string, country?: string])[] = [
    [' itc4 ', 'nuts', 'ITC4', 'IT'],
    ['gr30', 'nuts', 'EL30', 'GR'],
    ['UKI3', 'nuts', 'UKI3', 'GB'],
    ['FRZZ', 'extra-regio', 'FRZZ', 'FR'],
    ['Extra-Regio', 'extra-regio', 'EXTRA-REGIO'],
    ['Extra-Regio NUTS 2', 'extra-regio', 'EXTRA-REGIO NUTS 2'],
    ['EU27_2020', 'aggregate', 'EU27_2020'],
    ['EA20', 'aggregate', 'EA20'],
    ['AU', 'iso-3166-1', 'AU', 'AU'],
    ['au-vic', 'iso-3166-2', 'AU-VIC', 'AU'],
    ['PE-PIU', 'iso-3166-2', 'PE-PIU', 'PE'],
    ['CN-CQ', 'iso-3166-2', 'CN-CQ', 'CN'],
    ['EL-I', 'iso-3166-2', 'GR-I', 'GR'],
    ['AUMEL', 'unlocode', 'AUMEL', 'AU'],
    ['FRPAR', 'unlocode', 'FRPAR', 'FR'],
    ['AU1', 'jems', 'AU1', 'AU'],
    ['AU11', 'jems', 'AU11', 'AU'],
    ['AU110', 'jems', 'AU110', 'AU'],
    ['MA042', 'jems', 'MA042', 'MA'],
  ];
  for (const [text, scheme, code, country] of rows) {
    it(`${JSON.stringify(text)} is ${scheme} ${code}`, () => {
      const read = readRegionCode(text);
      assert.deepEqual([read?.scheme, read?.code], [scheme, code]);
      assert.equal(read && 'country' in read ? read.country : undefined, country);
    });
  }

  it('tells a stub of Jems, the whole country, from a real region', () => {
    const stubs = ['AU1', 'AU11', 'AU110', 'MA042', 'AU12'].map((text) => {
      const read = readRegionCode(text);
      return read?.scheme === 'jems' && read.stub;
    });
    assert.deepEqual(stubs, [true, true, true, false, false]);
  });

  it('says nothing of other texts', () => {
    for (const text of ['', 'Melbourne', 'EU-27-2020', '12', 'toString'])
      assert.equal(readRegionCode(text), undefined);
  });
});

describe('finding a region of a data set by a code', () => {
  const australia = outsideNuts('iso:AU', { country: 'AU', regionType: 'country' });
  const victoria = outsideNuts('iso:AU-VIC', {
    country: 'AU',
    codes: [{ scheme: 'iso-3166-2', code: 'AU-VIC' }],
  });
  const melbourne = outsideNuts('place:melbourne', {
    country: 'AU',
    codes: [
      { scheme: 'unlocode', code: 'AUMEL' },
      { scheme: 'wikidata', code: 'Q3141' },
    ],
  });
  const nuts = ['PT1A', 'PT1B', 'NL35', 'HR02', 'EL', 'NO072'].map((code) => nutsRegion(code));
  const find = regionFinder([australia, victoria, melbourne, ...nuts]);
  const ids = (text: string) => find(text).candidates.map(({ id }) => id);

  it('outside NUTS by ISO 3166, UN/LOCODE and any other code it carries', () => {
    assert.equal(find('au-vic').region, victoria);
    assert.equal(find(' AUMEL').region, melbourne);
    assert.equal(find('q3141').region, melbourne);
    assert.equal(find('place:melbourne').by, 'id');
    assert.equal(find('AU').region, australia);
  });

  it('by its country alone where the code tells no more, and says so', () => {
    for (const stub of ['AU1', 'AU11', 'AU110', 'AU-NSW', 'AUSYD']) {
      const { region, by } = find(stub);
      assert.deepEqual([region, by], [australia, 'country'], stub);
    }
  });

  it('by NUTS codes of older versions', () => {
    assert.equal(find('NL31').region?.id, 'nuts:NL35');
    assert.equal(find('gr').region?.id, 'nuts:EL');
  });

  it('chooses none of several parts, nor the one part that the data set happens to have', () => {
    assert.deepEqual(ids('PT17'), ['nuts:PT1A', 'nuts:PT1B']);
    assert.equal(find('PT17').region, undefined);
    assert.deepEqual(ids('HR04'), ['nuts:HR02']);
    assert.equal(find('HR04').region, undefined);
    assert.equal(find('NO072').region, undefined);
    assert.equal(find('NO072', { version: 2024 }).region?.id, 'nuts:NO072');
  });

  it('finds none for places that are none', () => {
    for (const text of ['FRZZ', 'EU27_2020', 'Extra-Regio', 'DE30', 'XX-1', '']) {
      const { by, candidates } = find(text);
      assert.deepEqual([by, candidates], ['none', []], text);
    }
  });

  it('takes any text, and fails only by an error with a remedy', () => {
    const likeCodes = fc.stringMatching(/^[A-Za-z]{2}[-0-9A-Za-z]{0,5}$/);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), likeCodes),
        fc.option(fc.integer(), { nil: 2016 }),
        (text, version) => {
          try {
            const { region, candidates } = find(text, { version: version as 2016 });
            assert.ok(region === undefined || candidates.length === 1);
          } catch (error) {
            assert.ok(isCoopkitError(error) && error.hint !== undefined, String(error));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds each region outside NUTS of the sample data by its own codes', async () => {
    const file = new URL('../../../data/regions-outside-nuts.csv', import.meta.url);
    const rows = parse<Record<string, string>>(await readFile(file), { columns: true });
    const regions = rows.map(({ id = '', country = '', regionType = '', ...row }) =>
      outsideNuts(id, {
        country,
        regionType,
        codes: ['iso-3166-2', 'unlocode'].flatMap((scheme) =>
          row[scheme] ? [{ scheme, code: row[scheme] }] : [],
        ),
      }),
    );
    const among = regionFinder(regions);
    for (const region of regions) {
      for (const { code } of region.codes ?? []) assert.equal(among(code).region, region, code);
    }
    assert.equal(among('CN-CQ').region?.id, 'iso:CN-CQ');
  });
});
