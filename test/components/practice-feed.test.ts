import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CoopkitPracticeFeed } from '../../src/components/practice-feed/practice-feed.ts';
import { codesOf, feedQuery, toggled } from '../../src/components/practice-feed/feed-query.ts';
import { rankRelated } from '../../src/components/practice-feed/related.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import { CoopkitError } from '../../src/sdk/errors.ts';
import type { Practice } from '../../src/sdk/model/practice.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import type { Source } from '../../src/sdk/sources/source.ts';
import '../../src/define/practice-feed.ts';
import '../../src/define/provider.ts';
import { practiceClient, practices } from '../../stories/support/example-practices.ts';
import { setViewport } from './support/viewport.ts';
import { waitUntil } from './support/wait-until.ts';

const unreachable = () => Promise.reject(new CoopkitError('network', 'The source cannot be reached.'));

async function show(
  attributes: Record<string, string> = {},
  client: Client = practiceClient(),
  surroundings: Record<string, string> = { lang: 'en-GB' },
): Promise<CoopkitPracticeFeed> {
  const provider = await fixture(html`<coopkit-provider .client=${client}></coopkit-provider>`);
  for (const [name, value] of Object.entries(surroundings)) provider.setAttribute(name, value);
  const feed = document.createElement('coopkit-practice-feed');
  for (const [name, value] of Object.entries(attributes)) feed.setAttribute(name, value);
  provider.append(feed);
  return feed;
}

