import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { CoopkitPartnerSearch } from '../../src/components/partner-search/partner-search.ts';
import type { CoopkitPracticeFeed } from '../../src/components/practice-feed/practice-feed.ts';
import type { CoopkitResults } from '../../src/components/results/results.ts';
import type { RenderItem } from '../../src/components/own-items/types.ts';
import { fillTemplate } from '../../src/components/own-items/drawn/fill-template.ts';
import type { Organisation } from '../../src/sdk/model/organisation.ts';
import '../../src/define/partner-search.ts';
import '../../src/define/practice-feed.ts';
import '../../src/define/provider.ts';
import '../../src/define/results.ts';
import { exampleClient } from '../../stories/support/example-partners.ts';
import { practiceClient } from '../../stories/support/example-practices.ts';
import { waitUntil } from './support/wait-until.ts';

const within = async <E extends Element>(tag: string, content: TemplateResult): Promise<E> => {
  const client = tag === 'coopkit-practice-feed' ? practiceClient() : exampleClient();
  const page = await fixture(
    html`<div lang="en"><coopkit-provider .client=${client}>${content}</coopkit-provider></div>`,
  );
  return page.querySelector<E>(tag)!;
};

const ownItems = (widget: Element): HTMLElement[] => [
  ...widget.querySelectorAll<HTMLElement>(':scope > [slot^=coopkit-item-]'),
];
const usualItems = (widget: Element): Element[] => [
  ...(widget.shadowRoot?.querySelectorAll('.hit .open') ?? []),
];
const firstOwn = async (widget: Element): Promise<HTMLElement> => {
  await waitUntil(() => ownItems(widget).length > 0, 'own items are shown');
  return ownItems(widget)[0]!;
};

/** What the console was told while something was done. */
async function told(method: 'error' | 'warn', act: () => Promise<unknown>): Promise<unknown[][]> {
  const before = console[method];
  const calls: unknown[][] = [];
  console[method] = (...args: unknown[]) => calls.push(args);
  try {
    await act();
  } finally {
    console[method] = before;
  }
  return calls;
}

const rendered = (renderItem: RenderItem<Organisation>): Promise<CoopkitResults> =>
  within('coopkit-results', html`<coopkit-results .renderItem=${renderItem}></coopkit-results>`);

describe('items by renderItem', () => {
  it('stand in the page, where its style sheets reach them', async () => {
    const style = document.createElement('style');
    style.textContent = '.page-card { border-top: 7px solid }';
    document.head.append(style);
    try {
      const widget = await rendered(
        ({ city }, { html, words }) =>
          html`<div class="page-card">
            <h3>${words['name']}</h3>
            ${city}
          </div>`,
      );
      const card = (await firstOwn(widget)).querySelector('.page-card')!;
      expect(getComputedStyle(card).borderTopWidth).to.equal('7px');
      expect(ownItems(widget)).to.have.length(10);
      expect(card.textContent).to.contain('Berlin');
      expect(card.getBoundingClientRect().height).to.be.greaterThan(7);
      await expect(widget).to.be.accessible();
    } finally {
      style.remove();
    }
  });

  it('show text as text', async () => {
    const widget = await rendered(() => '<img src=x onerror="window.hit = 1">');
    const item = await firstOwn(widget);
    expect(item.textContent).to.equal('<img src=x onerror="window.hit = 1">');
    expect(item.querySelector('img')).to.equal(null);
  });

  it('take nodes, and keep them while nothing changes', async () => {
    const widget = await rendered(({ id }) => {
      const field = document.createElement('input');
      field.setAttribute('aria-label', id);
      return field;
    });
    const field = (await firstOwn(widget)).querySelector('input')!;
    field.value = 'a note';
    widget.requestUpdate();
    await widget.updateComplete;
    expect((await firstOwn(widget)).querySelector('input')).to.equal(field);
  });

  it('leave records to the widget where they are nothing', async () => {
    const widget = await rendered(({ country }) => (country === 'DE' ? 'mine' : undefined));
    await firstOwn(widget);
    expect(usualItems(widget).length + ownItems(widget).length).to.equal(10);
    expect(usualItems(widget)).not.to.have.length(0);
  });

  it('that fail become the usual ones, and are told once', async () => {
    const failing: readonly RenderItem<Organisation>[] = [
      () => {
        throw new Error('example failure');
      },
      // What a page without types may give.
      (() => Promise.resolve('late')) as unknown as RenderItem<Organisation>,
      (_, { html }) => html`<progress .max=${'many'}></progress>`,
    ];
    for (const renderItem of failing) {
      const calls = await told('error', async () => {
        const widget = await rendered(renderItem);
        await waitUntil(() => usualItems(widget).length === 10, 'the usual items are shown');
        expect(ownItems(widget)).to.have.length(0);
      });
      expect(calls).to.have.length(1);
      expect(calls[0]?.[0]).to.match(/own item of <coopkit-results> cannot be drawn/);
    }
  });

  it('open the record', async () => {
    const widget = await rendered(
      (_, { html, open }) => html`<button type="button" @click=${open}>More</button>`,
    );
    const button = (await firstOwn(widget)).querySelector('button')!;
    const chosen = oneEvent(widget, 'coopkit-select');
    button.click();
    expect(((await chosen) as CustomEvent<{ id: string }>).detail.id).to.equal('example:1');
  });

  it('speak the language of the page, live', async () => {
    const widget = await rendered(({ country }, helpers) => helpers.country(country));
    const item = await firstOwn(widget);
    expect(item.textContent).to.equal('Germany');
    widget.closest<HTMLElement>('[lang]')!.lang = 'de';
    await waitUntil(() => item.textContent === 'Deutschland', 'the item follows');
  });

  it('go when the page takes renderItem back', async () => {
    const widget = await rendered(() => 'mine');
    await firstOwn(widget);
    widget.renderItem = undefined;
    await widget.updateComplete;
    expect(ownItems(widget)).to.have.length(0);
    expect(usualItems(widget)).to.have.length(10);
  });
});

