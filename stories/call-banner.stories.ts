import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define/call-banner.ts';
import '../src/define/provider.ts';
import type { Client } from '../src/sdk/client/types.ts';
import { CoopkitError } from '../src/sdk/errors.ts';
import type { Call, CallWindow } from '../src/sdk/model/call.ts';
import { clientOf, exampleCall, NOW, peerReview } from './support/example-calls.ts';

/** Attributes of the banner that a story sets. */
interface Settings {
  readonly call: string;
  readonly callType: string;
  readonly whenClosed: 'say' | 'hide';
  readonly dismissible: boolean;
  readonly compact: boolean;
  readonly headingLevel: number;
  readonly timeZone: string;
}

/**
 * A call banner in every mode of a call and in each of its own states. The clock stands still at noon in Paris on
 * 21 November 2026. But for the peer review, all calls are invented examples.
 */
const meta: Meta<Settings> = {
  title: 'Call banner',
  component: 'coopkit-call-banner',
  args: { whenClosed: 'say', dismissible: false, compact: false, headingLevel: 2, timeZone: 'Europe/Paris' },
  argTypes: { whenClosed: { control: 'inline-radio', options: ['say', 'hide'] } },
};
export default meta;

type Story = StoryObj<Settings>;

const now = (): number => NOW;

function bannerOf(client: Client, settings: Settings): TemplateResult {
  return html`<coopkit-provider .client=${client}>
    <coopkit-call-banner
      .now=${now}
      .call=${settings.call}
      .callType=${settings.callType}
      .whenClosed=${settings.whenClosed}
      .dismissible=${settings.dismissible}
      .compact=${settings.compact}
      .headingLevel=${settings.headingLevel}
      .timeZone=${settings.timeZone}
      ><a href="https://www.example.org/calls">Calls</a></coopkit-call-banner
    >
  </coopkit-provider>`;
}

/** A story of some calls. */
function story(calls: readonly Call[], args: Partial<Settings> = {}): Story {
  return { args, render: (settings) => bannerOf(clientOf(calls), settings) };
}

/** A story of one invented call. */
function mode(window: CallWindow, more: Partial<Call> = {}, args: Partial<Settings> = {}): Story {
  return story([exampleCall(window, more)], args);
}

const fixed: CallWindow = {
  mode: 'fixed',
  opens: '2026-09-01',
  closes: '2027-01-29T17:00:00+01:00',
};
const soon: CallWindow = { ...fixed, closes: '2026-12-03T17:00:00+01:00' };

export const Rolling: Story = story([peerReview]);

export const Open: Story = mode(fixed);

export const ClosingSoon: Story = mode(soon);

export const WholeDay: Story = mode({ mode: 'fixed', opens: '2026-09-01', closes: '2026-12-31' });

export const VisitorElsewhere: Story = mode(soon, {}, { timeZone: 'Europe/Helsinki' });

export const Upcoming: Story = mode({ mode: 'fixed', opens: '2027-01-11', closes: '2027-03-31' });

export const TwoStepFirst: Story = mode({
  mode: 'two-step',
  opens: '2026-10-01',
  step1: '2026-12-18T12:00:00+01:00',
  closes: '2027-04-30T12:00:00+02:00',
});

export const TwoStepSecond: Story = mode({
  mode: 'two-step',
  opens: '2026-06-01',
  step1: '2026-09-18',
  closes: '2026-12-18',
});

export const CutOffs: Story = mode({
  mode: 'cut-offs',
  opens: '2026-01-15',
  cutOffs: ['2026-03-31', '2026-09-30', '2027-03-31'],
  closes: '2027-09-30',
});

export const Extended: Story = mode(
  { mode: 'fixed', opens: '2026-09-01', closes: '2027-01-15' },
  { history: [{ at: '2026-11-10', field: 'closes', from: '2026-11-30', to: '2027-01-15' }] },
);

export const SourcesDisagree: Story = mode(soon, {
  conflicts: [
    { source: 'Example mirror', field: 'closes', value: '2026-12-02', url: 'https://www.example.org/mirror' },
    { source: 'Example newsletter', field: 'closes', value: 'mid December' },
  ],
});

export const CheckedLongAgo: Story = mode(fixed, { checkedAt: '2026-06-18' });

export const Suspended: Story = mode({ mode: 'suspended', since: '2026-10-05', resumes: '2027-02-01' });

export const Unannounced: Story = mode({ mode: 'unannounced', expected: 'spring 2027' });

export const Unknown: Story = mode({ mode: 'unknown' });

export const Contradictory: Story = mode({ mode: 'fixed', opens: '2027-02-01', closes: '2026-12-31' });

export const Closed: Story = mode({ mode: 'fixed', opens: '2026-04-16', closes: '2026-06-28' });

export const ClosedHidden: Story = mode({ mode: 'fixed', closes: '2026-06-28' }, {}, { whenClosed: 'hide' });

export const Dismissible: Story = story([peerReview], { dismissible: true });

export const Compact: Story = mode(soon, {}, { compact: true });

export const BestOfMany: Story = story([
  exampleCall({ mode: 'fixed', closes: '2026-06-28' }, { id: 'closed', title: { en: 'A closed call' } }),
  peerReview,
  exampleCall(soon, { id: 'soon', title: { en: 'The call that closes soonest' } }),
]);

export const Empty: Story = story([]);

export const Loading: Story = {
  render: (settings) => bannerOf(clientOf([], { list: () => new Promise<never>(() => {}) }), settings),
};

export const Failed: Story = {
  render: (settings) => {
    const list = () => Promise.reject(new CoopkitError('network', 'The example source cannot be reached.'));
    return bannerOf(clientOf([], { list }), settings);
  },
};

export const Partial: Story = {
  render: (settings) => {
    const list = () => Promise.resolve({ items: [exampleCall(fixed)], missing: ['records 2 to 9'] });
    return bannerOf(clientOf([], { list }), settings);
  },
};

export const NoSource: Story = {
  render: () =>
    html`<coopkit-call-banner><a href="https://www.example.org/calls">Calls</a></coopkit-call-banner>`,
};

export const German: Story = {
  ...story([exampleCall(soon)], { timeZone: 'Europe/Helsinki' }),
  decorators: [(content) => html`<div lang="de">${content()}</div>`],
};

export const RightToLeft: Story = {
  ...mode(soon),
  decorators: [(content) => html`<div dir="rtl">${content()}</div>`],
};

export const Narrow: Story = {
  ...mode(soon, {}, { dismissible: true }),
  parameters: {
    viewport: { options: { phone: { name: 'Phone', styles: { width: '320px', height: '640px' } } } },
  },
  globals: { viewport: { value: 'phone' } },
};
