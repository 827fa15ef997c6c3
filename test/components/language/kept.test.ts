import { expect } from '@open-wc/testing';
import { kept } from '../../../src/components/base/kept.ts';

describe('Formatters of the browser', () => {
  it('are made once for a language and its options', () => {
    let made = 0;
    const format = (lang: string, options?: Intl.NumberFormatOptions): string =>
      kept(['test', lang, options], () => {
        made += 1;
        return new Intl.NumberFormat(lang, options);
      }).format(1234.5);

    expect([format('de'), format('de'), format('de')]).to.deep.equal(['1.234,5', '1.234,5', '1.234,5']);
    expect(made).to.equal(1);
    expect(format('en')).to.equal('1,234.5');
    expect(format('de', { maximumFractionDigits: 0 })).to.equal('1.235');
    expect(made).to.equal(3);
  });
});
