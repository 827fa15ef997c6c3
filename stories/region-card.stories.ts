import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '../src/sdk/client/types.ts';
import { CoopkitError } from '../src/sdk/errors.ts';
import '../src/define/provider.ts';
import '../src/define/region-card.ts';
import { regionClient, without } from './support/example-regions.ts';

/** Region card in each of its states. Figures are Eurostat's; organisations, programmes and practices are invented examples. */
const meta: Meta = {
  title: 'Region card',
  component: 'coopkit-region-card',
};
export default meta;

type Story = StoryObj;

const never = new Promise<never>(() => {});
const unreachable = () =>
  Promise.reject(new CoopkitError('network', 'The example source cannot be reached.'));

const within = (client: Client, content: TemplateResult): TemplateResult =>
  html`<coopkit-provider .client=${client}>${content}</coopkit-provider>`;
const croatia = html`<coopkit-region-card
  nuts="HR02"
  search-href="/partners?nuts={nuts}"
></coopkit-region-card>`;

export const Ready: Story = { render: () => within(regionClient(), croatia) };

/** Names and main figures, for lists and sidebars. */
export const Compact: Story = {
  render: () => within(regionClient(), html`<coopkit-region-card nuts="HR02" compact></coopkit-region-card>`),
};

/** A figure of 196 stretches the bar; the average is marked where it is. */
export const AboveAverage: Story = {
  render: () =>
    within(regionClient(), html`<coopkit-region-card nuts="BE10" selectable></coopkit-region-card>`),
};

/** A place that no European statistics know. */
export const OutsideNuts: Story = {
  render: () =>
    within(regionClient(), html`<coopkit-region-card region="place:zhong-county"></coopkit-region-card>`),
};

export const Loading: Story = {
  render: () => within(regionClient({ get: () => never, describe: () => never }), croatia),
};

export const Empty: Story = {
  render: () =>
    within(
      regionClient(),
      html`<coopkit-region-card nuts="XX99"><a href="#regions">All regions</a></coopkit-region-card>`,
    ),
};

export const Failed: Story = { render: () => within(regionClient({ get: unreachable }), croatia) };

/** One section fails, the others stand. */
export const Partial: Story = {
  render: () => within(regionClient(without('organisations', unreachable)), croatia),
};

export const German: Story = {
  render: () => html`<div lang="de">${within(regionClient(), croatia)}</div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl">${within(regionClient(), croatia)}</div>`,
};
