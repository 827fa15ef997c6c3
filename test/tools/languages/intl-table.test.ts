import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fromTable } from '../../../src/components/base/intl/from-table.ts';
import ga from '../../../src/locales/intl/ga.ts';
import mt from '../../../src/locales/intl/mt.ts';
import { countryCodes, LANGUAGE_CODES } from '../../../tools/languages/intl-codes.ts';
import { intlSource } from '../../../tools/languages/intl-table.ts';
import { ROOT } from '../../../tools/lib/root.ts';

/** Every way in which the widgets write a time. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', month: 'long', day: 'numeric' },
  { year: 'numeric', month: 'short', day: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'short' },
  { dateStyle: 'long' },
  { timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
  { hour: '2-digit', minute: '2-digit' },
];

/** East and west of Greenwich, with and without summer time, and a quarter of an hour off. */
const ZONES = ['Europe/Malta', 'America/Lima', 'Asia/Kathmandu'];

const DAY = 86_400_000;

/** Every third day of 2026 and 2027, each at another hour, and the ends of days and years. */
const INSTANTS = [
  ...Array.from({ length: 243 }, (_, index) => Date.UTC(2026, 0, 1) + index * 3 * DAY + index * 2_461_000),
  Date.UTC(2026, 11, 31, 23, 59),
  Date.UTC(2027, 0, 1),
  Date.UTC(2028, 1, 29, 12),
];

for (const [lang, { intl }] of Object.entries({ ga, mt })) {
  const formats = fromTable(lang, intl);

  describe(`the table of ${lang}`, () => {
    it('is what the tool makes of the CLDR of this Node', async () => {
      const file = readFileSync(join(ROOT, `src/locales/intl/${lang}.ts`), 'utf8');
      assert.equal(file, await intlSource(lang as 'ga' | 'mt'));
    });

    it('writes days and times as Intl does, at 246 instants in three zones', () => {
      for (const style of STYLES) {
        for (const timeZone of ZONES) {
          const expected = new Intl.DateTimeFormat(lang, { ...style, timeZone });
          for (const instant of INSTANTS) {
            assert.equal(formats.date(instant, { ...style, timeZone }), expected.format(instant));
          }
        }
      }
    });

    it('writes a time on the clock of the machine where no zone is given', () => {
      const style = { dateStyle: 'long', timeStyle: 'short' } as const;
      assert.equal(formats.date(0, style), new Intl.DateTimeFormat(lang, style).format(0));
    });

    it('says relative days as Intl does, a thousand days forth and back', () => {
      const expected = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
      for (let days = -1_100; days <= 1_100; days += 1) {
        assert.equal(formats.relativeDays(days), expected.format(days, 'day'));
      }
    });

    it('joins lists as Intl does', () => {
      const expected = new Intl.ListFormat(lang, { type: 'unit', style: 'short' });
      const items = ['Laighin', 'Connacht', 'Mumhain', 'Ulaidh', 'Għawdex'];
      for (let length = 0; length <= items.length; length += 1) {
        assert.equal(formats.list(items.slice(0, length)), expected.format(items.slice(0, length)));
      }
    });

    for (const [type, codes] of Object.entries({ region: countryCodes(), language: LANGUAGE_CODES })) {
      const kind = type as 'region' | 'language';

      it(`names each ${kind} as Intl does; what is the same in English, or missing, is left to English`, () => {
        const [expected, english] = [lang, 'en-IE'].map(
          (each) => new Intl.DisplayNames(each, { type: kind, fallback: 'none' }),
        );
        for (const code of codes) {
          const name = english?.of(code);
          assert.equal(formats.name(kind, code) ?? name, expected?.of(code) ?? name, code);
        }
      });
    }

    it('names no code that it does not have, nor what every object has', () => {
      for (const code of ['ZZ', 'not a code', 'constructor', '']) {
        assert.equal(formats.name('region', code), undefined);
      }
    });

    it('needs no numbers of its own: they are written as in English', () => {
      for (const options of [{}, { style: 'percent', maximumFractionDigits: 0 }] as const) {
        const [own, english] = [lang, 'en-IE'].map((each) => new Intl.NumberFormat(each, options));
        for (const number of [0, 0.456, 7, -12, 1_234, 19_017, 1_234_567.891, 5e9]) {
          assert.equal(own?.format(number), english?.format(number));
        }
      }
    });
  });
}

describe('the codes that have a name', () => {
  it('are those of all of Europe and of the countries that data sets have', () => {
    const known = new Set(countryCodes());
    const europe =
      'AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV ' +
      'MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK EU';
    const partners = 'AR AU BR CA CL CN CO ID IN JP KR MX NZ PE TH TW US VN';
    const missing = `${europe} ${partners}`.split(' ').filter((code) => !known.has(code));
    assert.deepEqual(missing, []);
  });

  it('are no spellings that ISO 3166 has replaced', () => {
    const known = new Set(countryCodes());
    for (const code of ['UK', 'DD', 'YU', 'SU', 'ZZ']) assert.equal(known.has(code), false);
  });
});
