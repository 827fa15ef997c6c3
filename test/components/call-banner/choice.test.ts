import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CallWindow } from '../../../src/sdk/model/call.ts';
import { exampleCall } from '../../../stories/support/example-calls.ts';
import { fixed, query, rolling, show, words } from './place.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('ways to take part', () => {
  it('are at most two, named by the call or by their role', async () => {
    const actions = [
      ...exampleCall(rolling).actions!,
      { role: 'applicant', url: 'https://example.eu/apply' },
    ];
    const banner = await show([exampleCall(rolling, { actions })]);
    const links = [...banner.shadowRoot!.querySelectorAll('.actions a')];
    expect(links.map((link) => link.textContent?.trim())).to.deep.equal(['Host', 'Be a peer']);
  });

  it('are one when the banner is compact, and the rest is left out', async () => {
    const banner = await show(fixed, { compact: true });
    expect(banner.shadowRoot!.querySelectorAll('.actions a')).to.have.length(1);
    expect(query(banner, '.line')).to.be.null;
    expect(query(banner, '[part=meta]')).to.be.null;
    expect(words(banner, '[part=status]')).to.equal('Closes in 12 days');
    await expect(banner).to.be.accessible();
  });

  it('are not offered for a closed call; its source is', async () => {
    const banner = await show({ mode: 'fixed', closes: '2019-06-28' });
    expect(words(banner, '.actions')).to.equal('Details at the source');
  });
});

describe('which call is shown', () => {
  const calls = [
    exampleCall({ mode: 'fixed', closes: '2019-06-28' }, { id: 'old', title: { en: 'Old' } }),
    exampleCall(rolling, { id: 'rolling', title: { en: 'Rolling' }, callType: 'peer-review' }),
    exampleCall(fixed, { id: 'soon', title: { en: 'Soon' } }),
  ];

  it('the best one by itself', async () => {
    expect(words(await show(calls), '#title')).to.equal('Soon');
  });

  it('the best one of a type', async () => {
    expect(words(await show(calls, { type: 'peer-review' }), '#title')).to.equal('Rolling');
  });

  it('the one that is named, also when another is named later', async () => {
    const banner = await show(calls, { call: 'old' });
    expect(words(banner, '#title')).to.equal('Old');
    banner.call = 'rolling';
    await waitUntil(() => words(banner, '#title') === 'Rolling');
  });
});

describe('when nothing is open', () => {
  it('says so', async () => {
    expect(words(await show([]), '[part=empty]')).to.equal('No call is open at present.');
    const closed = await show({ mode: 'fixed', closes: '2019-06-28' });
    expect(words(closed, '[part=status]')).to.contain('Closed');
  });

  it('or shows nothing, as configured', async () => {
    for (const window of [
      { mode: 'fixed', closes: '2019-06-28' },
      { mode: 'unknown' },
      { mode: 'suspended' },
    ] satisfies CallWindow[]) {
      const banner = await show(window, { whenClosed: 'hide' });
      expect(banner.renderRoot.children, window.mode).to.have.length(0);
    }
    expect((await show([], { whenClosed: 'hide' })).renderRoot.children).to.have.length(0);
    expect(query(await show(fixed, { whenClosed: 'hide' }), 'section')).to.exist;
  });
});

describe('hiding the notice', () => {
  it('is offered only when the page allows it', async () => {
    expect(query(await show(rolling), '.dismiss')).to.be.null;
    const banner = await show(rolling, { dismissible: true });
    expect(query(banner, '.dismiss')).to.have.attribute('aria-label', 'Hide this notice');
    await expect(banner).to.be.accessible();
  });

  it('does not lie over the ways to take part', async () => {
    const banner = await show(rolling, { dismissible: true });
    const hide = query(banner, '.dismiss')!.getBoundingClientRect();
    const actions = query(banner, '.actions')!.getBoundingClientRect();
    expect(actions.right <= hide.left || actions.top >= hide.bottom).to.be.true;
    expect(hide.width).to.be.at.least(44);
    expect(hide.height).to.be.at.least(44);
  });

  it('tells the page, keeps the reader’s place and then leaves', async () => {
    const banner = await show(rolling, { dismissible: true });
    query(banner, '.dismiss')!.focus();
    const told = oneEvent(banner, 'coopkit-dismiss');
    await sendKeys({ press: 'Enter' });
    await told;
    await waitUntil(() => query(banner, '[role=status]') === banner.shadowRoot!.activeElement);
    expect(words(banner, '[role=status]')).to.equal('Notice hidden');
    expect(query(banner, 'section')).to.be.null;
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('after');
    expect(banner).not.to.be.displayed;
  });

  it('can be refused by the page', async () => {
    const banner = await show(rolling, { dismissible: true });
    banner.addEventListener('coopkit-dismiss', (event) => event.preventDefault());
    query(banner, '.dismiss')!.click();
    await banner.updateComplete;
    expect(query(banner, 'section')).to.exist;
  });
});
