import { expect, fixture, html } from '@open-wc/testing';
import { intlLocales } from '../../src/components/base/language.ts';
import { countryName, listOf } from '../../src/components/base/names.ts';
import { Localize } from '../../src/components/base/localize.ts';
import { common } from '../../src/locales/en/common.ts';
import { exampleCall } from '../../stories/support/example-calls.ts';
import { fixed, show, words } from './call-banner/place.ts';
import { waitUntil } from './support/wait-until.ts';

/** The smallest host a language can serve. */
class Host extends HTMLElement {
  updates = 0;
  readonly localize: Localize;
  constructor() {
    super();
    this.localize = new Localize(this as never, common, []);
  }
  addController(): void {}
  requestUpdate(): void {
    this.updates += 1;
  }
}
customElements.define('test-intl-host', Host);

async function speaking(lang: string): Promise<Host> {
  const host = await fixture<Host>(html`<test-intl-host lang=${lang}></test-intl-host>`);
  host.localize.hostConnected();
  return host;
}

type ClassName = 'DisplayNames' | 'ListFormat' | 'RelativeTimeFormat' | 'Segmenter' | 'DateTimeFormat';

/** Runs in a browser without some classes of `Intl`, or without a language in them. */
async function inPoorBrowser(
  classes: readonly ClassName[],
  change: (name: ClassName) => void,
  run: () => Promise<void>,
): Promise<void> {
  const saved = classes.map((name) => [name, Object.getOwnPropertyDescriptor(Intl, name)!] as const);
  try {
    classes.forEach(change);
    await run();
  } finally {
    for (const [name, descriptor] of saved) Object.defineProperty(Intl, name, descriptor);
  }
}

const remove = (name: ClassName): void => {
  Reflect.deleteProperty(Intl, name);
};

