import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Client } from '../src/sdk/client/types.ts';
import { CoopkitError } from '../src/sdk/errors.ts';
import '../src/define/practice-feed.ts';
import '../src/define/provider.ts';
import { practiceClient, practices } from './support/example-practices.ts';

/** Practice feed in each of its states. All practices here are invented examples. */
const meta: Meta = {
  title: 'Practice feed',
  component: 'coopkit-practice-feed',
};
export default meta;

type Story = StoryObj;

const never = new Promise<never>(() => {});
const within = (client: Client, content: TemplateResult): TemplateResult =>
  html`<coopkit-provider .client=${client}>${content}</coopkit-provider>`;
const feed = html`<coopkit-practice-feed filters></coopkit-practice-feed>`;

export const Ready: Story = { render: () => within(practiceClient(), feed) };

/** Two at a time; more on request. */
export const Paged: Story = {
  render: () => within(practiceClient(), html`<coopkit-practice-feed page-size="2"></coopkit-practice-feed>`),
};

/** The page fixes the topic, so visitors get the other filters only. */
export const OneTopic: Story = {
  render: () =>
    within(
      practiceClient(),
      html`<coopkit-practice-feed topics="rural-areas" filters label="Rural areas"></coopkit-practice-feed>`,
    ),
};

export const Loading: Story = { render: () => within(practiceClient({ list: () => never }), feed) };

export const Empty: Story = { render: () => within(practiceClient({}, []), feed) };

export const Failed: Story = {
  render: () =>
    within(
      practiceClient({
        list: () => Promise.reject(new CoopkitError('network', 'The example source cannot be reached.')),
      }),
      feed,
    ),
};

export const Partial: Story = {
  render: () =>
    within(
      practiceClient({
        list: () => Promise.resolve({ items: practices.slice(0, 2), missing: ['practices 3 and 4'] }),
      }),
      feed,
    ),
};

export const German: Story = { render: () => html`<div lang="de">${within(practiceClient(), feed)}</div>` };

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl">${within(practiceClient(), feed)}</div>`,
};
