import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startHost, type HostServer } from './support/host-server.ts';
import { otherLit } from './support/other-lit.ts';
import { html, scriptTag, type Build } from './support/script.ts';
import { launchBrowser, watchedPage } from './support/watched-page.ts';
import {
  ALL_WIDGETS,
  ask,
  CALL_BANNER,
  openPartner,
  PARTNER_SEARCH,
  provided,
  shown,
} from './support/widgets.ts';

const ENFORCED = `require-trusted-types-for 'script'`;

describe('where Trusted Types are enforced', () => {
  let host: HostServer;
  let browser: Browser;

  before(async () => {
    const script = { body: await otherLit(), type: 'text/javascript' };
    [host, browser] = await Promise.all([startHost({ '/other-lit.js': script }), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    host.close();
  });

  /** Opens a page under a policy, acts on it, and gives what went wrong. */
  async function under(
    policy: string,
    [head, body]: readonly [head: string, body: string],
    act: (opened: Awaited<ReturnType<typeof watchedPage>>) => Promise<void>,
  ): Promise<{ readonly problems: readonly string[]; readonly violations: readonly string[] }> {
    const opened = await watchedPage(browser);
    try {
      await opened.page.goto(
        host.add({ headers: { 'content-security-policy': policy }, body: html(head, body) }),
      );
      await act(opened);
      return { problems: opened.problems, violations: opened.violations };
    } finally {
      await opened.close();
    }
  }

  const CLEAN = { problems: [], violations: [] };

  for (const build of ['loader', 'single file'] as const) {
    for (const [policy, name] of [
      [ENFORCED, 'any policy is allowed'],
      [`${ENFORCED}; trusted-types coopkit`, 'ours is allowed alone'],
    ] as const) {
      it(`the widgets of the ${build} work when ${name}`, async () => {
        const broken = await under(
          policy,
          [scriptTag(build, '', 'async'), provided(ALL_WIDGETS)],
          async ({ page }) => {
            await shown(page);
            await ask(page, 'robotics');
            await openPartner(page);
          },
        );
        assert.deepEqual(broken, CLEAN);
      });
    }
  }

  const banner = CALL_BANNER.replace('>', ' src="/data/manifest.json">');

  it('the banner script has a policy of its own, so that a page may have both scripts', async () => {
    const scripts = scriptTag('banner') + scriptTag('loader');
    const broken = await under(
      `${ENFORCED}; trusted-types coopkit coopkit-banner`,
      [scripts, banner + provided(PARTNER_SEARCH)],
      ({ page }) => shown(page, ['coopkit-call-banner', 'coopkit-partner-search']),
    );
    assert.deepEqual(broken, CLEAN);
  });

  for (const order of ['before', 'after'] as const) {
    it(`they work beside another script with a Lit of its own, loaded ${order} ours`, async () => {
      const others = '<script src="/other-lit.js"></script>';
      const head = order === 'before' ? others + scriptTag('single file') : scriptTag('single file') + others;
      const broken = await under(
        `${ENFORCED}; trusted-types lit-html coopkit`,
        [head, `<other-greeting></other-greeting>${provided(ALL_WIDGETS)}`],
        async ({ page }) => {
          await shown(page);
          await page.locator('other-greeting p').waitFor();
        },
      );
      assert.deepEqual(broken, CLEAN);
    });
  }

  for (const build of ['loader', 'banner', 'single file'] as const satisfies readonly Build[]) {
    for (const list of [`'none'`, 'dompurify']) {
      it(`the ${build} leaves the fallback where trusted-types is ${list}, and says why`, async () => {
        const { problems } = await under(
          `${ENFORCED}; trusted-types ${list}`,
          [scriptTag(build), banner + provided(PARTNER_SEARCH)],
          async ({ page, problems: said }) => {
            await page.waitForLoadState('networkidle');
            assert.ok(
              said.some((words) => words.startsWith('coopkit:')),
              said.join('\n'),
            );
            assert.ok(await page.getByRole('link', { name: 'Open calls' }).isVisible());
            assert.ok(await page.getByRole('link', { name: 'All partners' }).isVisible());
          },
        );
        assert.deepEqual(
          problems.filter((words) => words.startsWith('thrown')),
          [],
        );
      });
    }
  }

  it('a list that is not enforced stops nothing', async () => {
    const { problems } = await under(
      `trusted-types 'none'`,
      [scriptTag('loader'), provided(ALL_WIDGETS)],
      ({ page }) => shown(page),
    );
    assert.deepEqual(
      problems.filter((words) => /thrown|coopkit:/.test(words)),
      [],
    );
  });
});
