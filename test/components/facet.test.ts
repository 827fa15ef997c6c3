import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/facet.ts';
import '../../src/define/provider.ts';
import { pruned, toggledInTree, treesOf } from '../../src/components/facet/more/tree.ts';
import { rangeText } from '../../src/components/facet/more/range.template.ts';
import type { FacetValue } from '../../src/sdk/query.ts';
import type { Region } from '../../src/sdk/model/region.ts';
import { exampleClient } from '../../stories/support/example-partners.ts';
import { waitUntil } from './support/wait-until.ts';

const value = (code: string, count: number, parent?: string): FacetValue => ({
  value: code,
  count,
  ...(parent !== undefined && { parent }),
});
const REGIONS: readonly FacetValue[] = [
  value('IT', 9),
  value('ITC', 7, 'IT'),
  value('ITC4', 4, 'ITC'),
  value('ITC3', 3, 'ITC'),
  value('ITH', 2, 'IT'),
  value('DE', 3),
  value('DE3', 3, 'DE'),
];

const northWest: Region = {
  kind: 'regions',
  id: 'nuts:ITC',
  name: { en: 'North-West', de: 'Nordwesten' },
  country: 'IT',
  nuts: { code: 'ITC', level: 1, version: 2024 },
};

/** A facet on a page, over a source that answers with these values whatever is asked. */
async function facetOf(field: string, values: readonly FacetValue[], lang = 'en') {
  const client = exampleClient({
    list: (kind) =>
      Promise.resolve({
        items: kind === 'regions' ? [northWest] : [],
        total: { value: 9, relation: 'exact' },
        facets: [{ field, exact: true, values }],
      }),
  });
  const page = await fixture(
    html`<coopkit-provider .client=${client} lang=${lang}
      ><coopkit-facet field=${field}></coopkit-facet
    ></coopkit-provider>`,
  );
  const facet = page.querySelector('coopkit-facet')!;
  const asked: unknown[] = [];
  facet.addEventListener('coopkit-search', ({ detail }) => asked.push(detail.query[field]));
  const all = <E extends Element = HTMLElement>(selector: string) => [
    ...(facet.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ];
  const one = <E extends Element = HTMLElement>(selector: string): E => {
    const [found] = all<E>(selector);
    if (!found) throw new Error(`The facet has no ${selector}.`);
    return found;
  };
  const shown = () => all<HTMLInputElement>('input[type=checkbox]').map((box) => box.value);
  const choose = async (code: string) => {
    one(`input[value=${code}]`).click();
    await facet.updateComplete;
  };
  return { page, facet, asked, all, one, shown, choose };
}

describe('a facet whose values stand under others', () => {
  it('shows the widest, and what is below one when its button is pressed', async () => {
    const { page, facet, one, shown } = await facetOf('nuts', REGIONS);
    await waitUntil(() => shown().length > 0, 'values are shown');
    expect(shown()).to.deep.equal(['IT', 'DE']);
    const button = one('[data-branch=IT]');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(button.getAttribute('aria-label')).to.equal('Narrower values of Italy');
    button.click();
    await facet.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(shown()).to.deep.equal(['IT', 'ITC', 'ITH', 'DE']);
    await expect(page).to.be.accessible();
    button.click();
    await facet.updateComplete;
    expect(shown()).to.deep.equal(['IT', 'DE']);
  });

  it('opens a branch that is chosen; choosing inside it narrows, choosing around it widens', async () => {
    const { asked, one, shown, choose } = await facetOf('nuts', REGIONS);
    await waitUntil(() => shown().length > 0, 'values are shown');
    await choose('IT');
    await waitUntil(() => shown().includes('ITC'), 'the branch is open');
    await choose('ITC');
    expect(asked.at(-1)).to.deep.equal(['ITC']);
    await waitUntil(() => one<HTMLInputElement>('input[value=IT]').indeterminate, 'Italy is partly chosen');
    expect(one<HTMLInputElement>('input[value=IT]').checked).to.equal(false);
    await choose('IT');
    expect(asked.at(-1)).to.deep.equal(['IT']);
  });

  it('can be searched when long: what is found stands under what is above it, and the number is said', async () => {
    const many = Array.from({ length: 12 }, (_, at) => value(`X${at}`, 1));
    const { facet, one, shown } = await facetOf('nuts', [...REGIONS, ...many]);
    await waitUntil(() => shown().length > 0, 'values are shown');
    const find = one<HTMLInputElement>('.find');
    find.value = 'itc4';
    find.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => shown().length === 3, 'the value and those above it');
    expect(shown()).to.deep.equal(['IT', 'ITC', 'ITC4']);
    expect(one('[role=status]').textContent).to.equal('1 value found');
    find.value = 'nowhere';
    find.dispatchEvent(new InputEvent('input'));
    await facet.updateComplete;
    expect(shown()).to.deep.equal([]);
    expect(one('[role=status]').textContent).to.equal('0 values found');
  });

  it('names regions once their branch is open, and leaves codes to those that nobody names', async () => {
    const { facet, all, one, shown } = await facetOf('nuts', REGIONS);
    await waitUntil(() => shown().length > 0, 'values are shown');
    const words = () => all('label bdi').map((word) => word.textContent);
    expect(words()).to.deep.equal(['Italy', 'Germany']);
    one('[data-branch=IT]').click();
    await facet.updateComplete;
    await waitUntil(() => words()[1] === 'North-West', 'the name arrives');
    expect(words()).to.deep.equal(['Italy', 'North-West', 'ITH', 'Germany']);
  });

  it('speaks the language of the page', async () => {
    const { one, shown } = await facetOf('nuts', REGIONS, 'de');
    await waitUntil(() => shown().length > 0, 'values are shown');
    await waitUntil(
      () => one('[data-branch=IT]').getAttribute('aria-label') === 'Engere Werte von Italien',
      'German arrives',
    );
  });
});

