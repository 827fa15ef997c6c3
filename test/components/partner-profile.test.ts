import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CoopkitPartnerProfile } from '../../src/components/partner-profile/partner-profile.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import { CoopkitError } from '../../src/sdk/errors.ts';
import '../../src/define/partner-profile.ts';
import '../../src/define/provider.ts';
import { exampleClient } from '../../stories/support/example-partners.ts';
import { waitUntil } from './support/wait-until.ts';

interface Page {
  readonly profile: CoopkitPartnerProfile;
  readonly opener: HTMLButtonElement;
}

/** A page with a button that has the focus, as when a visitor has just pressed it, and a closed profile. */
async function page(client: Client = exampleClient(), dialog = true): Promise<Page> {
  const provider = await fixture(
    html`<coopkit-provider .client=${client}
      ><button>Open</button><coopkit-partner-profile ?dialog=${dialog}></coopkit-partner-profile
    ></coopkit-provider>`,
  );
  const opener = provider.querySelector('button')!;
  opener.focus();
  return { profile: provider.querySelector('coopkit-partner-profile')!, opener };
}

const find = (profile: Element, selector: string): HTMLElement | null | undefined =>
  profile.shadowRoot?.querySelector<HTMLElement>(selector);

async function opened(profile: CoopkitPartnerProfile, id = 'example:2'): Promise<void> {
  profile.organisation = id;
  await waitUntil(() => find(profile, ':modal .profile'), 'the dialog shows a profile');
}

/** Fails the first time, as a network does that comes back. */
function recovering(): Client {
  const whole = exampleClient();
  let failed = false;
  return exampleClient({
    get: (collection, id, options) => {
      if (failed) return whole.organisations.get(id, options ?? {});
      failed = true;
      return Promise.reject(new CoopkitError('network', `Example failure of ${collection}.`));
    },
  });
}

describe('coopkit-partner-profile on narrow pages', () => {
  it('breaks long words of topics before their levels would leave it', async () => {
    const { profile } = await page(exampleClient(), false);
    profile.organisation = 'example:2';
    await waitUntil(() => find(profile, '.topics li'), 'the offers are shown');
    profile.style.cssText = 'display: block; inline-size: 200px';
    find(profile, '.topics li span')!.textContent = 'Entscheidungsunterstützungssysteme';
    const { right } = profile.getBoundingClientRect();
    expect(find(profile, '.topics .level')!.getBoundingClientRect().right).to.be.at.most(right + 0.5);
  });
});

describe('the dialog of coopkit-partner-profile', () => {
  it('closes with Escape and gives the focus back', async () => {
    const { profile, opener } = await page();
    await opened(profile);
    const closed = oneEvent(profile, 'close');
    await sendKeys({ press: 'Escape' });
    await closed;
    await profile.updateComplete;
    expect(find(profile, 'dialog')).to.equal(null);
    expect(profile.organisation).to.equal(undefined);
    expect(document.activeElement).to.equal(opener);
  });

  it('gives the focus back also when the page closes it', async () => {
    const { profile, opener } = await page();
    await opened(profile);
    const closed = oneEvent(profile, 'close');
    profile.organisation = undefined;
    await closed;
    expect(find(profile, 'dialog')).to.equal(null);
    expect(document.activeElement).to.equal(opener);
  });

  it('opens for the partner that the page names right after closing', async () => {
    const { profile } = await page();
    await opened(profile);
    const closed = oneEvent(profile, 'close');
    profile.organisation = undefined;
    await profile.updateComplete;
    profile.organisation = 'example:1';
    await closed;
    await waitUntil(() => find(profile, ':modal .profile'), 'the other profile is shown');
    expect(profile.organisation).to.equal('example:1');
  });

  it('stays a dialog when it is moved on the page', async () => {
    const { profile, opener } = await page();
    await opened(profile);
    opener.before(profile);
    await waitUntil(() => find(profile, ':modal .profile'), 'the dialog is modal again');
  });

  it('has a name while it loads, when it failed, and when nothing is there', async () => {
    const { profile } = await page(exampleClient({ get: () => new Promise<never>(() => undefined) }));
    profile.organisation = 'example:2';
    await waitUntil(() => find(profile, ':modal'));
    expect(find(profile, 'dialog')?.ariaLabel).to.equal('Loading');
    await expect(profile).to.be.accessible();

    const { profile: failed } = await page(
      exampleClient({ get: () => Promise.reject(new CoopkitError('network', 'Example failure.')) }),
    );
    failed.organisation = 'example:2';
    await waitUntil(() => find(failed, ':modal [role=alert]'));
    expect(find(failed, 'dialog')?.ariaLabel).to.equal('This could not be loaded');

    const { profile: gone } = await page();
    gone.organisation = 'example:none';
    await waitUntil(() => find(gone, ':modal [part=empty]'));
    expect(find(gone, 'dialog')?.ariaLabel).to.equal(find(gone, '[part=empty]')?.textContent);
  });

  it('is shown when it is tried again, whatever becomes of what was asked for before', async () => {
    const whole = exampleClient();
    const failure = () => new CoopkitError('network', 'Example failure.');
    let broken = false;
    let fail: (() => void) | undefined;
    const { profile } = await page(
      exampleClient({
        get: (_collection, id) => (broken ? Promise.reject(failure()) : whole.organisations.get(id)),
        describe: () =>
          broken ? new Promise((_resolve, reject) => (fail = () => reject(failure()))) : whole.describe(),
      }),
      false,
    );
    profile.organisation = 'example:2';
    await waitUntil(() => find(profile, '.profile'), 'the profile is shown');
    broken = true;
    profile.refresh();
    await waitUntil(() => find(profile, '[role=alert] button'), 'the failure is shown');
    broken = false;
    find(profile, '[role=alert] button')?.click();
    fail!();
    await waitUntil(() => !find(profile, '[role=alert]'), 'the failure is gone');
  });

  for (const dialog of [true, false]) {
    it(`keeps the keyboard inside when it is tried again, ${dialog ? 'in the dialog' : 'in place'}`, async () => {
      const { profile } = await page(recovering(), dialog);
      profile.organisation = 'example:2';
      await waitUntil(() => find(profile, '[role=alert] button'), 'the failure is shown');
      find(profile, '[role=alert] button')?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => find(profile, '.profile'), 'the profile is shown');
      await profile.updateComplete;
      expect(profile.shadowRoot?.activeElement).to.equal(find(profile, dialog ? '.close' : '.here'));
    });
  }
});
