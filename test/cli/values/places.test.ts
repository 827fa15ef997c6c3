import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countryReader } from '../../../src/cli/values/countries.ts';
import { currentNutsReader, plainNutsReader } from '../../../src/cli/values/nuts.ts';

describe('reading countries', () => {
  const read = countryReader(['de', 'und']);
  const readings = {
    de: 'DE',
    EL: 'GR',
    gr: 'GR',
    UK: 'GB',
    GB: 'GB',
    Deutschland: 'DE',
    Germany: 'DE',
    griechenland: 'GR',
    France: 'FR',
    'Czech Republic': 'CZ',
  };
  for (const [written, meant] of Object.entries(readings)) {
    it(`reads ${written} as ${meant}`, () => assert.equal(read(written), meant));
  }
  for (const none of ['Atlantis', 'QQ', '', 'DEU']) {
    it(`takes ${JSON.stringify(none)} for no country`, () => assert.equal(read(none), undefined));
  }
});

describe('reading NUTS codes', () => {
  const { read } = currentNutsReader();

  it('takes today’s codes without a word', () => {
    assert.deepEqual(read('DE30'), { code: 'DE30' });
    assert.deepEqual(read(' gr30'), { code: 'EL30' });
    assert.deepEqual(read('UKI3'), { code: 'UKI3' });
    assert.deepEqual(read('GBI3'), { code: 'UKI3' });
    assert.deepEqual(read('UKI3', 2024), { code: 'UKI3' });
  });

  it('says under which code a region goes today', () => {
    const { code, note } = read('NL31');
    assert.equal(code, 'NL35');
    assert.equal(note?.code, 'older-nuts-code');
  });

  it('admits that a region was divided: candidates with shares, and what is certain', () => {
    const { code, note } = read('HR04', 2016);
    assert.equal(code, 'HR0');
    assert.equal(note?.code, 'split-nuts-code');
    assert.match(note?.message ?? '', /HR02 \(40 %\), HR06 \(31 %\), HR05 \(30 %\)/u);
  });

  it('takes the part of a divided region where nearly all live, and names the share', () => {
    const { code, note } = read('ITI3', 2021);
    assert.equal(code, 'ITI3');
    assert.equal(note?.code, 'nearly-same-nuts-code');
    assert.match(note?.message ?? '', /ITI3 of NUTS 2024, where 99\.84 % of its people live/u);
    assert.equal(read('NL33', 2016).code, 'NL36');
    assert.equal(read('BE221', 2016).code, 'BE224');
  });

  it('does not take the largest part when one person in twenty lives elsewhere', () => {
    assert.equal(read('FI1D1', 2021).code, 'FI1D');
    assert.equal(read('UKM2', 2013).code, 'UKM');
    assert.equal(read('FI1D1', 2021).note?.code, 'split-nuts-code');
  });

  it('says when a code has changed its meaning, until the version is stated', () => {
    assert.equal(read('NO072').note?.code, 'ambiguous-nuts-code');
    assert.equal(read('NO072', 2024).note, undefined);
  });

  it('reads codes of no place as their country, and refuses what is no code', () => {
    assert.equal(read('FRZZ').code, 'FR');
    assert.equal(read('FRZZ').note?.code, 'extra-regio');
    assert.deepEqual([read('EU27_2020').code, read('EU27_2020').note?.code], [undefined, 'not-a-nuts-code']);
  });

  it('leaves codes of regions as they are, since a region names its version', () => {
    assert.deepEqual(plainNutsReader.read('HR04'), { code: 'HR04' });
  });
});
