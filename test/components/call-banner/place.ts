import { fixture, html } from '@open-wc/testing';
import '../../../src/define/call-banner.ts';
import '../../../src/define/provider.ts';
import type { CoopkitCallBanner } from '../../../src/components/call-banner/call-banner.ts';
import type { Call, CallWindow } from '../../../src/sdk/model/call.ts';
import type { Client } from '../../../src/sdk/client/types.ts';
import { clientOf, exampleCall, NOW } from '../../../stories/support/example-calls.ts';
import { waitUntil } from '../support/wait-until.ts';

interface Settings {
  readonly client?: Client;
  readonly lang?: string;
  readonly now?: () => number;
  readonly call?: string;
  readonly type?: string;
  readonly whenClosed?: 'hide' | 'say';
  readonly dismissible?: boolean;
  readonly compact?: boolean;
  readonly zone?: string;
}

/** A banner between two links, in a provider. */
export async function place(calls: readonly Call[], settings: Settings = {}): Promise<CoopkitCallBanner> {
  const { client = clientOf(calls), lang = 'en', now = () => NOW, zone = 'Europe/Paris' } = settings;
  const provider = await fixture(html`
    <coopkit-provider .client=${client} lang=${lang}>
      <a id="before" href="#before">Before</a>
      <coopkit-call-banner
        .now=${now}
        .call=${settings.call}
        .callType=${settings.type}
        .whenClosed=${settings.whenClosed ?? 'say'}
        .dismissible=${settings.dismissible ?? false}
        .compact=${settings.compact ?? false}
        time-zone=${zone}
      ></coopkit-call-banner>
      <a id="after" href="#after">After</a>
    </coopkit-provider>
  `);
  return provider.querySelector('coopkit-call-banner')!;
}

/** A banner that has its data. */
export async function show(
  window: CallWindow | readonly Call[],
  settings: Settings = {},
): Promise<CoopkitCallBanner> {
  const banner = await place('mode' in window ? [exampleCall(window)] : window, settings);
  // The words of a language come file by file: the test server makes each when it is asked for.
  await waitUntil(() => !query(banner, '[aria-busy]'), 'the banner is ready');
  await banner.updateComplete;
  return banner;
}

/** A part of the banner. */
export const query = (banner: CoopkitCallBanner, selector: string) =>
  banner.shadowRoot!.querySelector<HTMLElement>(selector);

/** The words of a part, with single spaces. */
export const words = (banner: CoopkitCallBanner, selector: string): string | undefined =>
  query(banner, selector)?.textContent?.replace(/\s+/g, ' ').trim();

/** Closes in twelve days. */
export const fixed: CallWindow = { mode: 'fixed', opens: '2026-09-01', closes: '2026-12-03T17:00:00+01:00' };
export const rolling: CallWindow = { mode: 'rolling' };
