import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { areNeighbours, neighbourCountries, nutsCodes, isoFromNuts } from '../../../src/sdk/regions/index.ts';

describe('neighbours on land', () => {
  it('are known for countries of either code', () => {
    assert.deepEqual(neighbourCountries('PT'), ['ES']);
    assert.deepEqual(neighbourCountries(' el '), ['AL', 'BG', 'MK', 'TR']);
    assert.deepEqual(neighbourCountries('GR'), neighbourCountries('EL'));
    assert.deepEqual(neighbourCountries('UK'), ['IE']);
    assert.equal(neighbourCountries('DE').length, 9);
  });

  it('are none for islands, and for what is no country', () => {
    for (const text of ['MT', 'IS', 'CY', 'QQ', '', 'Greece']) assert.deepEqual(neighbourCountries(text), []);
  });

  it('of France include those of French Guiana, a NUTS region of hers', () => {
    for (const country of ['BR', 'SR', 'LU']) assert.ok(areNeighbours('FR', country), country);
  });

  it('are told for the countries of regions too, and nobody is a neighbour of itself', () => {
    assert.ok(areNeighbours('ITC4', 'fr'));
    assert.ok(areNeighbours('EL30', 'BG41'));
    assert.ok(!areNeighbours('ITC4', 'ITH1'));
    assert.ok(!areNeighbours('PT', 'FR'));
  });

  it('go both ways', () => {
    const countries = [...nutsCodes(2024)]
      .filter((code) => code.length === 2)
      .map((code) => isoFromNuts(code));
    for (const one of countries) {
      for (const other of neighbourCountries(one)) assert.ok(neighbourCountries(other).includes(one), other);
    }
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        assert.equal(areNeighbours(one, other), areNeighbours(other, one));
      }),
    );
  });
});
