import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import { toCsv, type CsvOptions } from '../../../src/sdk/feeds/index.ts';
import { KINDS } from '../../../src/sdk/model/envelope.ts';
import type { Kind } from '../../../src/sdk/model/envelope.ts';
import type { RecordOf } from '../../../src/sdk/model/records.ts';
import { all, call, hostile, options, organisation, region, withText } from './records.ts';

type Row = Readonly<Record<string, string>>;

function rows<K extends Kind>(
  kind: K,
  records: readonly RecordOf<K>[],
  more: Partial<CsvOptions> = {},
): readonly Row[] {
  const table = toCsv(kind, records, { ...options, ...more });
  return parse<Record<string, string>>(table, {
    columns: true,
    bom: true,
    record_delimiter: '\r\n',
    delimiter: more.delimiter ?? ',',
  });
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A cell as it was before an apostrophe made it safe, as the docs say. */
const original = (cell: string) => (/^'(?:[\t\r\n]|[\s']*[=+\-@＝＋－＠])/.test(cell) ? cell.slice(1) : cell);

describe('a table', () => {
  test('has a row for each record, with its source and the credits', () => {
    const [row] = rows('calls', [call]);
    assert.equal(row?.['id'], 'test:call');
    assert.deepEqual([row['title'], row['title.lang']], ['Aufruf für Paare', 'de']);
    assert.deepEqual([row['summary'], row['summary.lang']], ['Two regions learn from each other.', 'en']);
    assert.equal(row['window.mode'], 'two-step');
    assert.equal(row['window.step1'], '2026-12-01T12:00:00+01:00');
    assert.equal(row['conflicts'], 'Newsletter: closes 2027-03-30');
    assert.deepEqual(
      [row['source.name'], row['source.licence'], row['credits']],
      ['Example register', 'CC BY 4.0', 'Daten: Beispielregister, verändert | CC BY 4.0'],
    );
  });

  test('says that a category was computed, and gives figures as numbers with their year', () => {
    const [row] = rows('regions', [{ ...region, point: { lat: -12.5, lng: -0.25 } }]);
    assert.deepEqual([row?.['category'], row?.['category.basis']], ['less-developed', 'computed']);
    assert.deepEqual([row?.['gdp-pps-index'], row?.['gdp-pps-index.year']], ['52', '2022']);
    assert.deepEqual([row?.['lat'], row?.['lng']], ['-12.5', '-0.25']);
  });

  test('joins lists, with the levels of offers', () => {
    const offers = [{ topic: 'robotics', level: 3 }, { topic: 'photonics' }];
    const [row] = rows('organisations', [{ ...organisation, offers }]);
    assert.equal(row?.['offers'], 'robotics=3; photonics');
    assert.equal(row?.['languages'], 'el; en');
  });

  test('can be written for each collection, also without a record', () => {
    for (const kind of KINDS) {
      const headers = toCsv(kind, [], options).trim().split(',');
      assert.equal(new Set(headers).size, headers.length, kind);
      assert.equal(headers[0], 'id');
      assert.equal(headers.at(-1), 'credits');
    }
    assert.deepEqual(all.map(({ kind }) => kind).toSorted(), [...KINDS].toSorted());
  });

  test('is of one collection', () => {
    const mixed = [call, organisation] as unknown as readonly (typeof call)[];
    assert.throws(
      () => toCsv('calls', mixed, options),
      (error) => isCoopkitError(error, 'bad-request') && /organisations/.test(error.message),
    );
  });

  test('begins with a mark for Excel, and has the separator, where that is asked for', () => {
    const table = toCsv('calls', [call], { ...options, bom: true, delimiter: ';' });
    assert.match(table, /^\uFEFFid;callType;/);
    assert.match(table, /\r\n$/);
    assert.equal(rows('calls', [call], { bom: true, delimiter: ';' })[0]?.['id'], 'test:call');
    assert.match(toCsv('calls', [call], options), /^id,/);
  });

  test('leaves numbers and dates as they are, and disarms what spreadsheets would run', () => {
    const cells = (city: string) => rows('organisations', [{ ...organisation, city }])[0]?.['city'];
    for (const plain of ['-12', '+12.5', '-12,5', '2026-12-01', 'Saint-Denis', "L'Aquila", 'a=b']) {
      assert.equal(cells(plain), plain);
    }
    for (const formula of [
      '=1+1',
      '+359 2 1',
      '-1+1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1',
      "'=1",
      '=cmd|x',
    ]) {
      assert.equal(cells(formula), `'${formula}`);
    }
  });

  test('gives every text back, and holds no formula', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(',', ';', '\t'), fc.boolean(), (text, delimiter, bom) => {
        for (const record of withText(text)) {
          const [row, another] = rows(record.kind, [record] as never, { delimiter, bom });
          assert.equal(another, undefined);
          // Half a character cannot stand in UTF-8.
          const shown = text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\uFFFD');
          assert.equal(original(row?.['title'] ?? row?.['name'] ?? ''), shown);
          for (const cell of Object.values(row ?? {})) {
            assert.ok(!FORMULA.test(cell) || /^[+-]?\d+(?:[.,]\d+)?$/.test(cell), JSON.stringify(cell));
          }
        }
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
