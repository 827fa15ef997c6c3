import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CoopkitPartnerSearch } from '../../src/components/partner-search/partner-search.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import { CoopkitError } from '../../src/sdk/errors.ts';
import { noteChecked } from '../../src/sdk/sources/checked-records.ts';
import type { Page } from '../../src/sdk/query.ts';
import '../../src/define/partner-search.ts';
import '../../src/define/provider.ts';
import { exampleClient, exampleOrganisations } from '../../stories/support/example-partners.ts';
import { setViewport } from './support/viewport.ts';
import { waitUntil } from './support/wait-until.ts';

async function show(client: Client, attributes: Record<string, string> = {}): Promise<CoopkitPartnerSearch> {
  const provider = await fixture(html`<coopkit-provider .client=${client}></coopkit-provider>`);
  const element = document.createElement('coopkit-partner-search');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  provider.append(element);
  return element;
}

async function ready(client = exampleClient(), attributes: Record<string, string> = {}) {
  const element = await show(client, attributes);
  await waitUntil(() => element.shadowRoot?.querySelector('.hit .open'), 'results are shown');
  return element;
}

const inside = <E extends Element = HTMLElement>(element: Element, selector: string): E => {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (element: Element, selector: string): string =>
  inside(element, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
const checkbox = (element: Element, label: string): HTMLInputElement => {
  const found = all(element, '.facet label').find((each) => each.textContent?.includes(label));
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no checkbox for ${label}`);
  return input;
};
const nextPage = async (element: Element, act: () => unknown): Promise<Page> => {
  const arrived = oneEvent(element, 'coopkit-results');
  await act();
  const { detail } = await arrived;
  await (element as CoopkitPartnerSearch).updateComplete;
  return detail.page;
};
const type = (element: Element, words: string) =>
  nextPage(element, () => {
    const input = inside<HTMLInputElement>(element, 'input[role=combobox]');
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

describe('coopkit-partner-search', () => {
  before(() => setViewport({ width: 1200, height: 900 }));

  it('shows all partners, how many there are, and filters with counts', async () => {
    const element = await ready();
    expect(textOf(element, '#count')).to.equal('40 organisations');
    expect(all(element, '.hit')).to.have.length(10);
    expect(checkbox(element, 'Germany').parentElement?.textContent).to.contain('7');
  });

  it('names the order that it lists in: that of the data set until there are words, then the best match', async () => {
    const element = await ready();
    const select = inside<HTMLSelectElement>(element, 'select');
    const names = () => [...select.options].map(({ text }) => text.trim());
    const first = () => textOf(element, '.hit .open');
    const listed = first();
    expect(names()).to.deep.equal(['default order', 'name', 'country']);
    expect(select.selectedOptions[0]?.text.trim()).to.equal('default order');
    const sortBy = (value: string) =>
      nextPage(element, () => {
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    const byName = await sortBy('name');
    expect(byName.items.map(({ id }) => id)).not.to.deep.equal([]);
    await sortBy('relevance');
    expect(first()).to.equal(listed);
    await type(element, 'plovd');
    expect(names()).to.deep.equal(['best match', 'name', 'country']);
  });

  it('finds while typing, whatever the script, and marks what matched', async () => {
    const element = await ready();
    await type(element, 'plovd');
    expect(textOf(element, '.hit .place')).to.contain('Пловдив, Bulgaria');
    expect(textOf(element, '.hit mark')).to.equal('Пловд');
  });

  it('says which word it read a mistyped one as', async () => {
    const element = await ready();
    await type(element, 'robtics');
    await waitUntil(() => element.shadowRoot?.querySelector('[part=status]'), 'the reading is told');
    expect(textOf(element, '[part=status]')).to.equal('Showing results for robotics.');
  });

  it('narrows by a filter, keeps the other countries to choose from, and takes the filter back by its chip', async () => {
    const element = await ready();
    await nextPage(element, () => checkbox(element, 'Germany').click());
    expect(textOf(element, '#count')).to.equal('7 organisations');
    expect(checkbox(element, 'Bulgaria').parentElement?.textContent).to.contain('7');
    await nextPage(element, () => inside(element, '.chip').click());
    expect(textOf(element, '#count')).to.equal('40 organisations');
    expect(all(element, '.chip')).to.have.length(0);
  });

  it('narrows by a range of numbers, shown and taken back as one filter', async () => {
    const element = await ready(exampleClient(), { facets: 'level' });
    const best = (level: number) =>
      exampleOrganisations().filter(({ offers = [] }) => offers.some((offer) => offer.level === level))
        .length;
    await waitUntil(() => all(element, '.range input').length === 2, 'the fields are shown');
    inside<HTMLInputElement>(element, '.range input').value = '5';
    await nextPage(element, () => inside(element, '.range button').click());
    expect(textOf(element, '#count')).to.equal(`${best(5)} organisations`);
    expect(textOf(element, '.chip bdi')).to.equal('5–');
    await nextPage(element, () => inside(element, '.chip').click());
    expect(textOf(element, '#count')).to.equal('40 organisations');
    expect(inside<HTMLInputElement>(element, '.range input').value).to.equal('');
  });

  it('leaves the filter groups in their places when there is less to choose from', async () => {
    const element = await ready();
    const tops = () => all(element, '.facet').map((group) => group.getBoundingClientRect().top);
    const moved = (earlier: readonly number[]) =>
      Math.max(...tops().map((top, at) => Math.abs(top - (earlier[at] ?? 0))));
    const before = tops();
    expect(before).to.have.length(5);
    await type(element, 'plovdiv');
    expect(moved(before)).to.be.below(2);
    await type(element, 'zzzzzz');
    expect(moved(before)).to.be.below(2);
    expect(textOf(element, '.facet')).to.contain('No value matches.');
  });

  it('keeps the focus in the widget when the focused chip goes', async () => {
    const element = await ready();
    await nextPage(element, () => checkbox(element, 'Germany').click());
    inside(element, '.chip').focus();
    await nextPage(element, () => inside(element, '.chip').click());
    expect(element.shadowRoot?.activeElement?.id).to.equal('count');
  });

  it('goes to another page and starts at the first one again for a new question', async () => {
    const element = await ready();
    await nextPage(element, () => inside(element, '.pager [data-page="2"]').click());
    expect(textOf(element, '.pager [aria-current=page]')).to.equal('2');
    await type(element, 'example');
    expect(textOf(element, '.pager [aria-current=page]')).to.equal('1');
  });

  it('offers ways out when nothing matches', async () => {
    const element = await ready();
    await nextPage(element, () => checkbox(element, 'Germany').click());
    await type(element, 'Málaga');
    await waitUntil(() => element.shadowRoot?.querySelector('.ways button'), 'a way out is offered');
    expect(textOf(element, '.empty')).to.contain('Nothing matches “Málaga” with these filters.');
    expect(textOf(element, '.ways')).to.contain('Without “Germany” there are 6.');
    expect(all(element, '.ways button')).to.have.length(1);
    await nextPage(element, () => inside(element, '.ways button').click());
    expect(textOf(element, '#count')).to.equal('6 organisations');
  });

  it('opens a profile in place and leads back to where the visitor was', async () => {
    const element = await ready();
    inside(element, '.hit .open').click();
    await waitUntil(() => element.shadowRoot?.querySelector('.profile'), 'the profile is shown');
    expect(textOf(element, '.profile .title')).to.contain('Example hub 1');
    expect(element.shadowRoot?.activeElement?.id).to.equal('back');
    inside(element, '#back').click();
    await waitUntil(
      () => element.shadowRoot?.activeElement?.matches('[data-id="example:1"]'),
      'focus is back',
    );
  });

  it('leaves showing the partner to a page that cancels the event', async () => {
    const element = await ready();
    element.addEventListener('coopkit-select', (event) => event.preventDefault());
    const selected = oneEvent(element, 'coopkit-select');
    inside(element, '.hit .open').click();
    expect((await selected).detail).to.deep.equal({ kind: 'organisations', id: 'example:1' });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.profile')).to.equal(null);
  });

  it('does not search when the page cancels the question', async () => {
    const element = await ready();
    element.addEventListener('coopkit-search', (event) => event.preventDefault());
    checkbox(element, 'Germany').click();
    await element.updateComplete;
    expect(textOf(element, '#count')).to.equal('40 organisations');
  });

  it('proposes while typing and takes a proposal by the keyboard', async () => {
    const element = await ready();
    inside(element, 'input[role=combobox]').focus();
    await type(element, 'cybers');
    await waitUntil(() => all(element, '[role=option]').length > 0, 'suggestions are shown');
    expect(inside(element, 'input').getAttribute('aria-expanded')).to.equal('true');
    const options = all(element, '[role=option]');
    const topic = options.find((option) => option.textContent?.includes('Technologies'));
    for (const option of options.slice(0, options.indexOf(topic!) + 1)) {
      await sendKeys({ press: 'ArrowDown' });
      await element.updateComplete;
      expect(option.getAttribute('aria-selected')).to.equal('true');
    }
    expect(inside(element, 'input').getAttribute('aria-activedescendant')).to.equal(topic?.id);
    const page = await nextPage(element, () => sendKeys({ press: 'Enter' }));
    expect(page.total?.value).to.be.greaterThan(0);
    expect(textOf(element, '.chip')).to.contain('Cybersecurity');
    expect(inside<HTMLInputElement>(element, 'input').value).to.equal('');
  });

  it('closes the suggestions with Escape and keeps what was typed', async () => {
    const element = await ready();
    inside(element, 'input[role=combobox]').focus();
    await sendKeys({ type: 'cybers' });
    await waitUntil(() => all(element, '[role=option]').length > 0, 'suggestions are shown');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(all(element, '[role=option]')).to.have.length(0);
    expect(inside<HTMLInputElement>(element, 'input').value).to.equal('cybers');
  });

  it('limits itself to the scope that the page fixes', async () => {
    const element = await ready(exampleClient(), { scope: 'country=DE,PL' });
    expect(textOf(element, '#count')).to.equal('14 organisations');
    expect(all(element, '.facet[data-field=country]')).to.have.length(0);
  });

  it('speaks German inside a German page', async () => {
    const element = await ready();
    element.closest('coopkit-provider')?.parentElement?.setAttribute('lang', 'de');
    await waitUntil(() => textOf(element, '#count') === '40 Organisationen', 'the count is in German');
    expect(inside(element, 'input').getAttribute('aria-label')).to.equal('Partner suchen');
    expect(checkbox(element, 'Deutschland')).to.exist;
  });

  it('announces the outcome of a search once', async () => {
    const element = await ready();
    await type(element, 'berlin');
    await waitUntil(() => textOf(element, '[role=status]') === '7 organisations', 'the outcome is announced');
  });

  it('shows the shape of the results while they load', async () => {
    const element = await show(exampleClient({ list: () => new Promise(() => {}) }));
    await waitUntil(() => element.shadowRoot?.querySelector('.skeleton'), 'a skeleton is shown');
    expect(inside(element, '[aria-busy=true]').getAttribute('aria-label')).to.equal('Loading');
  });

  it('says that the search failed and tries again', async () => {
    let broken = true;
    const working = exampleClient();
    const client = exampleClient({
      list: async (kind, query) => {
        if (broken) throw new CoopkitError('network', 'The example source cannot be reached.');
        return { items: (await working.collection(kind).list({ pageSize: query.pageSize })).items };
      },
    });
    const element = await show(client);
    await waitUntil(() => element.shadowRoot?.querySelector('[role=alert]'), 'the failure is shown');
    expect(textOf(element, '[role=alert]')).to.contain('The data could not be reached.');
    broken = false;
    inside(element, '[role=alert] button').click();
    await waitUntil(
      () => element.shadowRoot?.querySelector('.hit .open'),
      'results are shown after the retry',
    );
  });

  it('keeps the last results, with their age, when a later search fails', async () => {
    let broken = false;
    const client = exampleClient({
      list: () =>
        broken
          ? Promise.reject(new CoopkitError('network', 'The example source cannot be reached.'))
          : Promise.resolve({ items: exampleOrganisations(3), total: { value: 3, relation: 'exact' } }),
    });
    const element = await ready(client);
    broken = true;
    const failed = oneEvent(element, 'coopkit-error');
    const input = inside<HTMLInputElement>(element, 'input');
    input.value = 'x';
    input.dispatchEvent(new InputEvent('input'));
    await failed;
    await element.updateComplete;
    expect(textOf(element, '[role=alert]')).to.contain('Showing what was loaded at');
    expect(all(element, '.hit')).to.have.length(3);
    const { bottom } = inside(element, '[role=alert]').getBoundingClientRect();
    expect(inside(element, '.hits').getBoundingClientRect().top).to.be.above(bottom);
  });

  it('says when the results are incomplete', async () => {
    const element = await ready(
      exampleClient({
        list: () =>
          Promise.resolve({
            items: exampleOrganisations(3),
            total: { value: 40, relation: 'exact' },
            missing: ['records 4 to 10'],
          }),
      }),
    );
    expect(textOf(element, '[part=status]')).to.contain('Some of the data could not be loaded');
  });

  it('says that it failed, and harms nothing else, when a page of results cannot be shown', async () => {
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (...all: unknown[]) => errors.push(all);
    const lie = { offers: 7 };
    noteChecked(lie);
    const lying = exampleClient({
      // Said to be checked, so that it is taken as it is.
      list: () => Promise.resolve({ items: [lie], total: { value: 1, relation: 'exact' } }),
    });
    const element = await show(lying);
    await waitUntil(() => element.shadowRoot?.querySelector('[role=alert]'), 'the failure is shown');
    console.error = error;
    expect(errors).not.to.be.empty;
  });

  it('moves the filters into a dialog on narrow pages', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await ready();
    expect(getComputedStyle(inside(element, '.side')).display).to.equal('none');
    inside(element, '.open-filters').click();
    await waitUntil(
      () => element.shadowRoot?.querySelector<HTMLDialogElement>('dialog.sheet')?.open,
      'the dialog opens',
    );
    await nextPage(element, () => checkbox(element, 'Germany').click());
    expect(textOf(element, 'dialog .done')).to.equal('Show 7 results');
    inside(element, 'dialog .done button').click();
    await waitUntil(() => !element.shadowRoot?.querySelector('dialog'), 'the dialog closes');
    expect(textOf(element, '.open-filters')).to.equal('Filters · 1');
    await setViewport({ width: 1200, height: 900 });
  });

  it('is accessible with results, with a profile, and with nothing found', async () => {
    const element = await ready();
    await expect(element).to.be.accessible();
    await type(element, 'zzzzzz');
    await expect(element).to.be.accessible();
    await type(element, 'berlin');
    inside(element, '.hit .open').click();
    await waitUntil(() => element.shadowRoot?.querySelector('.profile'), 'the profile is shown');
    await expect(element).to.be.accessible();
  });
});
