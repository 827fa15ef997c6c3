import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { sample } from '../support/sample.ts';
import { PROFILES, type Profile } from './support/csp-profiles.ts';
import { startHost, type HostServer } from './support/host-server.ts';
import { BUILDS, html, scriptTag, type Build } from './support/script.ts';
import { watchedPage, launchBrowser } from './support/watched-page.ts';
import { ALL_WIDGETS, ask, CALL_BANNER, openPartner, provided, shown } from './support/widgets.ts';

describe('under a Content Security Policy', () => {
  let host: HostServer;
  let files: HostServer;
  let browser: Browser;

  before(async () => {
    [host, files, browser] = await Promise.all([startHost(), startHost(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    host.close();
    files.close();
  });

  /** Opens a page with a build's widgets, uses them, and gives what they broke. */
  async function use(build: Build, { policy, files: where, attributes = '' }: Profile) {
    const origin = where === 'own origin' ? '' : files.origin;
    const { banners } = BUILDS[build];
    const address = host.add({
      headers: { 'content-security-policy': policy(host.origin, files.origin) },
      body: html(
        scriptTag(build, origin, `async ${attributes}`),
        // The banner script has no provider: the banner names its data itself.
        banners
          ? CALL_BANNER.replace('>', ` src="${origin}/data/manifest.json">`)
          : provided(ALL_WIDGETS, origin),
      ),
    });
    const { page, problems, violations, close } = await watchedPage(browser);
    try {
      await page.goto(address);
      if (banners) {
        await shown(page, ['coopkit-call-banner']);
      } else {
        await shown(page);
        await ask(page, 'robotics');
        await openPartner(page);
      }
      return { violations, problems };
    } finally {
      await close();
    }
  }

  for (const profile of PROFILES) {
    it(`widgets work and break nothing: ${profile.name}`, async () => {
      const clean = { violations: [], problems: [] };
      const builds = sample(`scripts under: ${profile.name}`, Object.keys(BUILDS) as Build[], 1);
      const found = await Promise.all(builds.map((build) => use(build, profile)));
      assert.deepEqual(
        Object.fromEntries(builds.map((build, at) => [build, found[at]])),
        Object.fromEntries(builds.map((build) => [build, clean])),
      );
    });
  }

  it('a violation would be seen', async () => {
    const address = host.add({
      headers: { 'content-security-policy': `default-src 'none'; script-src ${host.origin}` },
      body: html(scriptTag('loader'), provided(CALL_BANNER)),
    });
    const { page, problems, violations, close } = await watchedPage(browser);
    try {
      await page.goto(address);
      await page.locator('coopkit-call-banner [part=error]').waitFor();
      assert.match(violations.join(), /connect-src/);
      assert.notDeepEqual(problems, []);
    } finally {
      await close();
    }
  });
});