describe('the tree of a facet', () => {
  it('keeps every value once, even where a source lets them go in a circle', () => {
    const circle = [value('a', 3, 'b'), value('b', 2, 'c'), value('c', 1, 'a'), value('d', 1, 'a')];
    const count = (branches: ReturnType<typeof treesOf>): number =>
      branches.reduce((sum, { children }) => sum + 1 + count(children), 0);
    expect(count(treesOf(circle))).to.equal(4);
    expect(toggledInTree(circle, ['d'], 'a')).to.deep.equal(['a']);
  });

  it('keeps what is below a value that is looked for', () => {
    const [italy] = pruned(treesOf(REGIONS), (each) => each.value === 'IT');
    expect(italy?.children).to.have.length(2);
  });

  it('takes a choice back without touching others', () => {
    expect(toggledInTree(REGIONS, ['ITC3', 'DE'], 'DE')).to.deep.equal(['ITC3']);
    expect(toggledInTree(REGIONS, ['ITC3', 'DE'], 'ITC4')).to.deep.equal(['ITC3', 'DE', 'ITC4']);
    expect(toggledInTree(REGIONS, ['ITC3', 'ITC4', 'DE'], 'IT')).to.deep.equal(['DE', 'IT']);
  });
});

describe('a facet of numbers', () => {
  const YEARS = [value('2024', 12), value('2019', 3), value('2021', 5)];

  it('asks for the range that is typed, and takes it back when the fields are empty', async () => {
    const { page, facet, asked, all, one } = await facetOf('year', YEARS);
    await waitUntil(() => all('.range').length > 0, 'the fields are shown');
    const [from, to] = all<HTMLInputElement>('.range input');
    expect([from?.placeholder, to?.placeholder]).to.deep.equal(['2019', '2024']);
    await expect(page).to.be.accessible();
    from!.value = '2020';
    one('.range button').click();
    expect(asked.at(-1)).to.deep.equal(['2020..']);
    to!.value = '2022';
    to!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    expect(asked.at(-1)).to.deep.equal(['2020..2022']);
    await facet.updateComplete;
    expect(from!.value).to.equal('2020');
    from!.value = '';
    to!.value = '';
    one('.range button').click();
    expect(asked.at(-1)).to.deep.equal([]);
  });

  it('says when the range is the wrong way round, and asks nothing', async () => {
    const { page, facet, asked, all, one } = await facetOf('year', YEARS);
    await waitUntil(() => all('.range').length > 0, 'the fields are shown');
    const [from, to] = all<HTMLInputElement>('.range input');
    from!.value = '2024';
    to!.value = '2019';
    one('.range button').click();
    await facet.updateComplete;
    expect(one('[role=alert]').textContent).to.contain('must not be greater');
    expect(from!.getAttribute('aria-invalid')).to.equal('true');
    expect(asked).to.have.length(0);
    await expect(page).to.be.accessible();
  });

  it('writes ranges as queries read them', () => {
    expect(rangeText('', '')).to.equal('');
    expect(rangeText('2019', '')).to.equal('2019..');
    expect(rangeText('', '0.5')).to.equal('..0.5');
    expect(rangeText('-5', '1e3')).to.equal('0..1000');
    expect(rangeText('3', '2')).to.equal(undefined);
  });
});

describe('a facet of what a record has', () => {
  it('names each by a word', async () => {
    const { one, all } = await facetOf('has', [value('website', 3), value('needs', 2), value('other', 1)]);
    await waitUntil(() => all('label bdi').length === 3, 'values are shown');
    expect(all('label bdi').map((each) => each.textContent)).to.deep.equal([
      'Website',
      'What it looks for',
      'other',
    ]);
    expect(one('summary').textContent).to.contain('With information on');
  });
});

describe('a facet in a narrow column', () => {
  it('breaks long words before they push the counts out', async () => {
    const { one, all } = await facetOf('technologies', [
      value('Entscheidungsunterstuetzungssysteme', 268),
      value('Robotik', 9),
    ]);
    await waitUntil(() => all('label').length === 2, 'values are shown');
    const host = (one('label').getRootNode() as ShadowRoot).host as HTMLElement;
    host.style.cssText = 'display: block; inline-size: 180px';
    const { right } = host.getBoundingClientRect();
    expect(one('label').getBoundingClientRect().right).to.be.at.most(right + 0.5);
    for (const part of all('label *')) {
      expect(part.getBoundingClientRect().right, part.className).to.be.at.most(right + 0.5);
    }
  });
});

describe('a name in a facet', () => {
  const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

  for (const dir of ['ltr', 'rtl']) {
    it(`stands beside its box, and never in its number, on a page that reads ${dir}`, async () => {
      const { page, all, shown } = await facetOf('topics', [value('Robotics', 7), value(LONG, 3)]);
      page.setAttribute('dir', dir);
      page.setAttribute('style', 'display: block; inline-size: 16em');
      await waitUntil(() => shown().length === 2, 'values are shown');
      for (const label of all('label')) {
        const [box, name, number] = ['input', 'bdi', '.number'].map((part) => {
          const drawn = document.createRange();
          const element = label.querySelector(part)!;
          if (element.firstChild) drawn.selectNodeContents(element);
          else drawn.selectNode(element);
          return drawn.getBoundingClientRect();
        });
        const [gap, room] =
          dir === 'ltr'
            ? [name!.left - box!.right, number!.left - name!.right]
            : [box!.left - name!.right, name!.left - number!.right];
        expect(gap, `between the box and "${label.innerText}"`).to.be.within(4, 16);
        expect(room, `between "${label.innerText}" and its number`).to.be.at.least(4);
      }
    });
  }
});
