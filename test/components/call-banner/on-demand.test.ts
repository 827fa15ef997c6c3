import { expect, fixture, html } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { CallData } from '../../../src/components/call-banner/call-data.ts';
import { clientOf, exampleCall, peerReview } from '../../../stories/support/example-calls.ts';
import { fixed, place, query, show, words } from './place.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What the browser fetched of the code that reads dates. */
const datedCode = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => /call-banner\/dated|zoned-time/.test(path));

describe('what reads dates', () => {
  // The first test of this file: what is fetched once stays.
  it('is not fetched for a call that is open at any time, beside others that are long over', async () => {
    const banner = await show([
      exampleCall({ mode: 'fixed', opens: '2019-04-16', closes: '2019-06-28' }, { id: 'test:old' }),
      peerReview,
    ]);
    expect(words(banner, '[part=status]')).to.equal('Open now · no deadline');
    expect(words(await show([]), '[part=empty]')).to.equal('No call is open at present.');
    expect(datedCode()).to.deep.equal([]);
  });

  it('is fetched for a call with dates, and the reserved place stays until it is here', async () => {
    const banner = await place([exampleCall(fixed)]);
    const seen = new Set<string>();
    const look = () => seen.add(query(banner, ':is(section, [aria-busy])')?.className ?? 'nothing');
    look();
    new MutationObserver(look).observe(banner.shadowRoot!, { childList: true, subtree: true });
    await waitUntil(() => words(banner, '[part=status]') === 'Closes in 12 days');
    expect([...seen]).to.deep.equal(['banner loading wait', 'banner closing-soon']);
    expect(datedCode()).not.to.be.empty;
  });

  it('is fetched when a rolling call is told differently elsewhere', async () => {
    const conflicts = [{ source: 'A mirror', field: 'closes', value: '2026-12-02' }];
    const banner = await show([{ ...peerReview, conflicts }]);
    expect(words(banner, '.conflicts li')).to.equal('A mirror: 2 December 2026');
    expect(words(banner, '[part=status]')).to.equal('Open now · no deadline');
  });

  it('is fetched when another type of call is chosen later', async () => {
    const banner = await show([peerReview, exampleCall(fixed)], { type: 'peer-review' });
    banner.callType = 'project';
    await waitUntil(() => words(banner, '#title') === 'Green ports');
  });
});

describe('when it cannot be fetched', () => {
  class Host extends ReactiveElement {
    readonly data = new CallData(this);
  }
  customElements.define('test-call-data', Host);

  it('that is told like calls that cannot be had, and trying again asks for both', async () => {
    const host = await fixture<Host>(html`<test-call-data></test-call-data>`);
    const { data } = host;
    const errors: unknown[] = [];
    host.addEventListener('coopkit-error', ({ detail }) => errors.push(detail.error));
    data.show(clientOf([peerReview]), undefined);
    await waitUntil(() => data.loaded.status === 'ready');

    const error = new TypeError('Failed to fetch dynamically imported module');
    data.hold(Promise.reject(error));
    expect(data.loaded.status).to.equal('loading');
    await waitUntil(() => data.loaded.status === 'failed');
    expect(errors).to.deep.equal([error]);

    data.load();
    await waitUntil(() => data.loaded.status === 'ready');
    data.hold(Promise.resolve());
    await waitUntil(() => data.loaded.status === 'ready');
    expect(data.loaded.status === 'ready' && data.loaded.value.calls).to.have.length(1);
  });
});
