import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { NUTS_VERSIONS, nutsCodes, versionsOf } from '../../../src/sdk/regions/index.ts';
import { readSteps } from '../../../src/sdk/regions/nuts-crosswalk.ts';

describe('the codes of NUTS', () => {
  it('of 2024 are those of the sample data set', async () => {
    const file = new URL('../../../data/regions-nuts-2024.csv', import.meta.url);
    const rows = parse<Record<string, string>>(await readFile(file), { columns: true });
    const expected = rows.map((row) => row['nuts.code'] ?? '').toSorted();
    assert.equal(expected.length, 1793);
    assert.deepEqual([...nutsCodes(2024)].toSorted(), expected);
  });

  // The numbers of the JRC's tables, countries and Liechtenstein added, which they leave out in 2021.
  const numbers = { 2013: 1816, 2016: 1833, 2021: 1823, 2024: 1793 };
  for (const version of NUTS_VERSIONS) {
    it(`of ${version} are ${numbers[version]}, each with all regions around it`, () => {
      const codes = nutsCodes(version);
      assert.equal(codes.size, numbers[version]);
      for (const code of codes) {
        if (code.length === 2 || code.startsWith('UKN1')) continue;
        assert.ok(codes.has(code.slice(0, -1)), `${code} of ${version} has nothing around it`);
      }
    });
  }

  it('have every region that a change names, before and after it', () => {
    readSteps().forEach(({ from, targets, origins }, index) => {
      const next = nutsCodes(NUTS_VERSIONS[index + 1] ?? 2024);
      for (const code of targets.keys()) assert.ok(nutsCodes(from).has(code), `${code} of ${from}`);
      for (const code of origins) assert.ok(next.has(code) || code.startsWith('UK'), code);
    });
  });

  it('come and go with their versions', () => {
    assert.deepEqual(versionsOf('HR04'), [2013, 2016]);
    assert.deepEqual(versionsOf('PT1A'), [2024]);
    assert.deepEqual(versionsOf('ITH5'), [2013, 2016, 2021, 2024]);
    assert.deepEqual(versionsOf('UKI3'), [2013, 2016, 2021]);
    // Statistical regions of countries that the changes do not cover are on record for 2024 alone.
    assert.deepEqual(versionsOf('TR1'), [2024]);
    assert.deepEqual(versionsOf('ZZ9'), []);
  });

  it('of level 3 never end in three letters, by which codes of towns are told from them', () => {
    for (const version of NUTS_VERSIONS) {
      for (const code of nutsCodes(version)) assert.doesNotMatch(code, /^[A-Z]{5}$/);
    }
  });
});
