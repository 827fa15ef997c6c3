import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { FacetValue } from '../src/sdk/query.ts';
import '../src/define/facet.ts';
import '../src/define/provider.ts';
import { exampleClient } from './support/example-partners.ts';

/** One filter group alone, in each of its forms. The counts are invented. */
const meta: Meta = {
  title: 'Facet',
  component: 'coopkit-facet',
};
export default meta;

type Story = StoryObj;

const value = (code: string, count: number, more: Omit<FacetValue, 'value' | 'count'> = {}): FacetValue => ({
  value: code,
  count,
  ...more,
});

/** A group over a source that answers with these values whatever is asked. */
function group(field: string, values: readonly FacetValue[]): TemplateResult {
  const client = exampleClient({
    list: () =>
      Promise.resolve({
        items: [],
        total: { value: 40, relation: 'exact' as const },
        facets: [{ field, exact: true, values }],
      }),
  });
  return html`<coopkit-provider .client=${client}
    ><coopkit-facet field=${field} style="max-inline-size: 20rem"></coopkit-facet
  ></coopkit-provider>`;
}

/** Few values: all are shown. */
export const Short: Story = {
  render: () => group('country', [value('DE', 21), value('PL', 12), value('CZ', 7)]),
};

/** More than five: the rest behind a button. More than twelve: with a field to find one. */
export const Long: Story = {
  render: () =>
    group(
      'country',
      ['DE', 'IT', 'FR', 'ES', 'PL', 'CZ', 'SK', 'AT', 'HU', 'SI', 'HR', 'BG', 'RO', 'GR'].map((code, at) =>
        value(code, 30 - 2 * at),
      ),
    ),
};

/** Regions under wider regions; a wider one selects everything in it. */
export const Regions: Story = {
  render: () =>
    group('nuts', [
      value('IT', 19, { label: { en: 'Italy' } }),
      value('ITC', 12, { label: { en: 'North-West' }, parent: 'IT' }),
      value('ITC4', 8, { label: { en: 'Lombardy' }, parent: 'ITC' }),
      value('DE', 7, { label: { en: 'Germany' } }),
      value('ITH', 7, { label: { en: 'North-East' }, parent: 'IT' }),
      value('DE3', 7, { label: { en: 'Berlin' }, parent: 'DE' }),
      value('ITC3', 4, { label: { en: 'Liguria' }, parent: 'ITC' }),
      value('MT', 1, { label: { en: 'Malta' } }),
    ]),
};

/** Specific objectives under the policy objectives. */
export const Objectives: Story = {
  render: () =>
    group('objectives', [
      value('PO1', 14, { label: { en: 'Smarter Europe' } }),
      value('PO2', 9, { label: { en: 'Greener Europe' } }),
      value('RSO1.2', 8, { label: { en: 'Benefits of digitalisation' }, parent: 'PO1' }),
      value('RSO2.6', 7, { label: { en: 'Circular and resource-efficient economy' }, parent: 'PO2' }),
      value('RSO1.1', 6, { label: { en: 'Research, innovation and advanced technologies' }, parent: 'PO1' }),
    ]),
};

/** Numbers: from where to where. */
export const Years: Story = {
  render: () =>
    group(
      'year',
      [3, 5, 4, 9, 14, 11, 22, 17].map((count, at) => value(String(2018 + at), count)),
    ),
};

/** What is known of a partner. */
export const Has: Story = {
  render: () =>
    group('has', [value('website', 38), value('offers', 31), value('description', 12), value('needs', 4)]),
};
