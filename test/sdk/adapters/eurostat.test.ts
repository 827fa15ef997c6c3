import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { loadEurostat, readEurostat, readJsonStat } from '../../../src/sdk/adapters/index.ts';
import { checkerFor } from '../../../src/sdk/model/repair.ts';

/* Tables of our own making, in the shape of the Eurostat API. The figures are invented. */

const options = {
  dataset: 'nama_10r_2gdp',
  key: 'gdp-pps-index',
  unit: 'index',
  retrieved: '2026-11-22',
} as const;

const GEO = {
  EL30: 'Attiki',
  HR04: 'Kontinentalna Hrvatska (NUTS 2016)',
  HR02: 'Panonska Hrvatska',
  UKI3: 'Inner London — West',
  FRZZ: 'Extra-Regio NUTS 2',
  EU27_2020: 'European Union - 27 countries (from 2020)',
  QQ99: 'Nowhere',
};
const codes = Object.keys(GEO);

/** Regions by two units by two years; the first year lacks Attiki. */
function table(more: object = {}) {
  const value: Record<string, number> = {};
  codes.forEach((_, geo) => {
    for (const unit of [0, 1])
      for (const year of [0, 1])
        value[String((unit * codes.length + geo) * 2 + year)] = 100 * unit + 10 * geo + year;
  });
  delete value['1'];
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Gross domestic product',
    id: ['unit', 'geo', 'time'],
    size: [2, codes.length, 2],
    dimension: {
      unit: { category: { index: { PPS_HAB: 0, MIO_EUR: 1 } } },
      geo: { category: { index: Object.fromEntries(codes.map((code, index) => [code, index])), label: GEO } },
      time: { category: { index: ['2023', '2024'] } },
    },
    value,
    status: { '0': 'p', '3': 'b' },
    ...more,
  };
}
const where = { unit: 'PPS_HAB' };

describe('figures of Eurostat', () => {
  it('are regions that need no repair', async () => {
    const check = await checkerFor('regions');
    for (const record of readEurostat(table(), { ...options, where }).records) {
      assert.deepEqual(check(record).problems, [], record.id);
    }
  });

  it('carry year, flag, version of NUTS and data set, and are called an index where they are one', () => {
    const { records } = readEurostat(table(), { ...options, where });
    assert.deepEqual(records.find(({ id }) => id === 'nuts:EL30')?.indicators, [
      {
        key: 'gdp-pps-index',
        value: 0,
        unit: 'index',
        year: '2023',
        nutsVersion: 2024,
        flag: 'p',
        source: 'Eurostat, nama_10r_2gdp',
      },
    ]);
  });

  it('tell old regions from new ones, and countries as ISO has them', () => {
    const { records } = readEurostat(table(), { ...options, where });
    assert.deepEqual(
      records.map(({ nuts, country, name }) => [nuts?.code, nuts?.version, country, name['und']]),
      [
        ['EL30', 2024, 'GR', 'Attiki'],
        ['HR04', 2016, 'HR', 'Kontinentalna Hrvatska'],
        ['HR02', 2024, 'HR', 'Panonska Hrvatska'],
        ['UKI3', 2021, 'GB', 'Inner London — West'],
      ],
    );
  });

  it('leave out aggregates, what belongs to no place, and codes that NUTS never had', () => {
    const { problems } = readEurostat(table(), { ...options, where });
    assert.deepEqual(
      problems.map(({ id, action }) => [id, action]),
      [
        ['FRZZ', 'left-out'],
        ['EU27_2020', 'left-out'],
        ['QQ99', 'left-out'],
      ],
    );
  });

  it('give all years when asked for', () => {
    const { records } = readEurostat(table(), { ...options, where, years: 'all' });
    assert.deepEqual(
      records[1]?.indicators?.map(({ year, value }) => [year, value]),
      [
        ['2023', 10],
        ['2024', 11],
      ],
    );
  });

  it('want to know which unit is meant, and which there are', () => {
    assert.throws(
      () => readEurostat(table(), options),
      (error: { code?: string; hint?: string }) =>
        error.code === 'bad-request' && /PPS_HAB, MIO_EUR/.test(error.hint ?? ''),
    );
    assert.throws(() => readEurostat(table(), { ...options, where: { unit: 'KM' } }), {
      code: 'bad-request',
    });
  });

  it('refuses what is no table, with what the service says', () => {
    const failed = {
      error: [{ status: 413, label: 'ASYNCHRONOUS_RESPONSE. Your request will be treated later.' }],
    };
    assert.throws(() => readEurostat(failed, options), /treated later/);
    for (const wrong of [
      null,
      [],
      { class: 'dataset' },
      table({ size: [1, 2, 3] }),
      table({ id: [], size: [] }),
    ]) {
      assert.throws(() => readEurostat(wrong, options), { code: 'decode' });
    }
    const elsewhere = table({
      id: ['unit', 'place', 'time'],
      dimension: { ...table().dimension, place: table().dimension.geo },
    });
    assert.throws(() => readEurostat(elsewhere, { ...options, where }), /no dimension "geo"/);
  });

  it('asks with one parameter for each code', async () => {
    let asked = '';
    const fetch = (async (input: URL) => {
      asked = input.href;
      return Response.json(table());
    }) as typeof globalThis.fetch;
    const filters = { geo: ['EL30', 'HR04'], unit: ['PPS_HAB'] };
    await loadEurostat({ filters, language: 'DE' }, { ...options, where, fetch });
    assert.equal(
      asked,
      'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/nama_10r_2gdp?format=JSON&lang=DE&geo=EL30&geo=HR04&unit=PPS_HAB',
    );
  });
});

describe('JSON-stat 2.0', () => {
  it('gives every cell its place, in lists and in sparse objects alike', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.boolean(), (size, isSparse) => {
        const id = size.map((_, index) => `d${index}`);
        const count = size.reduce((product, each) => product * each, 1);
        const figures = Array.from({ length: count }, (_, index) => (index % 3 === 2 ? null : index));
        const dimension = Object.fromEntries(
          id.map((name, index) => [
            name,
            { category: { index: Array.from({ length: size[index]! }, (_, code) => `${name}.${code}`) } },
          ]),
        );
        const value = isSparse
          ? Object.fromEntries(figures.flatMap((each, index) => (each === null ? [] : [[index, each]])))
          : figures;
        const cells = [...readJsonStat({ class: 'dataset', id, size, dimension, value }).cells()];
        assert.deepEqual(
          cells.map((cell) => cell.value ?? null),
          figures,
        );
        assert.equal(new Set(cells.map(({ at }) => JSON.stringify(at))).size, count);
        cells.forEach(({ at }, index) => {
          const place = id.reduce(
            (sum, name, dimensionNumber) => sum * size[dimensionNumber]! + Number(at[name]!.split('.')[1]),
            0,
          );
          assert.equal(place, index);
        });
      }),
    );
  });

  it('reads a dimension of one code without an index, and one flag for all cells', () => {
    const answer = {
      class: 'dataset',
      id: ['geo'],
      size: [1],
      dimension: { geo: { category: { label: { CZ01: 'Praha' } } } },
      value: [7],
      status: 'e',
    };
    const read = readJsonStat(answer);
    assert.deepEqual([...read.cells()], [{ at: { geo: 'CZ01' }, value: 7, flag: 'e' }]);
    assert.equal(read.labelOf('geo', 'CZ01'), 'Praha');
    assert.equal(read.labelOf('geo', 'XX'), 'XX');
  });
});
