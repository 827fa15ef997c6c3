import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { ItemHelpers } from '../src/components/own-items/types.ts';
import type { Organisation } from '../src/sdk/model/organisation.ts';
import type { Practice } from '../src/sdk/model/practice.ts';
import '../src/define/partner-search.ts';
import '../src/define/practice-feed.ts';
import '../src/define/provider.ts';
import '../src/define/results.ts';
import { exampleClient } from './support/example-partners.ts';
import { practiceClient } from './support/example-practices.ts';

/** Items that a page draws itself: by a function, or by a template in its HTML. All records are invented examples. */
const meta: Meta = {
  title: 'Own items',
  component: 'coopkit-results',
};
export default meta;

type Story = StoryObj;

const organisation = ({ city, country }: Organisation, { words, open, ...helpers }: ItemHelpers) =>
  html`<h3>
      <button type="button" @click=${open}>${words['name']}</button>
    </h3>
    <p>${city}, ${helpers.country(country)}</p>`;

/** `renderItem` of the results: a Lit template. */
export const ByFunction: Story = {
  render: () =>
    html`<coopkit-provider .client=${exampleClient()}
      ><coopkit-results .renderItem=${organisation} page-size="5"></coopkit-results
    ></coopkit-provider>`,
};

/** `<template slot="item">`: no script of the page takes part. */
export const ByTemplate: Story = {
  render: () =>
    html`<coopkit-provider .client=${exampleClient()}
      ><coopkit-partner-search page-size="5">
        <template slot="item">
          <h3><button type="button" data-open>{{name}}</button></h3>
          <p>{{kind}} in {{city}}, {{country}}</p>
          <p data-needs="offers">{{offers}}</p>
        </template>
      </coopkit-partner-search></coopkit-provider
    >`,
};

/** Some records in the page's own way, the others as usual. */
export const Some: Story = {
  render: () =>
    html`<coopkit-provider .client=${practiceClient()}
      ><coopkit-practice-feed
        .renderItem=${({ outcome }: Practice, { words }: ItemHelpers) =>
          outcome === 'failed'
            ? html`<h3>What did not work: ${words['title']}</h3>
                <p>${words['summary'] || nothing}</p>`
            : undefined}
      ></coopkit-practice-feed
    ></coopkit-provider>`,
};
