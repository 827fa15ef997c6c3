import { expect } from '@open-wc/testing';
import type { CallWindow } from '../../../src/sdk/model/call.ts';
import { exampleCall } from '../../../stories/support/example-calls.ts';
import { fixed, query, rolling, show, words } from './place.ts';
import { waitUntil } from '../support/wait-until.ts';

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
      'No applications are taken at present. It resumes on 15 January 2027.',
    );
    expect(query(banner, '.deadline')).to.be.null;
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
