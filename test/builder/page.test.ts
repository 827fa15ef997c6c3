import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startServer, type RunningServer } from '../../src/cli/serve/server.ts';
import { BUILDER } from '../../tools/build/builder.ts';
import { axeFaults } from '../../tools/lib/axe.ts';
import { ROOT, VERSION } from '../../tools/lib/root.ts';
import { launchBrowser } from '../e2e/support/visit.ts';

/** Where a whole page has a `main` and one heading, as this one. */
const WHOLE_PAGE = true;

describe('the page of the builder', { concurrency: 3 }, () => {
  let server: RunningServer;
  let browser: Browser;

  before(async () => {
    [server, browser] = await Promise.all([
      startServer({ root: join(ROOT, 'dist'), mounts: { '/builder/': join(ROOT, BUILDER) }, port: 0 }),
      launchBrowser(),
    ]);
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens the builder, and fails when it said anything on the console. */
  async function open(
    hash: string,
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(8_000);
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(`${server.url}builder/#${hash}`);
      await page.locator('.state.good').first().waitFor();
      await use(page);
      assert.deepEqual(said, []);
    } finally {
      await context.close();
    }
  }

  const preview = (page: Page) => page.frameLocator('iframe[title="Preview of the widget"]');

  it('shows the chosen widget live, with what the data offers, and keeps the choice in its address', () =>
    open('widget=practice-feed', async (page) => {
      await preview(page).locator('coopkit-practice-feed:defined').waitFor();
      const topics = page.getByRole('group', { name: 'Topics' }).first();
      await topics.locator('summary').click();
      await topics.getByRole('checkbox').first().check();
      await preview(page).locator('coopkit-practice-feed[topics]').waitFor();
      await page.getByLabel('Language').selectOption('de');
      await preview(page).getByText('Gute Praxis').first().waitFor();
      await page.waitForURL(/#.*a\.topics=.*lang=de/);
      const { hash } = new URL(page.url());
      await open(hash.slice(1), async (other) => {
        await preview(other).locator('coopkit-practice-feed[topics][lang=de]').waitFor();
        assert.equal(await other.getByLabel('Language').inputValue(), 'de');
      });
    }));

  it('is used with the keyboard alone: another widget, another target, and a copy that is told', () =>
    open('widget=partner-search', async (page) => {
      await page.getByRole('radio', { name: /^Partner search/ }).focus();
      await page.keyboard.press('ArrowDown');
      await preview(page).locator('coopkit-region-card').getByText('Panonska Hrvatska').first().waitFor();
      await page.getByRole('radio', { name: 'HTML', exact: true }).focus();
      await page.keyboard.press('ArrowLeft');
      await page.getByText('Angular, with').waitFor();
      await page.keyboard.press('ArrowRight');
      const copy = page.getByRole('button', { name: 'Copy: Where the widget should be' });
      await copy.focus();
      await page.keyboard.press('Enter');
      await page.locator('#said', { hasText: 'Copied.' }).waitFor({ state: 'attached' });
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^<script async src="http[^"]+coopkit\.js"><\/script>\n<coopkit-region-card\s/);
      assert.match(copied, /nuts="HR02"/);
    }));

  it('says of a source why it cannot be used, and takes several', () =>
    open('widget=call-banner', async (page) => {
      await page.getByRole('button', { name: 'Add a source' }).click();
      const second = page.getByRole('group', { name: 'Source 2' });
      await second.getByLabel('Address').fill(`${server.url}cdn/${VERSION}/sri.json`);
      await second.locator('.state.bad').waitFor();
      assert.notEqual(await second.locator('.state').innerText(), '');
      await second.getByRole('button', { name: 'Remove' }).click();
      assert.equal(await page.getByRole('group', { name: 'Source 2' }).count(), 0);
    }));

  it('warns of colours that are too weak, and mends them', () =>
    open('widget=region-card&a.nuts=HR02', async (page) => {
      await page.getByLabel('Accent: links and buttons, on light pages', { exact: true }).fill('#ffdd00');
      const warning = page.locator('.warning', {
        hasText: 'Links and buttons on the surface, on light pages',
      });
      await warning.waitFor();
      await warning.getByRole('button', { name: /^Use #/ }).click();
      await warning.waitFor({ state: 'detached' });
      assert.match(
        await page.locator('#code').innerText(),
        /--coopkit-accent: light-dark\(#[0-9a-f]{6}, #8db8ff\)/,
      );
    }));

  it('shows the widget in narrow pages, dark ones, and those with hostile styles', () =>
    open('widget=region-card&a.nuts=HR02&width=320&scheme=dark&host=hostile', async (page) => {
      await preview(page).getByText('Panonska Hrvatska').first().waitFor();
      const frame = page.locator('iframe[title="Preview of the widget"]');
      assert.equal((await frame.boundingBox())?.width, 320);
      const style = await preview(page)
        .locator(':root')
        .evaluate((root) => getComputedStyle(root).colorScheme);
      assert.equal(style, 'dark');
    }));

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no fault that axe finds, and does not scroll sideways at 320 px, ${colorScheme}`, () =>
      open(
        'widget=partner-search&t.accent=%23ffdd00&for=drupal',
        async (page) => {
          await page.locator('summary', { hasText: 'More looks' }).click();
          await preview(page).locator('coopkit-partner-search:defined').waitFor();
          assert.deepEqual(await axeFaults(page, colorScheme, WHOLE_PAGE), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        },
        { colorScheme, viewport: { width: 320, height: 800 } },
      ));
  }
});
