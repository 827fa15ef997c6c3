import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  isoFromNuts,
  normaliseCountry,
  nutsFromIso,
  parseNuts,
  resolveNuts,
} from '../../../src/sdk/regions/index.ts';
import { NUTS_VERSIONS, readSteps } from '../../../src/sdk/regions/nuts-crosswalk.ts';

const steps = readSteps();
const changed = steps.flatMap(({ from, targets }) =>
  [...targets.keys()].map((code) => ({ code, version: from })),
);
const codes = [...new Set(steps.flatMap(({ targets, origins }) => [...targets.keys(), ...origins.keys()]))];

describe('country codes', () => {
  it('go from NUTS to ISO and back', () => {
    assert.deepEqual([isoFromNuts('EL30'), isoFromNuts('UK'), isoFromNuts('DE')], ['GR', 'GB', 'DE']);
    assert.deepEqual([nutsFromIso('GR'), nutsFromIso('GB'), nutsFromIso('DE')], ['EL', 'UK', 'DE']);
    for (const text of ['el', ' GR ']) assert.deepEqual(normaliseCountry(text), { iso: 'GR', nuts: 'EL' });
    assert.equal(normaliseCountry('Greece'), undefined);
  });
});

describe('parseNuts', () => {
  it('takes a code apart', () => {
    const athens = { code: 'EL30', level: 2, country: 'GR', nutsCountry: 'EL', extraRegio: false };
    for (const text of ['EL30', 'gr30', ' EL30 ']) assert.deepEqual(parseNuts(text), athens);
    assert.equal(parseNuts('DE')?.level, 0);
    assert.equal(parseNuts('DE300')?.level, 3);
  });

  it('knows extra-regio codes and refuses aggregates', () => {
    assert.equal(parseNuts('FRZZ')?.extraRegio, true);
    assert.equal(parseNuts('FRZ0')?.extraRegio, false);
    for (const text of ['EU27_2020', 'EA20_X', 'D', '', 'DE3000', '3DE'])
      assert.equal(parseNuts(text), undefined, text);
  });
});

describe('resolveNuts', () => {
  it('follows Croatia through its split of 2021', () => {
    const { relation, targets, versions } = resolveNuts('HR04');
    assert.equal(relation, 'split');
    assert.deepEqual(
      targets.map(({ code }) => code),
      ['HR02', 'HR06', 'HR05'],
    );
    assert.deepEqual(versions, [2013, 2016]);
  });

  it('follows Portugal’s capital region, which no single category fits any more', () => {
    assert.deepEqual(resolveNuts('PT17').targets, [
      { code: 'PT1A', share: 0.7186 },
      { code: 'PT1B', share: 0.2814 },
    ]);
  });

  it('tells renamed from merged', () => {
    assert.equal(resolveNuts('NL31', { version: 2021 }).relation, 'renamed');
    assert.equal(resolveNuts('FR71').relation, 'renamed');
    assert.equal(resolveNuts('DE915').relation, 'merged');
  });

  it('multiplies shares over several versions', () => {
    const { targets } = resolveNuts('NO03', { version: 2016 });
    assert.deepEqual(targets, [
      { code: 'NO08', share: 0.5876 },
      { code: 'NO09', share: 0.4124 },
    ]);
    assert.deepEqual(resolveNuts('EE007', { version: 2013 }).targets[0], { code: 'EE00A', share: 0.9768 });
  });

  it('admits that a code was used twice', () => {
    const { relation, versions, otherReadings } = resolveNuts('NO072');
    assert.equal(relation, 'same');
    assert.deepEqual(versions, [2013, 2016, 2024]);
    assert.deepEqual(
      otherReadings.map(({ version, relation: other }) => [version, other]),
      [
        [2016, 'split'],
        [2013, 'split'],
      ],
    );
    assert.deepEqual(resolveNuts('NO072', { version: 2024 }).otherReadings, []);
  });

  it('keeps the United Kingdom at its last version', () => {
    const { targetVersion, targets } = resolveNuts('GBN10');
    assert.equal(targetVersion, 2021);
    assert.deepEqual(targets, [{ code: 'UKN0A', share: 1 }]);
  });

  it('tells an unknown code from an unchanged one when it has the list of codes', () => {
    const known = new Set(['DE30']);
    assert.equal(resolveNuts('DE30', { known }).relation, 'same');
    assert.equal(resolveNuts('DE39', { known }).relation, 'unknown');
    assert.equal(resolveNuts('DE39').relation, 'same');
  });

  it('says unknown for a code that the given version did not have, for no-places and for nonsense', () => {
    assert.equal(resolveNuts('HR04', { version: 2024 }).relation, 'unknown');
    assert.equal(resolveNuts('FRZZ').relation, 'unknown');
    assert.deepEqual(resolveNuts('somewhere').targets, []);
  });

  it('loses nobody on the way: shares add up to 1 for every changed region', () => {
    for (const { code, version } of changed) {
      const sum = resolveNuts(code, { version }).targets.reduce((total, { share }) => total + share, 0);
      assert.ok(Math.abs(sum - 1) < 0.002, `${code} of ${version}: ${sum}`);
    }
  });

  it('ends at codes of the newest version, which resolve to themselves', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.constantFrom(undefined, ...NUTS_VERSIONS),
        (code, version) => {
          const resolved = resolveNuts(code, version === undefined ? {} : { version });
          for (const target of resolved.targets) {
            const again = resolveNuts(target.code, { version: resolved.targetVersion });
            assert.equal(again.relation, 'same');
            assert.deepEqual(again.targets, [{ code: target.code, share: 1 }]);
          }
        },
      ),
    );
  });

  it('stays in the country and on the level of the code', () => {
    for (const { code, version } of changed) {
      for (const target of resolveNuts(code, { version }).targets) {
        assert.equal(target.code.slice(0, 2), code.slice(0, 2));
        assert.equal(target.code.length, code.length);
      }
    }
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void resolveNuts(text)));
  });
});
