import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PARTNER_SEARCH, provided } from '../host/support/widgets.ts';
import { answered } from './support/partner-search.ts';
import { assertClean, engineSite, type EnginePage } from './support/site.ts';

/** What has the focus, as an element with the words of it. */
const focus = (page: EnginePage): Promise<string> =>
  page.run(() => {
    const element = window.probe.focused();
    return `${element?.localName ?? ''} ${element?.getAttribute('role') ?? ''} ${element?.textContent.trim() ?? ''}`;
  });

/** Presses Tab until something has the focus; a visitor would give up after many. */
async function tabTo(page: EnginePage, wanted: RegExp, most: number): Promise<void> {
  const met: string[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.press('Tab');
    const now = await focus(page);
    if (wanted.test(now)) return;
    met.push(now.slice(0, 60));
  }
  assert.fail(`not reached by Tab: ${wanted.source}; met ${met.join(' | ')}`);
}

describe('a search by keyboard alone', () => {
  const site = engineSite();

  it('is typed, announced, opened and left again, and the focus is never lost', async () => {
    const page = await site.visit({
      build: 'loader',
      body: `<a id="before" href="#before">Before</a>${provided(PARTNER_SEARCH)}`,
    });
    await page.shown('coopkit-partner-search');
    await page.run(() => {
      document.querySelector<HTMLElement>('#before')?.focus();
    });
    await tabTo(page, /^input combobox/, 3);
    await page.type('robotics');
    await page.press('Enter');
    await answered(page);
    assert.match(await focus(page), /^input combobox/);
    const [count, told] = await page.run(
      () =>
        [
          window.probe.all('#count')[0]?.textContent.trim() ?? '',
          window.probe
            .all('[aria-live]')
            .map(({ textContent }) => textContent.trim())
            .filter((words) => words !== '')
            .join(' | '),
        ] as const,
    );
    assert.ok(told.startsWith(count) && !told.includes('|'), told);

    const title = await page.run(
      () => window.probe.all('.hit:not([aria-hidden]) button')[0]?.textContent.trim() ?? '',
    );
    await page.run(() => {
      const [box] = window.probe.all('input[role=combobox]');
      (box as HTMLElement).focus();
    });
    await tabTo(
      page,
      new RegExp(`^button +${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').slice(0, 40)}`),
      60,
    );
    await page.press('Enter');
    await page.until(() => window.probe.all('.profile').length > 0);
    await page.until(() => window.probe.focused()?.id === 'back');
    await page.press('Enter');
    await page.until((words) => window.probe.focused()?.textContent.trim() === words, title);
    await assertClean(page);
  });
});
