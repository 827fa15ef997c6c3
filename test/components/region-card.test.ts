import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import {
  barShares,
  inArea,
  practicePlaces,
  regionNames,
} from '../../src/components/region-card/region-facts.ts';
import type { CoopkitRegionCard } from '../../src/components/region-card/region-card.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import { CoopkitError } from '../../src/sdk/errors.ts';
import type { Practice } from '../../src/sdk/model/practice.ts';
import type { Source } from '../../src/sdk/sources/source.ts';
import '../../src/define/provider.ts';
import '../../src/define/region-card.ts';
import {
  brussels,
  pannonianCroatia,
  regionClient,
  without,
  zhongCounty,
} from '../../stories/support/example-regions.ts';
import { setViewport } from './support/viewport.ts';
import { waitUntil } from './support/wait-until.ts';

const unreachable = () => Promise.reject(new CoopkitError('network', 'The source cannot be reached.'));

async function show(
  attributes: Record<string, string>,
  client: Client | undefined = regionClient(),
  surroundings: Record<string, string> = { lang: 'en-GB' },
): Promise<CoopkitRegionCard> {
  const provider = await fixture(html`<coopkit-provider .client=${client}></coopkit-provider>`);
  for (const [name, value] of Object.entries(surroundings)) provider.setAttribute(name, value);
  const card = document.createElement('coopkit-region-card');
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  provider.append(card);
  return card;
}

