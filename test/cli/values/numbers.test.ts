import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseNumber } from '../../../src/cli/values/numbers.ts';
import type { NumberOptions } from '../../../src/cli/values/numbers.ts';

describe('reading numbers', () => {
  const readings: readonly (readonly [unknown, number, NumberOptions?])[] = [
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['52,5240', 52.524],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u202F234\u202F567', 1_234_567],
    ["1'234.5", 1234.5],
    ['1,234,567', 1_234_567],
    ['−0,5', -0.5],
    ['0,123', 0.123],
    ['.5', 0.5],
    ['1e3', 1000],
    [7, 7],
    ['1,234', 1234, { decimal: '.' }],
    ['1,234', 1.234, { decimal: ',' }],
    ['1.234', 1234, { whole: true }],
  ];
  for (const [written, meant, options] of readings) {
    it(`reads ${String(written)} as ${meant}${options ? ` with ${JSON.stringify(options)}` : ''}`, () => {
      assert.deepEqual(parseNumber(written, options), { value: meant, ambiguous: false });
    });
  }

  it('says when the sign could mean either', () => {
    assert.deepEqual(parseNumber('1,234'), { value: 1.234, ambiguous: true });
  });

  it('takes a lone sign in degrees for the decimal one, whatever the sign of the file', () => {
    const degrees = ['48,110', '48.110', '-8,61'].map((text) =>
      parseNumber(text, { small: true, decimal: '.' }),
    );
    assert.deepEqual(
      degrees.map((read) => read?.value),
      [48.11, 48.11, -8.61],
    );
    assert.ok(degrees.every((read) => !read?.ambiguous));
  });

  for (const none of ['', 'fifty', '12 %', '1.2.3,4,5x', '--1', '1 2', Number.NaN, null, {}]) {
    it(`takes ${JSON.stringify(none)} for no number`, () => assert.equal(parseNumber(none), undefined));
  }

  it('reads what the languages of Europe write', () => {
    const numbers = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('de', 'en', 'fr', 'pl', 'bg', 'pt', 'de-CH'),
        (number, language) => {
          const format = new Intl.NumberFormat(language, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          });
          const decimal =
            format.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
          const rounded = Number(number.toFixed(2));
          const read = parseNumber(format.format(rounded), { decimal })?.value ?? Number.NaN;
          assert.ok(Math.abs(read - rounded) < 0.005, `${format.format(rounded)} read as ${read}`);
        },
      ),
    );
  });
});
