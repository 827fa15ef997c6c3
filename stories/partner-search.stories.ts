import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '../src/sdk/client/types.ts';
import { sharedSearch } from '../src/components/search/search-model.ts';
import { CoopkitError } from '../src/sdk/errors.ts';
import type { ListQuery } from '../src/sdk/query.ts';
import '../src/define/facet.ts';
import '../src/define/pager.ts';
import '../src/define/partner-profile.ts';
import '../src/define/partner-search.ts';
import '../src/define/provider.ts';
import '../src/define/results.ts';
import '../src/define/search-box.ts';
import {
  EXAMPLE_SUGGESTIONS,
  explainingClient,
  rewordingClient,
  waysOutClient,
} from './support/example-notes.ts';
import { exampleClient, exampleOrganisations } from './support/example-partners.ts';
import { asVisitor, inside } from './support/inside.ts';

/** Partner search in each of its states. All records here are invented examples. */
const meta: Meta = {
  title: 'Partner search',
  component: 'coopkit-partner-search',
};
export default meta;

type Story = StoryObj;

const never = new Promise<never>(() => {});
const within = (client: Client, content: TemplateResult): TemplateResult =>
  html`<coopkit-provider .client=${client}>${content}</coopkit-provider>`;
const search = (client: Client): TemplateResult =>
  within(client, html`<coopkit-partner-search></coopkit-partner-search>`);

/** A search that has been asked something already. */
const asked = (client: Client, query: ListQuery): Client => {
  const search = sharedSearch(client, 'partners');
  search.require({ facets: ['country'] });
  search.ask(query);
  return client;
};
export const Ready: Story = { render: () => search(exampleClient()) };

export const Loading: Story = { render: () => search(exampleClient({ list: () => never })) };

export const Empty: Story = { render: () => search(exampleClient({}, 0)) };

/** Nothing matches, and every kind of change would give something. */
export const WaysOut: Story = {
  render: () => within(waysOutClient(), html`<coopkit-results></coopkit-results>`),
};

export const DidYouMean: Story = {
  render: () =>
    within(
      asked(rewordingClient(), { q: 'robtics' }),
      html`<coopkit-partner-search search="partners" facets="country"></coopkit-partner-search>`,
    ),
};

/** Why a result stands where it stands, opened. */
export const WhyThisResult: Story = {
  render: () =>
    within(
      asked(explainingClient(1), { q: 'hydrogen stor' }),
      html`<coopkit-results explain></coopkit-results>`,
    ),
  play: async ({ canvasElement }) => {
    const question = await inside(canvasElement, 'coopkit-results', '.why summary');
    asVisitor();
    question.click();
    await inside(canvasElement, 'coopkit-results', '.reasons');
  },
};

export const WhyThisResultRightToLeft: Story = {
  ...WhyThisResult,
  render: () =>
    html`<div dir="rtl">
      ${within(
        asked(explainingClient(1), { q: 'hydrogen stor' }),
        html`<coopkit-results explain></coopkit-results>`,
      )}
    </div>`,
};

export const Suggestions: Story = {
  // On the page of all stories it would take the focus.
  tags: ['!autodocs'],
  render: () =>
    within(
      exampleClient({ suggest: () => Promise.resolve(EXAMPLE_SUGGESTIONS) }),
      html`<coopkit-partner-search syntax-help></coopkit-partner-search>`,
    ),
  play: async ({ canvasElement }) => {
    const field = await inside<HTMLInputElement>(canvasElement, 'coopkit-partner-search', 'input');
    await inside(canvasElement, 'coopkit-partner-search', '.hit .open');
    asVisitor();
    field.focus();
    field.value = 'ge';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await inside(canvasElement, 'coopkit-partner-search', '[role=option]');
  },
};

export const SyntaxHelp: Story = {
  render: () => within(exampleClient(), html`<coopkit-partner-search syntax-help></coopkit-partner-search>`),
};

export const Failed: Story = {
  render: () =>
    search(
      exampleClient({
        list: () => Promise.reject(new CoopkitError('network', 'The example source cannot be reached.')),
      }),
    ),
};

export const Partial: Story = {
  render: () =>
    search(
      exampleClient({
        list: () =>
          Promise.resolve({
            items: exampleOrganisations(3),
            total: { value: 40, relation: 'exact' as const },
            missing: ['records 4 to 10'],
          }),
      }),
    ),
};

export const NoSource: Story = {
  render: () =>
    html`<coopkit-partner-search
      ><a href="https://www.example.org/">List of partners</a></coopkit-partner-search
    >`,
};

export const German: Story = {
  render: () => html`<div lang="de">${search(exampleClient())}</div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl">${search(exampleClient())}</div>`,
};

export const Narrow: Story = {
  parameters: {
    viewport: { options: { phone: { name: 'Phone', styles: { width: '320px', height: '640px' } } } },
  },
  globals: { viewport: { value: 'phone' } },
  render: () => search(exampleClient()),
};

export const FixedScope: Story = {
  render: () =>
    within(
      exampleClient(),
      html`<coopkit-partner-search
        scope="country=DE,PL"
        facets="country technologies services"
      ></coopkit-partner-search>`,
    ),
};

/** The parts, laid out by the page itself: they find each other by their provider and the name of the search. */
export const PartsAlone: Story = {
  render: () =>
    within(
      exampleClient(),
      html`<coopkit-search-box></coopkit-search-box>
        <coopkit-facet field="country"></coopkit-facet>
        <coopkit-facet field="technologies"></coopkit-facet>
        <coopkit-results page-size="5"></coopkit-results>
        <coopkit-pager></coopkit-pager>`,
    ),
};

export const Profile: Story = {
  render: () =>
    within(
      exampleClient(),
      html`<coopkit-partner-profile organisation="example:1"></coopkit-partner-profile>`,
    ),
};

export const ProfileInDialog: Story = {
  // On the page of all stories it would open over the others.
  tags: ['!autodocs'],
  render: () =>
    within(
      exampleClient(),
      html`<coopkit-partner-profile organisation="example:2" dialog></coopkit-partner-profile>`,
    ),
};

export const ProfileMissing: Story = {
  render: () =>
    within(
      exampleClient(),
      html`<coopkit-partner-profile organisation="example:0"></coopkit-partner-profile>`,
    ),
};
