import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/partner-search.ts';
import '../src/define/provider.ts';
import { createClient } from '../src/sdk/client/client.ts';
import { CoopkitError } from '../src/sdk/errors.ts';
import { federate } from '../src/sdk/sources/federated/index.ts';
import { memorySource } from '../src/sdk/sources/memory.ts';
import type { Source } from '../src/sdk/sources/source.ts';
import { EXAMPLE_VOCABULARIES, exampleOrganisations } from './support/example-partners.ts';

/** One provider over several sources. All records here are invented examples. */
const meta: Meta = {
  title: 'Provider',
  component: 'coopkit-provider',
};
export default meta;

type Story = StoryObj;

const directory = (id: string, from: number, to: number): Source =>
  memorySource({
    id,
    title: { en: `Example ${id}` },
    attribution: { en: `Invented records of the example ${id}` },
    records: { organisations: exampleOrganisations(to).slice(from) },
    vocabularies: EXAMPLE_VOCABULARIES,
  });

const search = (hub: Source): TemplateResult => {
  const source = federate([directory('association', 0, 6), { source: hub, name: 'Example hub' }]);
  return html`<coopkit-provider .client=${createClient({ source })}
    ><coopkit-partner-search></coopkit-partner-search
  ></coopkit-provider>`;
};

/** Both have the fifth and the sixth record; they come once. The credits of both stand below. */
export const TwoSources: Story = { render: () => search(directory('hub', 4, 12)) };

/** What is there is shown, and the source that is away is named. */
export const OneIsAway: Story = {
  render: () =>
    search({
      ...directory('hub', 4, 12),
      list: () => Promise.reject(new CoopkitError('network', 'The example hub cannot be reached.')),
      describe: () => Promise.reject(new CoopkitError('network', 'The example hub cannot be reached.')),
    }),
};

/** The records of the first source are shown while the other one is waited for. */
export const OneIsSlow: Story = {
  render: () => search({ ...directory('hub', 4, 12), list: () => new Promise(() => {}) }),
};
