import { expect, fixture, html } from '@open-wc/testing';
import { languageOf } from '../../src/components/base/language.ts';
import { countryName } from '../../src/components/base/names.ts';
import { Localize, registerLocale } from '../../src/components/base/localize.ts';
import { common } from '../../src/locales/en/common.ts';
import { search } from '../../src/locales/en/search.ts';
import '../../src/define/pager.ts';
import '../../src/define/search-box.ts';
import { waitUntil } from './support/wait-until.ts';

/** The smallest host a language can serve. */
class Host extends HTMLElement {
  updates = 0;
  readonly localize: Localize;
  constructor() {
    super();
    this.localize = new Localize(this as never, { ...common, ...search }, ['search']);
  }
  addController(): void {}
  requestUpdate(): void {
    this.updates += 1;
  }
}
customElements.define('test-language-host', Host);

async function hostIn(lang: string | undefined): Promise<Host> {
  const around = await fixture(html`<div><test-language-host></test-language-host></div>`);
  if (lang !== undefined) around.setAttribute('lang', lang);
  const host = around.querySelector<Host>('test-language-host');
  if (!host) throw new Error('no host');
  host.localize.hostConnected();
  return host;
}

const inGerman = async (host: Host): Promise<void> =>
  waitUntil(() => host.localize.t('retry') === 'Erneut versuchen', 'German arrives');

describe('the language of a widget', () => {
  it('is the nearest lang attribute, climbing out of shadow roots', async () => {
    const outer = await fixture(html`<div lang="bg"><div class="host"></div></div>`);
    const root = outer.querySelector('.host')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('span');
    root?.append(inner);
    expect(languageOf(inner)).to.equal('bg');
    inner.lang = 'sl';
    expect(languageOf(inner)).to.equal('sl');
  });

  it('follows a change of lang while the page is open', async () => {
    const host = await hostIn('en');
    expect(host.localize.t('retry')).to.equal('Try again');
    host.parentElement?.setAttribute('lang', 'de');
    await inGerman(host);
    host.localize.hostDisconnected();
  });

  it('lets two languages stand on one page', async () => {
    const german = await hostIn('de-AT');
    const english = await hostIn('en');
    await inGerman(german);
    expect(english.localize.t('retry')).to.equal('Try again');
  });

  it('stays English, never blank, where a language is missing', async () => {
    const host = await hostIn('fi');
    expect(host.localize.t('results', { n: 2 })).to.equal('2 organisations');
  });

  it('chooses plural forms by the rules of the language and writes numbers its way', async () => {
    const host = await hostIn('de');
    await inGerman(host);
    expect(host.localize.t('results', { n: 1 })).to.equal('1 Organisation');
    expect(host.localize.t('results', { n: 19017 })).to.equal('19.017 Organisationen');
  });

  it('takes languages and single texts from the site', async () => {
    registerLocale('sl', {
      retry: 'Poskusi znova',
      results: { one: '{n}', two: 'dve', few: '{n} f', other: '{n} o' },
    });
    const host = await hostIn('sl');
    expect(host.localize.t('retry')).to.equal('Poskusi znova');
    expect(host.localize.t('results', { n: 2 })).to.equal('dve');
    expect(host.localize.t('close')).to.equal('Close');
  });

  it('names countries by ISO and by NUTS spelling', async () => {
    const host = await hostIn('de');
    expect(countryName(host.localize, 'EL')).to.equal('Griechenland');
    expect(countryName(host.localize, 'UK')).to.equal('Vereinigtes Königreich');
    expect(countryName(host.localize, 'XK')).to.equal('Kosovo');
    expect(countryName(host.localize, 'not a code')).to.equal('not a code');
  });

  it('writes days, months and years without a shift of time zone', async () => {
    const host = await hostIn('en');
    expect(host.localize.date('2026-11-18')).to.equal('18 November 2026');
    expect(host.localize.date('2025-05')).to.equal('May 2025');
    expect(host.localize.date('2025')).to.equal('2025');
    expect(host.localize.date('soon')).to.equal('soon');
  });
});
