import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/facet.ts';
import '../../src/define/partner-search.ts';
import '../../src/define/provider.ts';
import '../../src/define/results.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import { CoopkitError } from '../../src/sdk/errors.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import {
  EXAMPLE_VOCABULARIES,
  exampleClient,
  exampleOrganisations,
} from '../../stories/support/example-partners.ts';
import { waitUntil } from './support/wait-until.ts';

const inside = (page: Element, tag: string, selector: string): HTMLElement | null | undefined =>
  page.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector);

/** A client whose data cannot be had until it is mended; its counts come without words for their codes. */
function brokenClient(): { readonly client: Client; mend(): void } {
  const source = memorySource({
    id: 'example',
    title: { en: 'Example directory' },
    records: { organisations: exampleOrganisations() },
    vocabularies: EXAMPLE_VOCABULARIES,
  });
  let isBroken = true;
  const breakIfBroken = (): void => {
    if (isBroken) throw new CoopkitError('decode', 'Example failure.');
  };
  const client = exampleClient({
    async describe(options) {
      breakIfBroken();
      return source.describe(options);
    },
    async list(kind, query, options) {
      breakIfBroken();
      const page = await source.list(kind, query, options);
      const facets = (page.facets ?? []).map((facet) => ({
        ...facet,
        values: facet.values.map(({ value, count }) => ({ value, count })),
      }));
      return { ...page, facets };
    },
  });
  return {
    client,
    mend() {
      isBroken = false;
    },
  };
}

describe('parts of a search whose data cannot be had', () => {
  it('leave it to the results to say so, and have words for codes once it can be had', async () => {
    const { client, mend } = brokenClient();
    const page = await fixture(
      html`<coopkit-provider .client=${client}>
        <coopkit-facet field="technologies"></coopkit-facet>
        <coopkit-results></coopkit-results>
      </coopkit-provider>`,
    );
    await waitUntil(() => inside(page, 'coopkit-results', '[part=error]'), 'the results say so');
    await waitUntil(() => !inside(page, 'coopkit-facet', '.facet'), 'the facet is not there');
    mend();
    inside(page, 'coopkit-results', '[part=error] button')!.click();
    await waitUntil(() => inside(page, 'coopkit-facet', 'input'), 'the facet has values');
    const { value: code } = inside(page, 'coopkit-facet', 'input') as HTMLInputElement;
    await waitUntil(() => inside(page, 'coopkit-facet', 'bdi')?.textContent !== code, 'and words for them');
    await expect(page).to.be.accessible();
  });
});

describe('a facet', () => {
  it('counts nothing where nothing could be counted: a filter that the address names', async () => {
    const { client, mend } = brokenClient();
    const { href } = location;
    const address = new URL(href);
    address.searchParams.set('coopkit', 'country:DE');
    history.replaceState(null, '', address);
    try {
      const page = await fixture(
        html`<coopkit-provider .client=${client}>
          <coopkit-partner-search facets="country" sync-url></coopkit-partner-search>
        </coopkit-provider>`,
      );
      const search = (selector: string) => inside(page, 'coopkit-partner-search', selector);
      await waitUntil(() => search('[part=error]'), 'the failure is shown');
      expect(search('.facet')?.textContent).to.equal(undefined);
      expect(search('.chip')?.textContent).to.contain('Germany');
      mend();
      search('[part=error] button')!.click();
      await waitUntil(() => search('input[value=DE]:checked'), 'the filter holds');
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('that has no source says so, and does not seem to load for ever', async () => {
    const facet = await fixture(html`<coopkit-facet field="country"></coopkit-facet>`);
    expect(facet.shadowRoot!.textContent).to.contain('No data source is set.');
    expect(facet.shadowRoot!.querySelector('.skeleton') === null).to.equal(true);
  });

  it('whose source cannot be had says so, with a way to try again', async () => {
    const facet = await fixture(html`<coopkit-facet field="country" for="nowhere"></coopkit-facet>`);
    await waitUntil(() => facet.shadowRoot!.querySelector('[part=error] button'), 'the failure is shown');
    await expect(facet).to.be.accessible();
  });
});