describe('a language that the browser has no data for', () => {
  it('is written from a table once it has arrived, and the widget is drawn anew', async () => {
    const host = await speaking('ga');
    const { localize } = host;
    countryName(localize, 'DE');
    await waitUntil(() => countryName(localize, 'DE') === 'an Ghearmáin', 'Irish arrives');
    expect(host.updates).to.be.greaterThan(0);
    expect(countryName(localize, 'EL')).to.equal('an Ghréig');
    expect(countryName(localize, 'EU')).to.equal('an tAontas Eorpach');
    expect(countryName(localize, 'XK')).to.equal('an Chosaiv');
    expect(localize.date('2026-11-18')).to.equal('18 Samhain 2026');
    expect(localize.date('2025-05')).to.equal('Bealtaine 2025');
    expect(localize.date('2025')).to.equal('2025');
    const moment = Date.UTC(2026, 10, 18, 16, 5);
    expect(
      localize.time(moment, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Dublin' }),
    ).to.equal('18 Samhain 2026 ag 16:05');
    expect(localize.number(19_017.5)).to.equal('19,017.5');
  });

  it('has the same words in a tag with a country', async () => {
    const { localize } = await speaking('mt-MT');
    countryName(localize, 'DE');
    await waitUntil(() => countryName(localize, 'DE') === 'il-Ġermanja', 'Maltese arrives');
    expect(localize.date('2026-11-18')).to.equal('18 ta’ Novembru 2026');
    expect(listOf(localize, ['a', 'b', 'c'])).to.equal('a, b, u c');
  });

  it('names in English what the table leaves to English', async () => {
    const { localize } = await speaking('mt');
    countryName(localize, 'DE');
    await waitUntil(() => countryName(localize, 'DE') === 'il-Ġermanja', 'Maltese arrives');
    expect(countryName(localize, 'AD')).to.equal('Andorra');
    expect(countryName(localize, 'not a code')).to.equal('not a code');
  });

  it('says when a call closes', async () => {
    const banner = await show(fixed, { lang: 'ga' });
    await waitUntil(() => words(banner, '[part=status]')?.includes('i gceann 12 lá'), 'Irish days arrive');
    expect(banner.shadowRoot!.textContent).to.contain('Nollaig 2026');
  });
});

describe('a language that nobody has data for', () => {
  it('comes out in English, not in the language of the browser', async () => {
    const { localize } = await speaking('tlh');
    expect(intlLocales('tlh')).to.deep.equal(['tlh', 'en-IE']);
    expect(localize.date('2026-11-18')).to.equal('18 November 2026');
    expect(countryName(localize, 'DE')).to.equal('Germany');
    expect(localize.number(1234.5)).to.equal('1,234.5');
  });

  for (const tag of ['en_GB', 'x', '12', 'german language', 'a'.repeat(40)]) {
    it(`nor breaks a widget where the page says lang="${tag}"`, async () => {
      const { localize } = await speaking(tag);
      expect(localize.date('2026-11-18')).to.match(/^18 Nov(ember)? 2026$/);
      expect(countryName(localize, 'DE')).to.equal('Germany');
      expect(localize.t('more', { n: 2 })).to.equal('2 more');
      expect(listOf(localize, ['a', 'b'])).to.equal('a, b');
      const banner = await show(fixed, { lang: tag });
      expect(words(banner, '[part=status]')).to.equal('Closes in 12 days');
    });
  }
});

describe('a tag with an underline, as some sites write it', () => {
  it('is read as what is meant', async () => {
    const { localize } = await speaking('de_AT');
    await waitUntil(() => localize.t('retry') === 'Erneut versuchen', 'German arrives');
    expect(localize.date('2026-01-18')).to.equal('18. Jänner 2026');
    expect(localize.number(0.5)).to.equal('0,5');
  });
});

describe('a browser without the newer classes of Intl', () => {
  it('shows codes for names, commas in lists, dates for days', async () => {
    await inPoorBrowser(
      ['DisplayNames', 'ListFormat', 'RelativeTimeFormat', 'Segmenter'],
      remove,
      async () => {
        // Formatters stay once they are made: a tag that no other test speaks.
        const lang = 'en-NZ';
        const { localize } = await speaking(lang);
        expect(countryName(localize, 'DE')).to.equal('DE');
        expect(countryName(localize, 'EL')).to.equal('GR');
        expect(listOf(localize, ['a', 'b', 'c'])).to.equal('a, b, c');
        const summary = { [lang]: 'Peers look at a challenge. They stay for two days.' };
        const banner = await show([exampleCall(fixed, { summary })], { lang });
        expect(words(banner, '[part=status]')).to.match(/^Closes \d+ \w+ \d{4}$/);
        expect(banner.shadowRoot!.textContent).to.contain('Peers look at a challenge.');
        expect(banner.shadowRoot!.textContent).not.to.contain('They stay');
      },
    );
  });

  it('still writes what a table has', async () => {
    await inPoorBrowser(
      ['DisplayNames', 'ListFormat', 'RelativeTimeFormat', 'Segmenter'],
      remove,
      async () => {
        const { localize } = await speaking('mt');
        countryName(localize, 'DE');
        await waitUntil(() => countryName(localize, 'DE') === 'il-Ġermanja', 'Maltese arrives');
        expect(localize.formats('RelativeTimeFormat')?.relativeDays(12)).to.equal(
          'fi żmien 12-il ġurnata oħra',
        );
      },
    );
  });

  it('uses what it has where it knows the language', async () => {
    const knows = (name: ClassName): void => {
      const own = Intl[name] as unknown as { new (...rest: unknown[]): object };
      class Knowing extends own {
        static supportedLocalesOf = (tag: string): readonly string[] => [tag];
      }
      Object.defineProperty(Intl, name, { value: Knowing, configurable: true, writable: true });
    };
    await inPoorBrowser(['DisplayNames'], knows, async () => {
      const { localize } = await speaking('ga');
      expect(localize.formats('DisplayNames')).to.equal(undefined);
    });
  });
});