const all = <E extends Element = HTMLElement>(feed: Element, selector: string): E[] => [
  ...(feed.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];
const plain = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const text = (feed: Element): string =>
  [...(feed.shadowRoot?.children ?? [])].map((child) => plain(child)).join(' ');
const titles = (feed: Element): string[] => all(feed, '.feed > li > article > h3').map(plain);
const idle = (feed: Element): boolean => all(feed, '[aria-busy=true]').length === 0;

async function ready(...settings: Parameters<typeof show>): Promise<CoopkitPracticeFeed> {
  const feed = await show(...settings);
  await waitUntil(() => all(feed, '.feed .tags').length > 0 && idle(feed), 'practices are shown');
  return feed;
}

function item(feed: Element, title: string): HTMLElement {
  const found = all(feed, '.feed > li > article').find((each) => plain(each).includes(title));
  if (!found) throw new Error(`the feed has no practice "${title}": ${text(feed)}`);
  return found;
}

async function press(feed: CoopkitPracticeFeed, button: Element | null | undefined): Promise<void> {
  (button as HTMLElement).click();
  await feed.updateComplete;
}

async function open(feed: CoopkitPracticeFeed, title: string): Promise<HTMLElement> {
  await press(feed, item(feed, title).querySelector('.toggle'));
  return item(feed, title);
}

async function choose(feed: CoopkitPracticeFeed, label: string): Promise<void> {
  const chip = all(feed, '.chip').find((each) => plain(each).startsWith(label));
  await press(feed, chip?.querySelector('input'));
  await waitUntil(() => idle(feed) && all(feed, '.stale').length === 0);
}

describe('coopkit-practice-feed', () => {
  before(() => setViewport({ width: 1000, height: 900 }));

  it('lists practices with place, project, evidence, who checked them, and source with date', async () => {
    const feed = await ready();
    expect(plain(all(feed, '[role=status]')[0])).to.equal('4 practices');
    const shown = plain(item(feed, 'pay in a village'));
    expect(shown).to.contain('Savinjska, Slovenia · EXAMPLE project · Interreg Europe');
    expect(shown).to.contain('Evidence 9 of 12 villages');
    expect(shown).to.contain('Validated by a thematic expert');
    expect(shown).to.contain('Adopted by 2 regions');
    expect(shown).to.contain('Example source · 18 November 2026');
  });

  it('names both sides of a pairing', async () => {
    const feed = await ready({ form: 'pairing' });
    expect(plain(item(feed, 'citizen'))).to.contain('Genoa · with Mar del Plata');
  });

  it('names a whole country once, as the reader calls it', async () => {
    const slovenia = {
      id: 'nuts:SI',
      name: { en: 'Slovenia', de: 'Slowenien' },
      nuts: { code: 'SI', level: 0, version: 2024 },
    } as const;
    const [first] = practices;
    if (!first) throw new Error('there are no example practices');
    const national = {
      ...first,
      regionIds: ['nuts:SI'],
      regions: [slovenia],
      adoptedBy: [{ regionId: 'nuts:SI', region: slovenia, year: '2023' }],
    };
    const feed = await ready({}, practiceClient({}, [national]), { lang: 'fr' });
    expect(text(feed)).to.contain('Slovénie').and.not.to.contain('Slovenia,');
    const article = await open(feed, 'pay in a village');
    expect(plain(article.querySelector('.trail'))).to.equal('Slovénie (2023)');
  });

  it('says honestly what did not work, and shows what was learned', async () => {
    const feed = await ready();
    const failed = plain(item(feed, 'bus on demand'));
    expect(failed).to.contain('Did not work').and.to.contain('Lessons learned Older passengers');
    expect(plain(item(feed, 'battery'))).to.contain('Still running, no result yet');
  });

  it('opens in place and tells everything, adoptions in the order of their years', async () => {
    const feed = await ready();
    const article = await open(feed, 'pay in a village');
    expect(article.querySelector('.toggle')?.getAttribute('aria-expanded')).to.equal('true');
    expect(plain(article)).to.contain('A thematic expert has reviewed it');
    expect([...article.querySelectorAll('.trail li')].map(plain)).to.deep.equal([
      'Zala (2023)',
      'Thessaly (2024): with a version for islands',
    ]);
    expect(plain(article)).to.contain('2019 – June 2022').and.to.contain('RSO1.2 Benefits of digitalisation');
    expect(plain(article)).to.contain('The method, step by step · in Slovenian');
    await expect(feed).to.be.accessible();
  });

  it('tells the page which practice is opened, and leaves it closed when the page shows it itself', async () => {
    const feed = await ready();
    feed.addEventListener('coopkit-select', (event) => event.preventDefault());
    const chosen = oneEvent(feed, 'coopkit-select');
    const article = await open(feed, 'battery');
    expect((await chosen).detail).to.deep.equal({ kind: 'practices', id: 'example:shared-storage' });
    expect(article.querySelector('.toggle')?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('proposes similar practices, says what they share, and opens them in place', async () => {
    const feed = await ready();
    const article = await open(feed, 'pay in a village');
    await press(feed, article.querySelector('.related button'));
    await waitUntil(() => article.querySelectorAll('.related article').length > 0);
    const similar = [...article.querySelectorAll('.related article')];
    expect(similar.map((each) => plain(each.querySelector('h4')))).to.deep.equal([
      'Example: one digital folder for each citizen',
      'Example: a bus on demand that nobody called',
    ]);
    expect(plain(similar[0])).to.contain('Shares: Benefits of digitalisation, Digital services');
    await press(feed, similar[1]?.querySelector('.toggle'));
    expect(plain(similar[1])).to.contain('2021 – 2022');
    await expect(feed).to.be.accessible();
  });

  it('says that nothing is like a practice', async () => {
    const feed = await ready();
    const article = await open(feed, 'battery');
    await press(feed, article.querySelector('.related button'));
    await waitUntil(() => plain(article).includes('Nothing like it is listed.'));
  });

  for (const [attribute, value, count] of [
    ['topics', 'rural-areas, tourism', 3],
    ['objectives', 'RSO1.2', 2],
    ['region', 'nuts:HU223', 1],
    ['country', 'GR SI', 2],
    ['form', 'pairing', 1],
  ] as const) {
    it(`shows what the page fixes by ${attribute}`, async () => {
      const feed = await ready({ [attribute]: value });
      expect(titles(feed)).to.have.length(count);
    });
  }

  it('lets visitors filter with counts, but not by what the page fixes', async () => {
    const feed = await ready({ filters: '', country: 'SI,IT,HU' });
    expect(all(feed, 'select').map(({ name }: HTMLElement & { name?: string }) => name)).to.deep.equal([
      'objectives',
      'form',
    ]);
    expect(all(feed, '.chip').map(plain)).to.include('Tourism 1');
    await choose(feed, 'Tourism');
    expect(titles(feed)).to.deep.equal(['Example: one digital folder for each citizen']);
    await choose(feed, 'Tourism');
    expect(titles(feed)).to.have.length(3);
  });

  it('offers no topics that only stand above others', async () => {
    const values = [
      { value: 'policy', count: 3 },
      { value: 'energy', count: 2, parent: 'policy' },
      { value: 'tourism', count: 1 },
    ];
    const client = practiceClient({
      list: () => Promise.resolve({ items: practices, facets: [{ field: 'topics', values, exact: true }] }),
    });
    const feed = await ready({ filters: '' }, client);
    expect(all(feed, '.chip input').map((box) => (box as HTMLInputElement).value)).to.deep.equal([
      'energy',
      'tourism',
    ]);
  });

  it('leads to the first topic that was hidden when all are asked for', async () => {
    const records = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((topic) => ({
      ...practices[0]!,
      id: `example:${topic}`,
      topics: [topic],
    }));
    const feed = await ready({ filters: '' }, practiceClient({}, records));
    const [more] = all(feed, '.chips button');
    more?.focus();
    await press(feed, more);
    expect(all(feed, '.chip')).to.have.length(8);
    expect(feed.shadowRoot?.activeElement).to.equal(all(feed, '.chip input')[6]);
  });

  it('filters by a select', async () => {
    const feed = await ready({ filters: '' });
    const [country] = all<HTMLSelectElement>(feed, 'select[name=country]');
    expect([...(country?.options ?? [])].map(plain)).to.include('Slovenia (1)');
    if (country) country.value = 'SI';
    country?.dispatchEvent(new Event('change'));
    await waitUntil(() => titles(feed).length === 1);
    expect(titles(feed)[0]).to.contain('village');
  });

  it('shows a way out when nothing matches all filters', async () => {
    const feed = await ready({ filters: '' });
    await choose(feed, 'Energy');
    feed.country = 'SI';
    await waitUntil(() => text(feed).includes('Without “Energy” there is 1.'));
    expect(text(feed)).to.contain('Nothing matches these filters.');
    await expect(feed).to.be.accessible();
    await press(feed, all(feed, '.empty button')[0]);
    await waitUntil(() => titles(feed).length === 1);
    expect(titles(feed)[0]).to.contain('village');
  });

  it('adds more on request and moves focus to the first new practice', async () => {
    const feed = await ready({ 'page-size': '3' });
    expect(text(feed)).to.contain('3 of 4 shown');
    await press(feed, all(feed, '.more button')[0]);
    await waitUntil(() => titles(feed).length === 4);
    expect(plain(feed.shadowRoot?.activeElement)).to.contain('battery');
    expect(all(feed, '.more')).to.have.length(0);
  });

  it('keeps what is shown when more cannot be had, and tries again', async () => {
    let broken = false;
    const source: Partial<Source> = {
      list: async (_kind, { cursor }) => {
        if (cursor && broken) return unreachable();
        const items = cursor ? practices.slice(2) : practices.slice(0, 2);
        return { items, next: cursor ? null : 'more', total: { value: 4, relation: 'exact' as const } };
      },
    };
    const feed = await ready({}, practiceClient(source));
    broken = true;
    await press(feed, all(feed, '.more button')[0]);
    await waitUntil(() => all(feed, '[role=alert]').length > 0);
    expect(titles(feed)).to.have.length(2);
    expect(all(feed, '.stale')).to.have.length(0);
    broken = false;
    await press(feed, all(feed, '[role=alert] button')[0]);
    await waitUntil(() => titles(feed).length === 4);
  });

  it('begins at the first practice again when the data changed before more was asked for', async () => {
    let version = 1;
    const source: Partial<Source> = {
      list: async (_kind, { cursor }) => {
        if (cursor && cursor !== `${version}`) throw new CoopkitError('stale-cursor', 'The data changed.');
        return {
          items: cursor ? practices.slice(2) : practices.slice(0, 2),
          next: cursor ? null : `${version}`,
        };
      },
    };
    const feed = await ready({}, practiceClient(source));
    version = 2;
    await press(feed, all(feed, '.more button')[0]);
    await waitUntil(() => all(feed, '[role=alert]').length > 0);
    await press(feed, all(feed, '[role=alert] button')[0]);
    await waitUntil(() => all(feed, '[role=alert]').length === 0 && idle(feed));
    expect(titles(feed)).to.have.length(2);
    await press(feed, all(feed, '.more button')[0]);
    await waitUntil(() => titles(feed).length === 4);
  });

  it('mends words as well that fail only after a visitor asked again', async () => {
    let broken = true;
    let fail: (() => void) | undefined;
    const { describe: describeWell } = memorySource({ id: 'example', records: { practices } });
    const describe: Source['describe'] = (options) =>
      broken
        ? new Promise((_resolve, reject) => {
            fail = () => reject(new CoopkitError('network', 'The source cannot be reached.'));
          })
        : describeWell(options);
    const list = async () => (broken ? unreachable() : { items: practices, next: null });
    const feed = await show({}, practiceClient({ list, describe }));
    await waitUntil(() => all(feed, '[role=alert]').length > 0);
    broken = false;
    await press(feed, all(feed, '[role=alert] button')[0]);
    fail!();
    await waitUntil(() => all(feed, '.feed .tags').length > 0 && idle(feed), 'practices are shown');
    expect(all(feed, '.notice')).to.have.length(0);
  });

  it('draws its shape while loading', async () => {
    const feed = await show({}, practiceClient({ list: () => new Promise<never>(() => {}) }));
    await waitUntil(() => all(feed, '.skeleton').length > 0);
    expect(text(feed)).to.contain('Loading');
    await expect(feed).to.be.accessible();
  });

  it('says that nothing is listed', async () => {
    const feed = await show({}, practiceClient({}, []));
    await waitUntil(() => text(feed).includes('No practices are listed here yet.'));
    await expect(feed).to.be.accessible();
  });

  it('tells a failure to visitor and page', async () => {
    const feed = await show({}, practiceClient({ list: unreachable }));
    const event = await oneEvent(feed, 'coopkit-error');
    expect(event.detail.error).to.be.instanceOf(CoopkitError);
    await feed.updateComplete;
    expect(text(feed)).to.contain('The data could not be reached.');
    await expect(feed).to.be.accessible();
  });

  it('says that something is missing when the source says so', async () => {
    const list: Source['list'] = () => Promise.resolve({ items: practices.slice(0, 1), missing: ['part 2'] });
    const feed = await ready({}, practiceClient({ list }));
    expect(text(feed)).to.contain('this list may be incomplete');
    await expect(feed).to.be.accessible();
  });

  it('says that no source is named', async () => {
    const feed = await fixture(html`<coopkit-practice-feed lang="en"></coopkit-practice-feed>`);
    expect(text(feed)).to.contain('No data source is set');
  });

  it('makes no link of an address that runs code', async () => {
    const [first] = practices;
    const hostile = { ...first, links: [], source: { name: 'Bad', url: 'javascript:alert(1)' } } as Practice;
    const feed = await ready({}, practiceClient({ list: () => Promise.resolve({ items: [hostile] }) }));
    expect(all(feed, 'a')).to.have.length(0);
    expect(text(feed)).to.contain('Bad');
  });

  it('speaks German where the page does', async () => {
    const feed = await ready({ filters: '' }, practiceClient(), { lang: 'de' });
    await waitUntil(() => text(feed).includes('Hat nicht funktioniert'));
    expect(text(feed)).to.contain('Lohnt sich ein digitaler Dienst').and.to.contain('18. November 2026');
  });

  it('is accessible with filters, wide and at 320 px', async () => {
    const feed = await ready({ filters: '' });
    await expect(feed).to.be.accessible();
    await setViewport({ width: 320, height: 800 });
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(feed).to.be.accessible();
    await setViewport({ width: 1000, height: 900 });
  });

  it('breaks long words of titles when the visitor spaces letters out', async () => {
    const feed = await ready();
    const host = feed.parentElement!;
    host.style.cssText = 'display: block; inline-size: 260px; letter-spacing: 0.12em; word-spacing: 0.16em';
    item(feed, 'battery').querySelector('.toggle bdi')!.textContent = 'Forschungsinnovationsinfrastrukturen';
    const edge = feed.getBoundingClientRect().right;
    for (const toggle of all(feed, '.toggle')) {
      expect(toggle.getBoundingClientRect().right).to.be.at.most(edge);
    }
  });

  it('goes on after it was moved on the page', async () => {
    const feed = await ready({ filters: '' });
    feed.parentElement?.prepend(feed);
    await choose(feed, 'Tourism');
    expect(titles(feed)).to.have.length(1);
  });

  it('is accessible in the dark', async () => {
    const page = document.documentElement.style;
    page.colorScheme = 'dark';
    page.background = 'Canvas';
    await expect(await ready({ filters: '' })).to.be.accessible();
    page.colorScheme = page.background = '';
  });
});

describe('questions of a feed', () => {
  it('reads codes between commas and spaces', () => {
    expect(codesOf(' RSO1.2,RSO2.1  nuts:DE30 ')).to.deep.equal(['RSO1.2', 'RSO2.1', 'nuts:DE30']);
    expect(codesOf(undefined)).to.deep.equal([]);
  });

  it('lets the page go before the visitor', () => {
    expect(feedQuery({ topics: ['a'] }, { topics: ['b'], form: ['story'] }, 5, false)).to.deep.equal({
      topics: ['a'],
      form: ['story'],
      pageSize: 5,
    });
  });

  it('takes a chosen value back', () => {
    expect(toggled({ topics: ['a', 'b'] }, 'topics', 'a')).to.deep.equal({ topics: ['b'] });
    expect(toggled({ topics: ['a'] }, 'topics', 'a')).to.deep.equal({});
  });

  it('ranks by what is shared, never proposing a practice to itself or one with nothing in common', () => {
    const [first] = practices;
    const like = first ? rankRelated(first, practices) : [];
    expect(like.map(({ practice }) => practice.id)).to.deep.equal([
      'example:citizen-folder',
      'example:bus-on-demand',
    ]);
  });
});
