import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/facet.ts';
import '../../src/define/pager.ts';
import '../../src/define/partner-profile.ts';
import '../../src/define/provider.ts';
import '../../src/define/results.ts';
import '../../src/define/search-box.ts';
import { pageNumbers } from '../../src/components/pager/pager.template.ts';
import { parseScope } from '../../src/components/search/scope.ts';
import { CoopkitError } from '../../src/sdk/errors.ts';
import { exampleClient } from '../../stories/support/example-partners.ts';
import { waitUntil } from './support/wait-until.ts';

const inside = (page: Element, tag: string, selector: string): HTMLElement | null | undefined =>
  page.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector);

describe('the parts of a search, laid out by the page', () => {
  it('work together: box, facet, results and pager', async () => {
    const page = await fixture(
      html`<coopkit-provider .client=${exampleClient()}>
        <coopkit-search-box></coopkit-search-box>
        <coopkit-facet field="country"></coopkit-facet>
        <coopkit-results page-size="5"></coopkit-results>
        <coopkit-pager></coopkit-pager>
      </coopkit-provider>`,
    );
    // The first in its file waits for the code of the search as well.
    await waitUntil(() => inside(page, 'coopkit-facet', 'input[value=DE]'), 'the facet has values');
    await waitUntil(
      () => page.querySelector('coopkit-results')?.shadowRoot?.querySelectorAll('.hit .open').length === 5,
      'five results are shown',
    );
    inside(page, 'coopkit-facet', 'input[value=DE]')?.click();
    await waitUntil(() => inside(page, 'coopkit-pager', '[data-page="3"]') === null, 'the pager shrinks');
    inside(page, 'coopkit-pager', 'button[data-page="2"].number')?.click();
    await waitUntil(
      () => page.querySelector('coopkit-results')?.shadowRoot?.querySelectorAll('.hit .open').length === 2,
      'the second page has the other two',
    );
    await expect(page).to.be.accessible();
  });

  it('keep searches of different names apart', async () => {
    const page = await fixture(
      html`<coopkit-provider .client=${exampleClient()}>
        <coopkit-facet field="country"></coopkit-facet>
        <coopkit-results search="other"></coopkit-results>
      </coopkit-provider>`,
    );
    await waitUntil(() => inside(page, 'coopkit-facet', 'input[value=DE]'), 'the facet has values');
    const asked = oneEvent(page, 'coopkit-results');
    inside(page, 'coopkit-facet', 'input[value=DE]')?.click();
    await asked;
    expect(page.querySelector('coopkit-results')?.shadowRoot?.querySelectorAll('.hit')).to.have.length(10);
  });
});

describe('a long facet', () => {
  it('folds after five values and can be searched, accents or not', async () => {
    const client = exampleClient({
      list: () =>
        Promise.resolve({
          items: [],
          total: { value: 1, relation: 'exact' },
          facets: [
            {
              field: 'sectors',
              exact: true,
              values: ['Énergie', ...Array.from('abcdefghijklm')].map((value, at) => ({
                value,
                count: 20 - at,
              })),
            },
          ],
        }),
    });
    const page = await fixture(
      html`<coopkit-provider .client=${client}
        ><coopkit-facet field="sectors"></coopkit-facet
      ></coopkit-provider>`,
    );
    const boxes = () =>
      page.querySelector('coopkit-facet')?.shadowRoot?.querySelectorAll('input[type=checkbox]') ?? [];
    await waitUntil(() => boxes().length === 5, 'five values are shown');
    inside(page, 'coopkit-facet', '.link')?.click();
    await waitUntil(() => boxes().length === 14, 'all values are shown');
    const find = inside(page, 'coopkit-facet', '.find') as HTMLInputElement;
    find.value = 'energie';
    find.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => boxes().length === 1, 'one value matches');
  });
});

describe('coopkit-partner-profile', () => {
  it('shows everything that is known and nothing that is not', async () => {
    const page = await fixture(
      html`<coopkit-provider .client=${exampleClient()}
        ><coopkit-partner-profile organisation="example:2"></coopkit-partner-profile
      ></coopkit-provider>`,
    );
    await waitUntil(() => inside(page, 'coopkit-partner-profile', '.profile'), 'the profile is shown');
    const text = inside(page, 'coopkit-partner-profile', '.profile')?.textContent ?? '';
    expect(text).to.contain('Пловдив').and.to.contain('Less developed (computed)').and.to.contain('level');
    expect(text).not.to.contain('Languages');
    await expect(page).to.be.accessible();
  });

  it('opens in a dialog that takes the focus and closes', async () => {
    const page = await fixture(
      html`<coopkit-provider .client=${exampleClient()}
        ><coopkit-partner-profile organisation="example:2" dialog></coopkit-partner-profile
      ></coopkit-provider>`,
    );
    await waitUntil(
      () => inside(page, 'coopkit-partner-profile', 'dialog[open] .profile'),
      'the dialog is open',
    );
    const element = page.querySelector('coopkit-partner-profile')!;
    const closed = oneEvent(element, 'close');
    inside(page, 'coopkit-partner-profile', '.close')?.click();
    await closed;
    await element.updateComplete;
    expect(inside(page, 'coopkit-partner-profile', 'dialog')).to.equal(null);
  });

  it('tells a record that is gone from one that could not be loaded', async () => {
    const page = await fixture(
      html`<coopkit-provider .client=${exampleClient()}
        ><coopkit-partner-profile organisation="example:none"></coopkit-partner-profile
      ></coopkit-provider>`,
    );
    await waitUntil(() => inside(page, 'coopkit-partner-profile', '[part=empty]'), 'it is said to be gone');
    const failing = exampleClient({
      get: () => Promise.reject(new CoopkitError('network', 'Example failure.')),
    });
    const other = await fixture(
      html`<coopkit-provider .client=${failing}
        ><coopkit-partner-profile organisation="example:1"></coopkit-partner-profile
      ></coopkit-provider>`,
    );
    await waitUntil(() => inside(other, 'coopkit-partner-profile', '[role=alert]'), 'the failure is shown');
  });
});

describe('the pager', () => {
  it('shows the ends, the neighbours, and gaps only where pages are left out', () => {
    expect(pageNumbers(1, 1)).to.deep.equal([1]);
    expect(pageNumbers(3, 5)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(pageNumbers(10, 20)).to.deep.equal([1, undefined, 9, 10, 11, undefined, 20]);
  });
});

describe('the scope attribute', () => {
  it('reads fields and values, and leaves what is not a filter', () => {
    expect(parseScope('country=DE,AT&technologies=-robotics&q=x&page=3')).to.deep.equal({
      country: ['DE', 'AT'],
      technologies: ['-robotics'],
    });
    expect(parseScope(undefined)).to.deep.equal({});
  });
});