describe('items by a template', () => {
  it('show the words of each record', async () => {
    const widget = await within<CoopkitPartnerSearch>(
      'coopkit-partner-search',
      html`<coopkit-partner-search>
        <template slot="item">
          <h3><button type="button" data-open>{{name}}</button></h3>
          <p data-needs="city">{{city}}, {{ country }}</p>
          <a href="/partners?id={{id}}">page</a>
        </template>
      </coopkit-partner-search>`,
    );
    const item = await firstOwn(widget);
    expect(item.querySelector('p')?.textContent).to.equal('Berlin, Germany');
    expect(item.querySelector('a')?.getAttribute('href')).to.match(/\/partners\?id=example%3A1$/);
    item.querySelector<HTMLElement>('[data-open]')?.click();
    await waitUntil(() => widget.shadowRoot?.querySelector('#back'), 'the profile is shown');
    expect(ownItems(widget)).to.have.length(0);
    widget.shadowRoot?.querySelector<HTMLElement>('#back')?.click();
    await firstOwn(widget);
    await waitUntil(() => widget.shadowRoot?.activeElement?.matches('[data-id="example:1"]'));
  });

  it('come when the template comes late, and open practices in their place', async () => {
    const feed = await within<CoopkitPracticeFeed>(
      'coopkit-practice-feed',
      html`<coopkit-practice-feed></coopkit-practice-feed>`,
    );
    await waitUntil(() => feed.shadowRoot?.querySelector('article .toggle'), 'practices');
    const template = document.createElement('template');
    template.slot = 'item';
    template.innerHTML = '<h3>{{title}}</h3><p>{{summary}}</p><button data-open>More</button>';
    feed.append(template);
    const item = await firstOwn(feed);
    expect(feed.shadowRoot?.querySelector('article .toggle')).to.equal(null);
    item.querySelector('button')?.click();
    await waitUntil(() => feed.shadowRoot?.querySelector('.detail dl'), 'the details are shown');
  });
});

describe('the placeholders of a template', () => {
  const fill = (markup: string, words: Record<string, string>): [HTMLElement, string[]] => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const problems: string[] = [];
    const made = document.createElement('div');
    const given = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, { text }]));
    made.append(fillTemplate(template, given, (what) => problems.push(what)));
    return [made, problems];
  };

  it('take words as text only', () => {
    const [made] = fill('<p>{{name}}</p>', { name: '<b onclick=alert(1)>x</b>{{name}}' });
    expect(made.querySelector('b')).to.equal(null);
    expect(made.textContent).to.equal('<b onclick=alert(1)>x</b>{{name}}');
  });

  it('make links of safe addresses only', () => {
    const link = (url: string): string | null | undefined =>
      fill('<a href="{{url}}">x</a>', { url })[0].querySelector('a')?.getAttribute('href');
    expect(link('https://www.example.org/a')).to.equal('https://www.example.org/a');
    expect(link('javascript:alert(1)')).to.equal(null);
    expect(link('data:text/html,x')).to.equal(null);
    const mixed = fill('<a href="{{url}}/about">x</a>', { url: 'javascript:alert(1)//' })[0];
    expect(mixed.querySelector('a')?.protocol).to.match(/^https?:$/);
  });

  it('stay out of every other attribute, of scripts and styles', () => {
    const [made, problems] = fill(
      '<p title="{{name}}" onclick="{{name}}">x</p><script>{{name}}</script><style>{{name}}</style>',
      { name: 'alert(1)' },
    );
    expect(made.innerHTML).to.equal('<p>x</p>');
    expect(problems).to.have.length(4);
  });

  it('leave out what needs an absent word, and name words that do not exist', () => {
    const [made, problems] = fill('<p data-needs="city">in {{city}}</p><b>{{nmae}}</b>', { city: '' });
    expect(made.innerHTML).to.equal('<b><bdi></bdi></b>');
    expect(problems[0]).to.match(/\{\{nmae\}\} is no word/);
  });
});
