import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dateOfSerial, parseDate } from '../../../src/cli/values/dates.ts';

const iso = (value: unknown): string | undefined => parseDate(value)?.iso;

describe('reading dates', () => {
  const readings: readonly (readonly [unknown, string])[] = [
    ['2026-11-18', '2026-11-18'],
    ['2026-1-8', '2026-01-08'],
    ['31.10.2018', '2018-10-31'],
    ['1.2.2018', '2018-02-01'],
    ['31/10/2018', '2018-10-31'],
    ['10/31/2018', '2018-10-31'],
    ['2018/10/31', '2018-10-31'],
    ['20181031', '2018-10-31'],
    ['2026-04-21T00:00:00.000+0000', '2026-04-21T00:00:00Z'],
    ['2026-04-21T17:00:00+02:00', '2026-04-21T17:00:00+02:00'],
    ['2026-04-21 17:00', '2026-04-21T17:00:00'],
    ['31.10.2018 12:30', '2018-10-31T12:30:00'],
    [43_404, '2018-10-31'],
    ['43404', '2018-10-31'],
    [43_404.5, '2018-10-31T12:00:00'],
    [1_540_944_000_000, '2018-10-31'],
    ['1540987200000', '2018-10-31T12:00:00Z'],
    [new Date(Date.UTC(2018, 9, 31)), '2018-10-31'],
  ];
  for (const [written, meant] of readings) {
    it(`reads ${String(written)} as ${meant}`, () => assert.equal(iso(written), meant));
  }

  for (const none of [
    '31.02.2018',
    '2018-13-01',
    '31/10/18',
    'soon',
    '',
    '2018',
    12,
    true,
    '2026-04-21T25:00:00Z',
  ]) {
    it(`takes ${JSON.stringify(none)} for no date`, () => assert.equal(iso(none), undefined));
  }

  it('says when day and month could be the other way round, unless it is told', () => {
    assert.deepEqual(parseDate('04/05/2026'), { iso: '2026-05-04', ambiguous: true });
    assert.deepEqual(parseDate('04/05/2026', 'dmy'), { iso: '2026-05-04', ambiguous: false });
    assert.deepEqual(parseDate('04/05/2026', 'mdy'), { iso: '2026-04-05', ambiguous: false });
    assert.equal(parseDate('05/05/2026')?.ambiguous, false);
    assert.equal(parseDate('04.05.2026')?.ambiguous, false);
  });

  it('counts serial days as spreadsheets do, from either epoch', () => {
    assert.equal(dateOfSerial(61), '1900-03-01');
    assert.equal(dateOfSerial(45_000), '2023-03-15');
    assert.equal(dateOfSerial(45_000 - 1462, true), '2023-03-15');
  });

  const day = fc.date({ min: new Date('1955-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  it('reads any day alike in all the ways it is written', () => {
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        const [year = '', month = '', number = ''] = text.split('-');
        const serial = Date.parse(text) / 86_400_000 + 25_569;
        const ways = [
          text,
          `${number}.${month}.${year}`,
          `${year}/${month}/${number}`,
          `${text}T00:00:00.000+0000`,
          serial,
        ];
        for (const way of ways) assert.equal(iso(way)?.slice(0, 10), text, String(way));
        assert.equal(parseDate(`${month}/${number}/${year}`, 'mdy')?.iso, text);
        assert.equal(parseDate(`${number}/${month}/${year}`, 'dmy')?.iso, text);
      }),
    );
  });

  it('gives for any text a real day or none', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u));
    fc.assert(
      fc.property(text, (words) => {
        const read = iso(words);
        if (read === undefined) return;
        const start = read.slice(0, 10);
        assert.equal(new Date(start).toISOString().slice(0, 10), start);
      }),
    );
  });
});
