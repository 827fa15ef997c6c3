import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import type { NutsVersion } from '../../../src/sdk/model/region.ts';
import {
  isoFromNuts,
  normaliseCountry,
  NUTS_VERSIONS,
  nutsCodes,
  nutsFromIso,
  parseNuts,
  resolveNuts,
} from '../../../src/sdk/regions/index.ts';
import { readSteps } from '../../../src/sdk/regions/nuts-crosswalk.ts';

const changed = readSteps().flatMap(({ from, targets }) =>
  [...targets.keys()].map((code) => ({ code, version: from })),
);
const every = NUTS_VERSIONS.flatMap((version) => [...nutsCodes(version)].map((code) => ({ code, version })));

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

  it('admits that a code was used twice, and picks neither meaning', () => {
    const { relation, today, version, versionBasis, versions, otherReadings } = resolveNuts('NO072');
    assert.deepEqual([relation, today, version, versionBasis], ['same', undefined, 2024, 'guessed']);
    assert.deepEqual(versions, [2013, 2016, 2024]);
    assert.deepEqual(
      otherReadings.map(({ version: other, relation: meant }) => [other, meant]),
      [
        [2016, 'split'],
        [2013, 'split'],
      ],
    );
    const given = resolveNuts('NO072', { version: 2024 });
    assert.deepEqual([given.otherReadings, given.today, given.versionBasis], [[], 'NO072', 'given']);
  });

  it('says how it knows of which version a code is', () => {
    assert.deepEqual(basis('PT1A'), [2024, 'only']);
    assert.deepEqual(basis('HR02'), [2024, 'agreed']);
    assert.deepEqual(basis('HR04'), [2016, 'agreed']);
    assert.deepEqual(basis('UKN10'), [2016, 'only']);
    assert.deepEqual(basis('FRZZ'), [undefined, undefined]);
  });

  it('picks no part of a divided region', () => {
    for (const code of ['HR04', 'PT17', 'PL12', 'IE01'])
      assert.equal(resolveNuts(code).today, undefined, code);
  });

  it('reads the old and the new codes of Croatia in one answer of Eurostat', () => {
    const [older, newer] = ['HR04', 'HR02'].map((code) => resolveNuts(code));
    assert.deepEqual([older?.relation, older?.today], ['split', undefined]);
    assert.deepEqual([newer?.relation, newer?.today], ['same', 'HR02']);
  });

  it('knows regions that only took land in, or gave a little away, as the regions they were', () => {
    // Two municipalities went from Marche (ITI3) to Emilia-Romagna (ITH5) between 2021 and 2024.
    for (const code of ['ITH5', 'ITI3', 'AT225', 'AT224']) {
      const { relation, today, versions } = resolveNuts(code, { version: 2016 });
      assert.deepEqual([relation, today], ['boundary', code]);
      assert.deepEqual(versions, [2013, 2016, 2021, 2024]);
    }
    assert.equal(resolveNuts('ITH5').relation, 'same');
  });

  it('keeps the United Kingdom at its last version, and says that it is no more in the classification', () => {
    const { targetVersion, targets, discontinued, today } = resolveNuts('GBN10');
    assert.deepEqual([targetVersion, discontinued, today], [2021, true, 'UKN0A']);
    assert.deepEqual(targets, [{ code: 'UKN0A', share: 1 }]);
    assert.equal(resolveNuts('UKI3').relation, 'same');
    assert.equal(resolveNuts('DE30').discontinued, false);
  });

  it('reads what people type', () => {
    assert.equal(resolveNuts(' itc4 ').today, 'ITC4');
    assert.equal(resolveNuts('gr30').today, 'EL30');
    assert.equal(resolveNuts('Gb').today, 'UK');
  });

  it('says unknown for what is no region: other codes, no-places, aggregates, names', () => {
    const none = ['DE39', 'FRZZ', 'EU27_2020', 'Extra-Regio', 'AU110', 'PE-PIU', 'somewhere', '', 'toString'];
    for (const text of none) {
      const { relation, targets, today, version } = resolveNuts(text);
      assert.deepEqual([relation, targets, today, version], ['unknown', [], undefined, undefined], text);
    }
    const later = resolveNuts('HR04', { version: 2024 });
    assert.deepEqual([later.relation, later.versions], ['unknown', [2013, 2016]]);
  });

  it('says which versions there are when asked for another', () => {
    assert.throws(
      () => resolveNuts('DE30', { version: 2010 as NutsVersion }),
      (error) =>
        isCoopkitError(error, 'bad-request') &&
        /2010/.test(error.message) &&
        /2013, 2016, 2021, 2024/.test(error.hint ?? ''),
    );
  });

  it('resolves every code of every version', () => {
    for (const { code, version } of every) {
      const resolved = resolveNuts(code, { version });
      assert.notEqual(resolved.relation, 'unknown', `${code} of ${version}`);
      const current = nutsCodes(resolved.targetVersion);
      for (const target of resolved.targets) assert.ok(current.has(target.code), `${code} → ${target.code}`);
      assert.notEqual(resolveNuts(code).relation, 'unknown', code);
    }
  });

  it('loses nobody on the way: shares add up to 1 for every changed region', () => {
    for (const { code, version } of changed) {
      const sum = resolveNuts(code, { version }).targets.reduce((total, { share }) => total + share, 0);
      assert.ok(Math.abs(sum - 1) < 0.002, `${code} of ${version}: ${sum}`);
    }
  });

  it('ends at codes that resolve to themselves', () => {
    for (const { code, version } of every) {
      const resolved = resolveNuts(code, { version });
      for (const target of resolved.targets) {
        const again = resolveNuts(target.code, { version: resolved.targetVersion });
        assert.deepEqual([again.relation, again.today], ['same', target.code]);
        assert.deepEqual(again.targets, [{ code: target.code, share: 1 }]);
      }
    }
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
    const likeCodes = fc.stringMatching(/^ ?[A-Za-z]{2}[0-9A-Za-z]{0,4} ?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), likeCodes), (text) => {
        const { relation, targets, today } = resolveNuts(text);
        assert.equal(targets.length === 0, relation === 'unknown');
        assert.ok(today === undefined || targets.some(({ code }) => code === today));
      }),
      { numRuns: 1000 },
    );
  });
});

function basis(code: string): readonly unknown[] {
  const { version, versionBasis } = resolveNuts(code);
  return [version, versionBasis];
}