const all = (card: Element, selector: string): HTMLElement[] => [
  ...(card.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const plain = (element: Element | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const text = (card: Element): string => plain(card.shadowRoot?.firstElementChild ?? undefined);
const complete = (card: Element): boolean =>
  all(card, 'article[aria-labelledby]').length === 1 && all(card, '[aria-busy=true]').length === 0;

async function ready(...settings: Parameters<typeof show>): Promise<CoopkitRegionCard> {
  const card = await show(...settings);
  await waitUntil(() => complete(card), 'the card is complete');
  return card;
}

function section(card: Element, title: string): HTMLElement {
  const found = all(card, 'section').find((each) => plain(each.firstElementChild ?? undefined) === title);
  if (!found) throw new Error(`the card has no section "${title}": ${text(card)}`);
  return found;
}

describe('coopkit-region-card', () => {
  before(() => setViewport({ width: 1000, height: 900 }));

  it('sets the figures of a row in one line, also where the label of one takes two', async () => {
    const card = await ready({ nuts: 'HR02' });
    const figures = all(card, '.figures > :not(.wide)');
    const isUneven = (width: number): boolean => {
      card.style.width = `${width}px`;
      const [tops, heights] = [
        figures.map((each) => each.offsetTop),
        figures.map((each) => each.offsetHeight),
      ];
      return Math.max(...tops) - Math.min(...tops) < Math.min(...heights) && new Set(heights).size > 1;
    };
    const widths = Array.from({ length: 150 }, (_, at) => 150 + at).filter(isUneven);
    expect(widths).not.to.have.length(0);
    for (const width of widths) {
      card.style.width = `${width}px`;
      const bottoms = figures.map((each) => Math.round(each.getBoundingClientRect().bottom));
      expect(new Set(bottoms).size, `at ${width} px`).to.equal(1);
    }
  });

  it('heads the card with country, code and version, the name for the reader and the native name', async () => {
    const card = await ready({ nuts: 'HR02' });
    expect(plain(all(card, '.place')[0])).to.equal('Croatia · NUTS 2 HR02 · classification 2024');
    expect(plain(all(card, 'h2.title')[0])).to.equal('Pannonian Croatia');
    const native = all(card, '[part=text] bdi')[0];
    expect([plain(native), native?.lang]).to.deep.equal(['Panonska Hrvatska', 'hr']);
  });

  it('gives each figure with its year, unit and basis', async () => {
    const card = await ready({ nuts: 'HR02' });
    expect(text(card)).to.contain('EU average 100 (2022) 46, 54% below the EU average');
    expect(text(card)).to.contain('Population (2021) 1,019,822');
    expect(text(card)).to.contain('23,085 km²');
    expect(text(card)).to.contain('Less developed region computed, NUTS 2021, 2015-2017');
  });

  it('leaves out figures that are not known, and never shows 0 for them', async () => {
    const { indicators: _figures, category: _category, ...bare } = pannonianCroatia;
    const card = await ready(
      { nuts: 'HR02', compact: '' },
      regionClient({ get: () => Promise.resolve(bare) }),
    );
    expect(text(card)).to.contain('No figures available.');
    expect(all(card, 'dt')).to.have.length(0);
  });

  it('draws the index as a bar without any inline style, with the average where it is', async () => {
    const card = await ready({ nuts: 'HR02' });
    expect(all(card, '.bar .value')[0]?.getAttribute('width')).to.equal('30.7%');
    expect(all(card, '.bar .mark')[0]?.getAttribute('x1')).to.equal('66.7%');
    expect(all(card, '[style]')).to.have.length(0);
  });

  it('tells what organisations here offer, in which programmes, and with whom it cooperates', async () => {
    const card = await ready({ nuts: 'HR02' });
    expect(plain(section(card, 'Offers here'))).to.contain(
      '4 organisations E-sport and gaming 3 Virtual reality 3',
    );
    const programmes = plain(section(card, 'Programmes'));
    expect(programmes).to.contain('Example programme Croatia and neighbours');
    expect(programmes).not.to.contain('Adriatic 2021');
    expect(plain(section(card, 'Good practices'))).to.contain('an arena that trains developers');
  });

  it('tells also of cooperation and practices of the regions inside, and names them', async () => {
    const card = await ready({ nuts: 'HR02' });
    const inside = 'Sisak-Moslavina County';
    expect(plain(section(card, 'Cooperates with'))).to.contain(`Zhong County from here: ${inside}`);
    expect(plain(section(card, 'Good practices'))).to.contain(`becomes a park ${inside}`);
    expect(plain(section(card, 'Good practices'))).not.to.contain(`trains developers ${inside}`);
  });

  it('keeps programmes that list no regions apart, the latest period first in each group', async () => {
    const card = await ready({ nuts: 'HR02' });
    const programmes = section(card, 'Programmes');
    const [placed, ofCountry] = [...programmes.querySelectorAll('ul')].map(plain);
    expect(placed).to.match(/neighbours .*2021-2027.* Danube .*2021-2027.* earlier .*2014-2020/);
    expect(placed).not.to.contain('thirty countries');
    expect(plain(programmes)).to.contain('Country level (Croatia), regions not listed');
    expect(ofCountry).to.contain('thirty countries').and.not.to.contain('Danube');
  });

  it('shows sections in their order, each when all before it have come', async () => {
    const client = regionClient(without('programmes', () => new Promise<never>(() => {})));
    const card = await show({ nuts: 'HR02' }, client);
    await waitUntil(() => all(card, '.sections h3').length > 0, 'the first section is shown');
    expect(all(card, '.sections h3').map(plain)).to.deep.equal(['Offers here']);
    expect(all(card, '.sections')[0]?.getAttribute('aria-busy')).to.equal('true');
    await expect(card).to.be.accessible();
  });

  it('shows Interreg experience with its period', async () => {
    const card = await ready({ nuts: 'BE10' });
    expect(text(card)).to.contain('Interreg experience (2014-2020) 192 projects · 229 partners');
  });

  it('shows a place outside NUTS without figures, and claims nothing about organisations there', async () => {
    const card = await ready({ region: 'place:zhong-county' });
    expect(plain(all(card, '.place')[0])).to.equal('China · County or district · ISO CN-CQ · Asia');
    expect(text(card)).to.contain('Outside the EU’s NUTS classification');
    expect(plain(section(card, 'Cooperates with'))).to.contain('Sisak-Moslavina County');
    expect(text(card)).not.to.contain('Offers here');
    expect(all(card, '.bar')).to.have.length(0);
  });

  it('finds a region by code when its record has another id', async () => {
    const other = { ...pannonianCroatia, id: 'own:1' };
    const list: Source['list'] = () => Promise.resolve({ items: [other] });
    const get: Source['get'] = () => Promise.reject(new CoopkitError('not-found', 'None.'));
    const card = await ready({ nuts: 'hr02 ', compact: '' }, regionClient({ get, list }));
    expect(text(card)).to.contain('Pannonian Croatia');
  });

  it('keeps to names and main figures when compact, and asks for nothing else', async () => {
    let lists = 0;
    const list: Source['list'] = () => {
      lists += 1;
      return unreachable();
    };
    const card = await ready({ nuts: 'HR02', compact: '' }, regionClient({ list }));
    expect(all(card, 'section')).to.have.length(0);
    expect(lists).to.equal(0);
  });

  it('speaks German where the page does', async () => {
    const card = await ready({ nuts: 'HR02' }, regionClient(), { lang: 'de' });
    await waitUntil(() => text(card).includes('Entwicklungskategorie'));
    expect(text(card)).to.contain('Pannonisches Kroatien').and.to.contain('1.019.822');
  });

  it('links to partners with the code filled in, and tells the page', async () => {
    const card = await ready({ nuts: 'HR02', 'search-href': '/partners?nuts={nuts}' });
    const link = all(card, '.do a')[0] as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal(`${location.origin}/partners?nuts=HR02`);
    card.addEventListener('coopkit-select', (event) => event.preventDefault(), { once: true });
    const chosen = oneEvent(card, 'coopkit-select');
    link.click();
    expect((await chosen).detail).to.deep.equal({ kind: 'regions', id: 'nuts:HR02' });
  });

  it('tells for which region each of several such links is', async () => {
    const card = await ready({ nuts: 'HR02', 'search-href': '/partners?nuts={nuts}' });
    const [link] = all(card, '.do a');
    expect(plain(all(card, `#${link?.getAttribute('aria-describedby') ?? ''}`)[0])).to.equal(
      'Pannonian Croatia',
    );
  });

  it('keeps numbers in one piece when the visitor spaces letters out on a narrow page', async () => {
    const card = await ready({ nuts: 'HR02' });
    card.parentElement!.style.cssText =
      'display: block; inline-size: 220px; letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    const [persons] = all(card, '.key dd');
    const line = Number.parseFloat(getComputedStyle(persons!).fontSize) * 1.5;
    expect(plain(persons)).to.equal('1,019,822');
    expect(persons!.getBoundingClientRect().height).to.be.below(1.5 * line);
    expect(card.shadowRoot!.firstElementChild!.scrollWidth).to.be.at.most(220);
  });

  it('makes no link of an address that runs code', async () => {
    const card = await ready({ nuts: 'HR02', 'search-href': 'javascript:alert(1)' });
    expect(all(card, '.do')).to.have.length(0);
  });

  it('draws its shape while loading', async () => {
    const never = new Promise<never>(() => {});
    const card = await show({ nuts: 'HR02' }, regionClient({ get: () => never }));
    await waitUntil(() => all(card, '.skeleton').length > 0);
    expect(plain(all(card, '[role=status]')[0])).to.equal('Loading');
    await expect(card).to.be.accessible();
  });

  it('says that there is no such region and shows the page’s own link', async () => {
    const card = await show({ nuts: 'XX99' });
    await waitUntil(() => text(card).includes('no region “XX99”'));
    expect(all(card, 'slot')).to.have.length(1);
    await expect(card).to.be.accessible();
  });

  it('says that nothing names a region or a source', async () => {
    const card = await show({});
    await waitUntil(() => text(card).includes('No region is named'));
    const alone = await fixture(html`<coopkit-region-card nuts="HR02" lang="en"></coopkit-region-card>`);
    expect(text(alone)).to.contain('No data source is set');
  });

  it('tells a failure to visitor and page, and tries again', async () => {
    let broken = true;
    const get: Source['get'] = () => (broken ? unreachable() : Promise.resolve(brussels));
    const client = regionClient({ get });
    const card = await show({ nuts: 'BE10' }, client);
    const event = await oneEvent(card, 'coopkit-error');
    expect(event.detail.error).to.be.instanceOf(CoopkitError);
    await card.updateComplete;
    expect(text(card)).to.contain('The data could not be reached.');
    await expect(card).to.be.accessible();
    broken = false;
    const [retry] = all(card, 'button');
    retry?.focus();
    retry?.click();
    await waitUntil(() => complete(card));
    expect(card.shadowRoot?.activeElement?.localName).to.equal('article');
    expect(text(card)).to.contain('Brussels-Capital Region');
  });

  it('lets one section fail alone and loads it again by itself', async () => {
    let broken = true;
    const card = await ready(
      { nuts: 'HR02' },
      regionClient(without('organisations', unreachable, () => broken)),
    );
    expect(plain(section(card, 'Offers here'))).to.contain('This part could not be loaded. Try again');
    expect(plain(section(card, 'Programmes'))).to.contain('Danube');
    await expect(card).to.be.accessible();
    broken = false;
    section(card, 'Offers here').querySelector('button')?.click();
    await waitUntil(() => plain(section(card, 'Offers here')).includes('4 organisations'));
  });

  it('shows the other region when the attribute changes', async () => {
    const card = await ready({ nuts: 'HR02' });
    card.nuts = 'BE10';
    await waitUntil(() => text(card).includes('Brussels') && complete(card));
    expect(text(card)).not.to.contain('Croatia');
  });

  it('survives being moved on the page', async () => {
    const card = await ready({ nuts: 'HR02' });
    card.parentElement?.prepend(card);
    await card.updateComplete;
    expect(complete(card)).to.equal(true);
  });

  for (const [name, attributes] of Object.entries({
    full: { nuts: 'HR02', 'search-href': '/partners?nuts={nuts}' },
    compact: { nuts: 'HR02', compact: '' },
    'outside NUTS': { region: 'place:zhong-county' },
  })) {
    it(`is accessible: ${name}, wide and at 320 px`, async () => {
      const card = await ready(attributes);
      await expect(card).to.be.accessible();
      await setViewport({ width: 320, height: 800 });
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await expect(card).to.be.accessible();
      await setViewport({ width: 1000, height: 900 });
    });
  }

  it('is accessible in the dark', async () => {
    const page = document.documentElement.style;
    page.colorScheme = 'dark';
    page.background = 'Canvas';
    await expect(await ready({ nuts: 'HR02', 'search-href': '/partners?nuts={nuts}' })).to.be.accessible();
    page.colorScheme = page.background = '';
  });
});

describe('facts of a region', () => {
  it('sets bars of equal reach, stretched only by richer regions', () => {
    expect(barShares(75)).to.deep.equal({ value: 50, average: 66.7 });
    expect(barShares(257)).to.deep.equal({ value: 85.7, average: 33.3 });
    expect(barShares(-3).value).to.equal(0);
  });

  it('takes names in local languages for native, not translations', () => {
    const german = regionNames(
      { ...pannonianCroatia, country: 'DE', name: { de: 'Sachsen', en: 'Saxony' } },
      ['en'],
    );
    expect(german.native.map(({ text: name }) => name)).to.deep.equal(['Sachsen']);
    const swiss = regionNames(
      { ...pannonianCroatia, country: 'CH', name: { fr: 'Genève', en: 'Geneva', de: 'Genf' } },
      ['en'],
    );
    expect(swiss.native.map(({ text: name }) => name)).to.deep.equal(['Genève']);
    expect(regionNames(zhongCounty, ['en']).native.map(({ lang }) => lang)).to.deep.equal(['zh']);
  });

  it('sorts the regions of a practice into those inside and those elsewhere', () => {
    const nuts = (code: string) => ({
      id: `nuts:${code}`,
      name: { und: code },
      nuts: { code, level: 2, version: 2024 } as const,
    });
    const practice: Practice = {
      kind: 'practices',
      id: 'test:practice',
      form: 'pairing',
      title: { en: 'Test' },
      summary: { en: 'Test' },
      regions: [nuts('HR'), nuts('HR02'), nuts('HR028'), nuts('HR03'), zhongCounty],
    };
    const ids = (regions: readonly { readonly id: string }[]) => regions.map(({ id }) => id);
    const { inside, elsewhere } = practicePlaces(pannonianCroatia, practice);
    expect(ids(inside)).to.deep.equal(['nuts:HR028']);
    expect(ids(elsewhere)).to.deep.equal(['nuts:HR03', zhongCounty.id]);
    expect(ids(practicePlaces(zhongCounty, practice).elsewhere)).to.have.length(4);
  });

  it('compares programme areas written wider or narrower than the region', () => {
    expect(inArea(['HR025'], 'HR02')).to.equal(true);
    expect(inArea(['HR02'], 'HR025')).to.equal(true);
    expect(inArea(['HR03'], 'HR02')).to.equal(false);
    expect(inArea(undefined, 'HR02')).to.equal(false);
  });
});
