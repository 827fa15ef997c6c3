import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { CoopkitCallBanner } from '../../../src/components/call-banner/call-banner.ts';
import { CoopkitError } from '../../../src/sdk/errors.ts';
import { clientOf, exampleCall, NOW } from '../../../stories/support/example-calls.ts';
import { fixed, place, query, rolling, show, words } from './place.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('before and without its data', () => {
  it('keeps its place while loading', async () => {
    const banner = await place([], { client: clientOf([], { list: () => new Promise(() => {}) }) });
    expect(query(banner, '[aria-busy]')).to.exist;
    expect(banner.getBoundingClientRect().height).to.be.greaterThan(100);
    await expect(banner).to.be.accessible();
  });

  it('moves nothing when a short call arrives', async () => {
    let arrive = (): void => {};
    const waiting = new Promise<void>((resolve) => (arrive = resolve));
    const client = clientOf([exampleCall(rolling)]);
    const slow = clientOf([], {
      list: async () => {
        await waiting;
        return { items: (await client.calls.list()).items };
      },
    });
    const banner = await place([], { client: slow });
    const { height } = banner.getBoundingClientRect();
    arrive();
    await waitUntil(() => query(banner, 'section'));
    expect(banner.getBoundingClientRect().height).to.equal(height);
  });

  it('says that it failed, tells the page, and tries again', async () => {
    let broken = true;
    const good = clientOf([exampleCall(rolling)]);
    const client = clientOf([], {
      list: async () => {
        if (broken) throw new CoopkitError('network', 'The host is down.');
        return { items: (await good.calls.list()).items };
      },
    });
    const failed = new Promise((resolve) =>
      document.addEventListener('coopkit-error', resolve, { once: true }),
    );
    const banner = await show([], { client });
    await failed;
    expect(words(banner, '[role=alert]')).to.contain('The data could not be reached.');
    await expect(banner).to.be.accessible();
    broken = false;
    query(banner, '[part=error] button')!.click();
    await waitUntil(() => words(banner, '#title') === 'Green ports');
  });

  it('says when a named call is not there', async () => {
    const banner = await show(rolling, { call: 'no such call' });
    expect(query(banner, '[role=alert]')).to.exist;
  });

  it('shows what there is of a partial answer, and says that it is partial', async () => {
    const good = clientOf([exampleCall(rolling)]);
    const client = clientOf([], {
      list: async () => ({ items: (await good.calls.list()).items, missing: ['shard 2'] }),
    });
    const banner = await show([], { client });
    expect(words(banner, '#title')).to.equal('Green ports');
    expect(words(banner, '[part=status][role=status]')).to.contain('Some of the data');
    await expect(banner).to.be.accessible();
  });

  it('says what to do when no source is named', async () => {
    const banner = await fixture<CoopkitCallBanner>(html`<coopkit-call-banner></coopkit-call-banner>`);
    expect(words(banner, '[part=error]')).to.contain('No data source is set.');
    expect(query(banner, 'slot')).to.exist;
  });

  it('leaves no timer or listener behind', async () => {
    let asked = 0;
    const banner = await show(fixed, {
      now: () => {
        asked += 1;
        return NOW;
      },
    });
    banner.remove();
    const before = asked;
    document.dispatchEvent(new Event('visibilitychange'));
    await aTimeout(0);
    expect(asked).to.equal(before);
  });
});
