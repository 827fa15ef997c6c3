import { expect } from '@open-wc/testing';
import { formatter } from '../../../src/components/base/formatter.ts';

describe('Formatters of the browser', () => {
  it('are made once for their kind, a language and options', () => {
    const whole = { maximumFractionDigits: 0 };
    const german = formatter('NumberFormat', 'de');
    expect(formatter('NumberFormat', 'de')).to.equal(german);
    expect(formatter('NumberFormat', 'de', { ...whole })).to.equal(formatter('NumberFormat', 'de', whole));
    expect(german.format(1234.5)).to.equal('1.234,5');
    expect(formatter('NumberFormat', 'en').format(1234.5)).to.equal('1,234.5');
    expect(formatter('NumberFormat', 'de', whole).format(1234.5)).to.equal('1.235');
    expect(formatter('PluralRules', 'de').select(1)).to.equal('one');
  });

  it('speak European English where the language is unknown or no tag at all', () => {
    const day = Date.UTC(2026, 10, 22);
    for (const lang of ['en', 'xx-unknown', 'not a tag']) {
      const format = formatter('DateTimeFormat', lang, { dateStyle: 'long', timeZone: 'UTC' });
      expect(format.format(day), lang).to.equal('22 November 2026');
    }
  });

  it('of a kind or with options that the browser does not know fail each time anew', () => {
    const unit = { style: 'currency', currency: 'no code' } as const;
    for (const _ of [1, 2]) expect(() => formatter('NumberFormat', 'de', unit)).to.throw(RangeError);
  });
});
