import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Choice } from '../../examples/builder/snippets/types.ts';
import { launchBrowser } from '../e2e/support/visit.ts';
import { openSite, pageOf, type HostSite } from '../embed/support/host-page.ts';
import { sample } from '../support/sample.ts';
import { ROOT, VERSION } from '../../tools/lib/root.ts';
import { choice } from '../builder/choices.ts';
import { DRUPAL, OTHERS, TYPO3, WORDPRESS, type Way } from './ways.ts';
import { sanitize } from './filters/typo3.ts';

/** Widgets as webmasters embed them, and words that their data bring. */
const CASES: readonly (readonly [name: string, changes: Partial<Choice>, shows: string])[] = [
  ['region-card', { attributes: { nuts: 'HR02', compact: '', 'heading-level': '3' } }, 'Panonska Hrvatska'],
  ['region-card', { attributes: { nuts: 'HR02' }, lang: 'de' }, 'Panonska Hrvatska'],
  [
    'partner-search',
    { attributes: { scope: 'country=SI&technologies=robotics', 'sync-url': '' } },
    'Slovenia',
  ],
  ['practice-feed', { attributes: { label: 'R&D "here", <now>', filters: '' } }, 'R&D "here", <now>'],
  ['call-banner', { attributes: { 'call-type': 'peer-review' } }, 'Peer review'],
  ['partner-profile', { attributes: { organisation: 'edih:4pdih' } }, '4PDIH'],
];

const LINK = 'Our partners & “friends” <here>';

describe('a snippet in', () => {
  let site: HostSite;
  let browser: Browser;
  /** One for all pages, so that the scripts are downloaded once: nothing of a page stays in it. */
  let context: BrowserContext;
  let integrity: Readonly<Record<string, string>>;
  let pages = 0;

  before(async () => {
    const digests = readFile(join(ROOT, 'dist/cdn', VERSION, 'sri.json'), 'utf8');
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
    context = await browser.newContext({ reducedMotion: 'reduce' });
    integrity = JSON.parse(await digests) as Readonly<Record<string, string>>;
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const chosen = (name: string, changes: Partial<Choice>, isMany: boolean): Choice => ({
    ...choice(name, changes),
    sources: [
      { address: `${site.origin}/data/manifest.json`, isApi: false, name: isMany ? 'Our data' : '' },
      ...(isMany ? [{ address: '/data/manifest.json?other', isApi: false, name: '' }] : []),
    ],
    fallback: { text: LINK, href: `${site.origin}/partners?a=b&c=d` },
    scripts: `${site.origin}/cdn/`,
    integrity,
  });

  const check = async (way: Way, given: Choice, shows: string): Promise<void> => {
    const address = site.put(`/${String((pages += 1))}.html`, pageOf(way.body(given), way.template(given)));
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    try {
      await page.goto(address);
      if (way.outcome === 'widget') {
        await page.locator(given.widget.tag).getByText(shows).first().waitFor();
      } else {
        const link = page.getByRole('link', { name: LINK, exact: true });
        await link.waitFor();
        assert.equal(await link.getAttribute('href'), given.fallback.href);
        // Nothing of ours is left over that visitors would read.
        assert.equal((await page.locator('body').innerText()).trim(), LINK);
        assert.equal(await page.locator(given.widget.tag).count(), 0);
      }
      assert.deepEqual(said, []);
    } finally {
      await page.close();
    }
  };

  for (const [system, ways] of Object.entries({
    WordPress: WORDPRESS,
    Drupal: DRUPAL,
    TYPO3,
    others: OTHERS,
  })) {
    describe(system, { concurrency: 3 }, () => {
      for (const way of ways) {
        it(`is a ${way.outcome}: ${way.name}`, async () => {
          for (const [name, changes, shows] of sample(`${system}, ${way.name}`, CASES, 1)) {
            await check(way, chosen(name, changes, false), shows);
          }
        });
      }

      it('with several sources is a widget', async () => {
        for (const way of sample(
          `${system}, several sources`,
          ways.filter(({ outcome }) => outcome === 'widget'),
          1,
        )) {
          await check(
            way,
            chosen('region-card', { attributes: { nuts: 'HR02' } }, true),
            'Panonska Hrvatska',
          );
        }
      });
    });
  }

  it('rich text of TYPO3 would show a tag of ours as text, which the recipe warns of', () => {
    assert.equal(
      sanitize('<coopkit-region-card nuts="HR02">Link</coopkit-region-card>'),
      '&lt;coopkit-region-card nuts="HR02"&gt;Link&lt;/coopkit-region-card&gt;',
    );
  });
});
