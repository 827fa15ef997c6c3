import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/call-banner.ts';
import '../../src/define/provider.ts';
import type { CoopkitCallBanner } from '../../src/components/call-banner/call-banner.ts';
import { CoopkitError } from '../../src/sdk/errors.ts';
import type { Call, CallWindow } from '../../src/sdk/model/call.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import { clientOf, exampleCall, NOW } from '../../stories/support/example-calls.ts';

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
async function place(calls: readonly Call[], settings: Settings = {}): Promise<CoopkitCallBanner> {
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
async function show(
  window: CallWindow | readonly Call[],
  settings: Settings = {},
): Promise<CoopkitCallBanner> {
  const banner = await place('mode' in window ? [exampleCall(window)] : window, settings);
  await waitUntil(() => !query(banner, '[aria-busy]'), 'the banner is ready');
  await banner.updateComplete;
  return banner;
}

const query = (banner: CoopkitCallBanner, selector: string) =>
  banner.shadowRoot!.querySelector<HTMLElement>(selector);

const words = (banner: CoopkitCallBanner, selector: string): string | undefined =>
  query(banner, selector)?.textContent?.replace(/\s+/g, ' ').trim();

const fixed: CallWindow = { mode: 'fixed', opens: '2026-09-01', closes: '2026-12-03T17:00:00+01:00' };
const rolling: CallWindow = { mode: 'rolling' };

describe('the state is said first, in words', () => {
  const table: readonly (readonly [CallWindow, string, string])[] = [
    [rolling, 'open', 'Open now · no deadline'],
    [{ mode: 'fixed', closes: '2027-01-31' }, 'open', 'Open now · closes in 71 days'],
    [fixed, 'closing-soon', 'Closes in 12 days'],
    [{ mode: 'fixed', closes: '2026-11-22' }, 'closing-soon', 'Closes tomorrow'],
    [{ mode: 'fixed', closes: '2026-11-21' }, 'closing-soon', 'Closes today'],
    [{ mode: 'fixed', opens: '2027-01-01', closes: '2027-03-01' }, 'upcoming', 'Opens in 41 days'],
    [{ mode: 'fixed', closes: '2019-06-28' }, 'closed', 'Closed · was open until 28 June 2019'],
    [
      { mode: 'two-step', step1: '2026-12-20', closes: '2027-03-01' },
      'open',
      'Open now · step 1 closes in 29 days',
    ],
    [
      { mode: 'two-step', step1: '2026-11-01', closes: '2026-11-30' },
      'closing-soon',
      'Step 2 closes in 9 days',
    ],
    [
      { mode: 'cut-offs', cutOffs: ['2026-09-30', '2027-01-31'] },
      'open',
      'Open now · next cut-off in 71 days',
    ],
    [{ mode: 'cut-offs', cutOffs: ['2019-11-22'] }, 'unknown', 'Not known whether it is open'],
    [{ mode: 'suspended', since: '2026-06-01' }, 'suspended', 'Suspended · since 1 June 2026'],
    [{ mode: 'suspended' }, 'suspended', 'Suspended'],
    [
      { mode: 'unannounced', expected: 'spring 2027' },
      'unannounced',
      'Not announced yet · expected spring 2027',
    ],
    [{ mode: 'unknown' }, 'unknown', 'Not known whether it is open'],
  ];
  for (const [window, state, said] of table) {
    it(`${JSON.stringify(window)}: ${said}`, async () => {
      const banner = await show(window);
      expect(words(banner, '[part=status]')).to.equal(said);
      expect(query(banner, 'section')).to.have.class(state);
      const first = query(banner, '.about')!.firstElementChild;
      expect(first).to.equal(query(banner, '[part=status]'));
      await expect(banner).to.be.accessible();
    });
  }

  it('is a region of the page, named by its title', async () => {
    const banner = await show(rolling);
    const section = query(banner, 'section')!;
    const title = banner.shadowRoot!.getElementById(section.getAttribute('aria-labelledby')!);
    expect(title).to.have.trimmed.text('Green ports');
    expect(title!.localName).to.equal('h2');
    banner.headingLevel = 4;
    await banner.updateComplete;
    expect(query(banner, '#title')!.localName).to.equal('h4');
  });

  it('says one sentence, who says so and when it was checked', async () => {
    const banner = await show(rolling);
    expect(words(banner, 'p.muted')).to.equal('Ports learn from ports.');
    expect(words(banner, '[part=meta]')).to.equal('Example programme (invented) · checked 18 November 2026');
  });

  it('warns of a check that is older than 120 days, and of none', async () => {
    const old = await show([exampleCall(rolling, { checkedAt: '2026-06-18' })]);
    expect(words(old, '[part=meta]')).to.contain('last checked 18 June 2026, may be out of date');
    const { checkedAt: _, ...never } = exampleCall(rolling);
    expect(words(await show([never]), '[part=meta]')).to.contain('day of the last check not known');
  });
});

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

describe('what cannot be known', () => {
  it('is never shown as open, and sends the reader to the source', async () => {
    const banner = await show({ mode: 'unknown' });
    expect(words(banner, '.about')).to.contain('Check there before you apply.');
    const links = [...banner.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.actions a')];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://example.eu/call']);
  });

  it('because the dates contradict each other is told apart', async () => {
    const banner = await show({ mode: 'fixed', opens: '2027-01-01', closes: '2026-12-31' });
    expect(words(banner, '[part=status]')).to.equal('Not known whether it is open');
    expect(words(banner, '.about')).to.contain('cannot be relied on');
  });

  it('a suspended call says what that means and when it goes on', async () => {
    const banner = await show({ mode: 'suspended', since: '2026-06-01', resumes: '2027-01-15' });
    expect(words(banner, '.about')).to.contain(
      'No applications are taken at present. It goes on 15 January 2027.',
    );
    expect(query(banner, '.deadline')).to.be.null;
  });
});

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
      expect(banner.shadowRoot!.children, window.mode).to.have.length(0);
    }
    expect((await show([], { whenClosed: 'hide' })).shadowRoot!.children).to.have.length(0);
    expect(query(await show(fixed, { whenClosed: 'hide' }), 'section')).to.exist;
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

describe('in German', () => {
  it('speaks German, with the titles of the data', async () => {
    const banner = await show(fixed, { lang: 'de', zone: 'Europe/Helsinki' });
    await waitUntil(() => words(banner, '[part=status]') === 'Frist endet in 12 Tagen');
    expect(words(banner, '#title')).to.equal('Grüne Häfen');
    expect(words(banner, '.deadline > span')).to.equal(
      '3. Dezember 2026 um 17:00 Uhr, Ortszeit Paris (18:00 Uhr Ihrer Zeit)',
    );
    expect(query(banner, 'p.muted bdi')).to.have.attribute('lang', 'en');
    await expect(banner).to.be.accessible();
  });
});
