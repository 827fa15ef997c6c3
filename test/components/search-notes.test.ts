import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CoopkitPartnerSearch } from '../../src/components/partner-search/partner-search.ts';
import { byGroups, completed, withoutEchoes } from '../../src/components/search-box/suggestions/groups.ts';
import type { CoopkitResults } from '../../src/components/results/results.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import { CoopkitError } from '../../src/sdk/errors.ts';
import type { CanonicalQuery, RawPage, Suggestion } from '../../src/sdk/query.ts';
import '../../src/define/partner-search.ts';
import '../../src/define/provider.ts';
import '../../src/define/results.ts';
import { exampleClient, exampleOrganisations } from '../../stories/support/example-partners.ts';
import {
  EXAMPLE_SUGGESTIONS,
  explainingClient,
  rewordingClient,
  waysOutClient,
} from '../../stories/support/example-notes.ts';
import { waitUntil } from './support/wait-until.ts';

type Tag = 'coopkit-partner-search' | 'coopkit-results';

async function show<T extends Tag>(client: Client, tag: T, attributes: Record<string, string> = {}) {
  const provider = await fixture(html`<coopkit-provider .client=${client}></coopkit-provider>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  provider.append(element);
  return element;
}

const search = (client: Client, attributes: Record<string, string> = {}): Promise<CoopkitPartnerSearch> =>
  show(client, 'coopkit-partner-search', attributes);

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const inside = (element: Element, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const textOf = (node: Element | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const there = (element: Element, selector: string): Promise<void> =>
  waitUntil(() => all(element, selector).length > 0, `${selector} is shown`);

async function type(element: CoopkitPartnerSearch, words: string): Promise<void> {
  const arrived = oneEvent(element, 'coopkit-results');
  const input = inside(element, 'input[role=combobox]') as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await arrived;
  await element.updateComplete;
}

/** A client that writes down what it is asked. */
function listening(answer: (query: CanonicalQuery) => RawPage) {
  const asked: CanonicalQuery[] = [];
  const client = exampleClient({
    list: (_kind, query) => {
      asked.push(query);
      return Promise.resolve(answer(query));
    },
  });
  return { client, asked };
}

const some = (): RawPage => ({ items: exampleOrganisations(3), total: { value: 3, relation: 'exact' } });

describe('other wordings', () => {
  it('are offered with what they find, and asked by a click', async () => {
    const element = await search(rewordingClient());
    await there(element, '.hit .open');
    inside(element, 'input[role=combobox]').focus();
    await type(element, 'robtics');
    await there(element, '.meant');
    expect(textOf(inside(element, '.meant'))).to.equal(
      'Did you mean: robotics 15 organisations robots 2 organisations',
    );
    const asked = oneEvent(element, 'coopkit-search');
    inside(element, '.meant button').focus();
    inside(element, '.meant button').click();
    expect((await asked).detail.query.q).to.equal('robotics');
    await waitUntil(() => all(element, '.meant').length === 0, 'the offer goes');
    expect((inside(element, 'input[role=combobox]') as HTMLInputElement).value).to.equal('robotics');
    expect(element.shadowRoot?.activeElement?.id).to.equal('count');
  });

  it('are announced with the outcome', async () => {
    const element = await search(rewordingClient());
    await there(element, '.hit .open');
    await type(element, 'robtics');
    await waitUntil(
      () => textOf(inside(element, '[role=status]')) === '3 organisations. Did you mean: robotics',
      'the offer is announced',
    );
  });

  it('tell no number under filters, which the totals leave aside', async () => {
    const element = await search(rewordingClient(), { scope: 'country=DE' });
    await there(element, '.hit .open');
    await type(element, 'robtics');
    await there(element, '.meant');
    expect(textOf(inside(element, '.meant'))).to.equal('Did you mean: robotics robots');
  });
});

describe('why a result stands where it stands', () => {
  it('is not asked for unless the page wants it', async () => {
    const { client, asked } = listening(some);
    const element = await search(client);
    await there(element, '.hit .open');
    await type(element, 'hydrogen');
    expect(asked.some(({ explain }) => explain)).to.equal(false);
    expect(all(element, '.why')).to.have.length(0);
  });

  it('says which word matched where, and its share', async () => {
    const element = await search(explainingClient(), { explain: '' });
    await there(element, '.hit .open');
    await type(element, 'hydrogen stor');
    await there(element, '.why');
    const why = inside(element, '.why') as HTMLDetailsElement;
    expect(textOf(why.querySelector('summary')!)).to.equal('Why this result? Example hub 1 Berlin');
    expect(why.open).to.equal(false);
    inside(element, '.why summary').focus();
    await sendKeys({ press: 'Enter' });
    await there(element, '.reasons');
    expect(all(element, '.why[open] .reasons li').map(textOf)).to.deep.equal([
      '“hydrogen” in a name or place 60% of its score',
      '“hydrogen” in another form: “hydrogens” among what it offers or looks for 20% of its score',
      '“stor”, the beginning of “storage” in the text, more than once 15% of its score',
      '“stor” spelled nearly like “store” in the text 5% of its score',
    ]);
    await expect(element).to.be.accessible();
  });

  it('is there in German', async () => {
    const element = await search(explainingClient(), { explain: '' });
    element.closest('coopkit-provider')?.parentElement?.setAttribute('lang', 'de');
    await there(element, '.hit .open');
    await type(element, 'hydrogen');
    await there(element, '.why');
    inside(element, '.why summary').click();
    await waitUntil(
      () => textOf(all(element, '.reasons li')[0]) === '„hydrogen“ in einem Namen oder Ort 60 % der Punkte',
      'the reason is in German',
    );
  });

  it('is there in results that stand alone', async () => {
    const element: CoopkitResults = await show(explainingClient(), 'coopkit-results', { explain: '' });
    await there(element, '.why');
  });
});

describe('the ways out of an empty list', () => {
  it('name every kind of change and what it gives', async () => {
    const element = await search(waysOutClient(), { search: 'partners' });
    await there(element, '.ways button');
    expect(all(element, '.ways li span').map(textOf)).to.deep.equal([
      'With “clean energy” as separate words there is 1.',
      'Within 200 km instead of 100 km there are 4.',
      'In ITC instead of ITC4 there are 3.',
      'Without “Germany, Austria” there are 40.',
    ]);
    expect(inside(element, '.ways button').getAttribute('aria-describedby')).to.equal('way-0');
    await expect(element).to.be.accessible();
  });

  it('are a word less, too', async () => {
    const element = await search(exampleClient());
    await there(element, '.hit .open');
    await type(element, 'berlin zzzzzz');
    await there(element, '.ways button');
    expect(all(element, '.ways li span').map(textOf)).to.deep.equal([
      'Without the word “zzzzzz” there are 7.',
    ]);
  });

  it('ask what they say', async () => {
    const element = await search(waysOutClient(), { search: 'partners' });
    await there(element, '.ways button');
    const asked = oneEvent(element, 'coopkit-search');
    all(element, '.ways button')[2]?.click();
    expect((await asked).detail.query['nuts']).to.deep.equal(['ITC']);
  });

  it('leave what the page fixes as it is, and are none when nothing else can go', async () => {
    const { client, asked } = listening(() => ({ items: [], total: { value: 0, relation: 'exact' } }));
    const element = await search(client, { scope: 'country=DE' });
    await there(element, '.empty');
    await type(element, 'wind');
    expect(textOf(inside(element, '.empty'))).to.contain('Nothing matches “wind”.');
    expect(asked.every(({ filters }) => filters['country']?.any.join() === 'DE')).to.equal(true);
  });

  it('keep the focus in results that stand alone', async () => {
    const element = await show(waysOutClient(), 'coopkit-results');
    await there(element, '.ways button');
    inside(element, '.ways button').focus();
    inside(element, '.ways button').click();
    await there(element, '.hit .open');
    expect(element.shadowRoot?.activeElement?.matches('.hits')).to.equal(true);
  });
});

describe('the records of a list', () => {
  it('are asked for as cards; a profile shows the card at once and the whole record when it comes', async () => {
    const { client: plain, asked } = listening(some);
    const [card] = exampleOrganisations(1);
    let answer: (record: unknown) => void = () => {};
    const client = exampleClient({
      list: async (_kind, query) => {
        asked.push(query);
        return { ...(await plain.organisations.list({ pageSize: 3 })), facets: [] };
      },
      get: () => new Promise((resolve) => (answer = resolve)),
    });
    const element = await search(client);
    await there(element, '.hit .open');
    expect(asked[0]?.view).to.equal('card');
    inside(element, '.hit .open').click();
    await there(element, '.profile');
    expect(element.shadowRoot?.activeElement?.id).to.equal('back');
    expect(all(element, '.profile .about')).to.have.length(0);
    answer({ ...card, description: { en: 'All that is known of it.' } });
    await there(element, '.profile .about');
    expect(textOf(inside(element, '.profile .about'))).to.equal('All that is known of it.');
  });

  it('stay in sight, with a way to try again, when the whole record cannot be had', async () => {
    let broken = true;
    const working = exampleClient();
    const client = exampleClient({
      get: async (_kind, id) => {
        if (broken) throw new CoopkitError('network', 'The example source cannot be reached.');
        return { ...(await working.organisations.get(id)), description: { en: 'Here after all.' } };
      },
    });
    const element = await search(client);
    await there(element, '.hit .open');
    inside(element, '.hit .open').click();
    await there(element, '.whole [role=alert]');
    expect(textOf(inside(element, '.profile .title'))).to.contain('Example hub 1');
    broken = false;
    inside(element, '.whole [role=alert] button').click();
    await there(element, '.profile .about');
    expect(all(element, '[role=alert]')).to.have.length(0);
  });

  it('that is gone since is said to be', async () => {
    const client = exampleClient({
      get: () => Promise.reject(new CoopkitError('not-found', 'There is no such record.')),
    });
    const element = await search(client);
    await there(element, '.hit .open');
    inside(element, '.hit .open').click();
    await there(element, '.whole .notice');
    expect(textOf(inside(element, '.whole .notice'))).to.equal('This partner is no longer listed.');
  });
});

describe('suggestions', () => {
  const suggesting = (): Client => exampleClient({ suggest: () => Promise.resolve(EXAMPLE_SUGGESTIONS) });

  it('stand in groups, with counts at the edge that are spoken in full', async () => {
    const element = await search(suggesting());
    await there(element, '.hit .open');
    inside(element, 'input[role=combobox]').focus();
    await type(element, 'ge');
    await there(element, '[role=option]');
    expect(
      all(element, '[role=listbox] [role=group]').map((group) => textOf(group.firstElementChild!)),
    ).to.deep.equal(['Words', 'Places', 'Topics', 'Filters', 'Organisations']);
    const spoken = all(element, '[role=option]').map((option) => {
      const heard = option.cloneNode(true) as Element;
      heard.querySelector('[aria-hidden]')?.remove();
      return textOf(heard);
    });
    expect(spoken).to.deep.equal([
      'gene, Word, 12 organisations',
      'genomics, Word, 9 organisations',
      'Germany, Country, 7 organisations',
      'Genova, Region, 6 organisations',
      'Genetics, Technologies, 1 organisation',
      'General public, Partner type, 2 organisations',
      'Genoa example hub, Organisation, Genova, Italy',
    ]);
    expect(all(element, '[role=option] .what').map(textOf)).to.include.members([
      '12',
      '7',
      'Technologies · 1',
    ]);
    await expect(element).to.be.accessible();
  });

  it('complete the word that is typed and leave the others', async () => {
    const element = await search(suggesting());
    await there(element, '.hit .open');
    inside(element, 'input[role=combobox]').focus();
    await type(element, 'clean ge');
    await there(element, '[role=option]');
    const asked = oneEvent(element, 'coopkit-search');
    inside(element, '[role=option]').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect((await asked).detail.query.q).to.equal('clean gene');
  });

  it('choose a region, which keeps its name among the active filters', async () => {
    const element = await search(suggesting());
    await there(element, '.hit .open');
    inside(element, 'input[role=combobox]').focus();
    await type(element, 'ge');
    await there(element, '[role=option]');
    const genova = all(element, '[role=option]').find((option) => textOf(option).startsWith('Genova'));
    const arrived = oneEvent(element, 'coopkit-results');
    genova?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await arrived;
    await element.updateComplete;
    expect(textOf(inside(element, '.chip'))).to.contain('Genova');
    expect(textOf(inside(element, '#count'))).to.equal('6 organisations');
  });

  it('fetch what searching needs when a visitor turns to the field, not before', async () => {
    let warmed = 0;
    const element = await search(exampleClient({ warm: () => Promise.resolve(void (warmed += 1)) }));
    await there(element, '.hit .open');
    expect(warmed).to.equal(0);
    inside(element, 'input[role=combobox]').focus();
    expect(warmed).to.equal(1);
  });

  it('show some of every group when there are too many', () => {
    const words = Array.from({ length: 20 }, (_, at): Suggestion => ({
      type: 'text',
      text: `w${at}`,
      count: 1,
    }));
    const shown = byGroups([...EXAMPLE_SUGGESTIONS, ...words], 10);
    expect(shown).to.have.length(10);
    expect(shown.filter(({ type: kind }) => kind === 'text')).to.have.length(6);
    expect(byGroups(words, 10)).to.have.length(10);
  });

  it('leave out a word that is typed in full, or names a filter that finds the same', () => {
    const texts = (typed: string, count: number) =>
      withoutEchoes(
        [
          { type: 'text', text: 'robotik', count },
          { type: 'filter', field: 'topics', value: 'robotics', label: { de: 'Robotik' }, count: 7 },
        ],
        typed,
      ).map(({ type: kind }) => kind);
    expect(texts('rob', 8)).to.deep.equal(['text', 'filter']);
    expect(texts('rob', 7)).to.deep.equal(['filter']);
    expect(texts('Robotik', 8)).to.deep.equal(['filter']);
  });

  it('keep the signs before a word', () => {
    expect(completed('ge', 'gene')).to.equal('gene');
    expect(completed('wind -nucl', 'nuclear')).to.equal('wind -nuclear');
    expect(completed('city:gen', 'genova')).to.equal('city:genova');
    expect(completed('"clean en', 'energy')).to.equal('"clean energy');
    expect(completed('wind gen ', 'genova')).to.equal('wind genova');
  });
});

describe('the signs that a question may contain', () => {
  it('are told on request, as the description of the field', async () => {
    const element = await search(exampleClient(), { 'syntax-help': '' });
    await there(element, '#syntax');
    const field = inside(element, 'input[role=combobox]');
    expect(field.getAttribute('aria-describedby')).to.equal('syntax');
    expect(textOf(inside(element, '#syntax')))
      .to.contain('"clean energy"')
      .and.to.contain('-nuclear');
    expect((await search(exampleClient())).shadowRoot?.querySelector('#syntax')).to.equal(null);
  });
});
