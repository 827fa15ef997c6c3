import { expect } from '@open-wc/testing';
import type { CoopkitCallBanner } from '../../../src/components/call-banner/call-banner.ts';
import { exampleCall, NOW } from '../../../stories/support/example-calls.ts';
import { fixed, place, query, rolling, show, words } from './place.ts';
import { waitUntil } from '../support/wait-until.ts';

describe('a deadline', () => {
  it('is told at the programme’s own clock, with an instant for machines', async () => {
    const banner = await show(fixed);
    expect(words(banner, '.deadline > span')).to.equal('3 December 2026 at 17:00, Paris time');
    expect(query(banner, 'time')!.getAttribute('datetime')).to.equal('2026-12-03T16:00:00.000Z');
  });

  it('is told at the visitor’s clock too, when that differs', async () => {
    const helsinki = await show(fixed, { zone: 'Europe/Helsinki' });
    expect(words(helsinki, '.deadline > span')).to.equal(
      '3 December 2026 at 17:00, Paris time (18:00 your time)',
    );
    const berlin = await show(fixed, { zone: 'Europe/Berlin' });
    expect(words(berlin, '.deadline > span')).not.to.contain('your time');
  });

  it('names the visitor’s day when it is another', async () => {
    const banner = await show(fixed, { zone: 'Pacific/Auckland' });
    expect(words(banner, '.deadline > span')).to.contain('(4 December 2026 at 05:00 your time)');
  });

  it('without a time lasts until midnight there', async () => {
    const banner = await show({ mode: 'fixed', closes: '2026-12-31' }, { zone: 'Atlantic/Canary' });
    expect(words(banner, '.deadline > span')).to.equal(
      '31 December 2026, until midnight Paris time (31 December 2026 at 23:00 your time)',
    );
    expect(query(banner, 'time')!.getAttribute('datetime')).to.equal('2026-12-31');
  });

  it('lies on a line from opening to closing, with today on it', async () => {
    const banner = await show(fixed);
    expect(words(banner, '.line p')).to.equal('Opened 1 September 2026 3 December 2026');
    const share = Number.parseFloat(query(banner, '.line .today')!.getAttribute('cx')!);
    expect(share).to.be.within(86, 88);
  });

  it('that was extended says from when to when', async () => {
    const history = [{ at: '2026-11-01', field: 'closes', from: '2026-11-15', to: '2026-12-31' }];
    const banner = await show([exampleCall({ mode: 'fixed', closes: '2026-12-31' }, { history })]);
    expect(words(banner, '.about')).to.contain('Extended from 15 November 2026 to 31 December 2026');
  });

  it('that was extended by hours says so', async () => {
    const history = [
      {
        at: '2026-11-01',
        field: 'closes',
        from: '2026-12-03T12:00:00+01:00',
        to: '2026-12-03T17:00:00+01:00',
      },
    ];
    const banner = await show([exampleCall(fixed, { history })]);
    expect(words(banner, '.about')).to.contain(
      'Extended from 3 December 2026 at 12:00, Paris time to 3 December 2026 at 17:00, Paris time',
    );
  });

  it('that other sources tell differently lists them, with a link where it is safe', async () => {
    const conflicts = [
      { source: 'interreg.no', field: 'closes', value: '2026-12-02', url: 'https://example.no/' },
      { source: 'A mirror', field: 'closes', value: 'mid December', url: 'https://user:secret@example.eu/' },
    ];
    const banner = await show([exampleCall(fixed, { conflicts })]);
    expect(words(banner, '.conflicts p')).to.equal('Other sources say');
    const told = [...banner.shadowRoot!.querySelectorAll('.conflicts li')].map((item) =>
      item.textContent?.trim(),
    );
    expect(told).to.deep.equal(['interreg.no: 2 December 2026', 'A mirror: mid December']);
    expect(banner.shadowRoot!.querySelectorAll('.conflicts a')).to.have.length(1);
    await expect(banner).to.be.accessible();
  });
});

describe('while the page stays open', () => {
  it('the banner closes at the very moment the call does', async () => {
    const closing = Date.parse('2026-12-03T16:00:00Z');
    let now = closing - 20;
    const banner = await show(fixed, { now: () => now });
    expect(words(banner, '[part=status]')).to.equal('Closes today');
    now = closing;
    await waitUntil(() => words(banner, '[part=status]')?.startsWith('Closed'), 'closed by its own timer');
  });

  it('a moment that comes while the banner is drawn is not missed', async () => {
    const closing = Date.parse('2026-12-03T16:00:00Z');
    const drawn = () => document.querySelector('coopkit-call-banner')?.shadowRoot?.querySelector('section');
    const banner = await place([exampleCall(fixed)], { now: () => (drawn() ? closing + 5 : closing - 5) });
    await waitUntil(() => words(banner, '[part=status]')?.startsWith('Closed'));
  });

  it('a check grows old, also that of a call without a deadline', async () => {
    const old = Date.parse('2026-11-21T00:00:00.001Z');
    let now = old - 20;
    const banner = await show([exampleCall(rolling, { checkedAt: '2026-07-24' })], { now: () => now });
    expect(words(banner, '[part=meta]')).not.to.contain('out of date');
    now = old;
    await waitUntil(() => words(banner, '[part=meta]')?.includes('may be out of date'));
  });

  it('the days are counted down at midnight in Paris', async () => {
    const midnight = Date.parse('2026-11-21T23:00:00Z');
    let now = midnight - 20;
    const banner = await show(fixed, { now: () => now });
    expect(words(banner, '[part=status]')).to.equal('Closes in 12 days');
    now = midnight;
    await waitUntil(() => words(banner, '[part=status]') === 'Closes in 11 days');
  });

  it('a page that comes to the front again is right at once', async () => {
    let now = NOW;
    const banner = await show(fixed, { now: () => now });
    now = Date.parse('2026-12-10T00:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await banner.updateComplete;
    expect(words(banner, '[part=status]')).to.contain('Closed');
  });
});

describe('add to calendar', () => {
  /** Clicks the button and catches the file that would be saved. */
  async function saved(banner: CoopkitCallBanner): Promise<{ readonly name: string; readonly text: string }> {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let file: Blob | undefined;
    let name = '';
    URL.createObjectURL = (blob: Blob) => {
      file = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    try {
      query(banner, '.deadline button')!.click();
      await waitUntil(() => name !== '');
      return { name, text: await file!.text() };
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
  }

  it('saves the deadline as a calendar file', async () => {
    const { name, text } = await saved(await show(fixed));
    expect(name).to.equal('test-call.ics');
    expect(text).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(text).to.contain('DTSTART:20261203T160000Z\r\n');
    expect(text).to.contain('SUMMARY:Deadline: Green ports\r\n');
  });

  it('speaks the reader’s language', async () => {
    const banner = await show(fixed, { lang: 'de' });
    await waitUntil(() => words(banner, '.deadline button') === 'In den Kalender');
    expect((await saved(banner)).text).to.contain('SUMMARY:Frist: Grüne Häfen\r\n');
  });

  it('is not offered where there is no deadline', async () => {
    expect(query(await show(rolling), '.deadline')).to.be.null;
    expect(query(await show({ mode: 'fixed', closes: '2019-06-28' }), '.deadline')).to.be.null;
  });
});
