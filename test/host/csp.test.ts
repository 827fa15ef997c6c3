import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { sample } from '../support/sample.ts';
import { startHost, SCRIPTS, type HostServer } from './support/host-server.ts';
import { BUILDS, html, scriptTag, type Build } from './support/script.ts';
import { watchedPage, launchBrowser } from './support/watched-page.ts';
import { ALL_WIDGETS, ask, CALL_BANNER, openPartner, provided, shown } from './support/widgets.ts';

/** A policy, from where scripts and data come under it, and what a script tag carries. */
interface Profile {
  readonly name: string;
  readonly policy: (own: string, files: string) => string;
  readonly files: 'own origin' | 'another origin';
  readonly attributes?: string;
}

const NONCE = 'abc123';

const PROFILES: readonly Profile[] = [
  {
    name: 'nothing but scripts, styles and data of the page’s own origin',
    policy: (own) => `default-src 'none'; script-src ${own}; style-src 'self'; connect-src 'self'`,
    files: 'own origin',
  },
  {
    name: 'no styles at all, scripts and data of one other origin',
    policy: (_own, files) => `default-src 'none'; script-src ${files}; connect-src ${files}`,
    files: 'another origin',
  },
  {
    name: 'one folder for scripts and one for data',
    policy: (_own, files) =>
      `default-src 'none'; script-src ${files}${SCRIPTS}/; style-src 'self'; connect-src ${files}/data/`,
    files: 'another origin',
  },
  {
    name: 'a usual policy of a public site',
    policy: (_own, files) =>
      [
        `default-src 'self'`,
        `script-src 'self' ${files}`,
        `connect-src 'self' ${files}`,
        `object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; worker-src 'none'`,
      ].join('; '),
    files: 'another origin',
  },
  {
    name: 'a nonce with strict-dynamic',
    policy: (_own, files) =>
      [
        `default-src 'none'`,
        `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
        `style-src 'nonce-${NONCE}'`,
        `connect-src ${files}`,
        `object-src 'none'; base-uri 'none'`,
      ].join('; '),
    files: 'another origin',
    attributes: `nonce="${NONCE}"`,
  },
  {
    name: 'a sandbox, whose origin is null',
    policy: (_own, files) =>
      `sandbox allow-scripts; default-src 'none'; script-src ${files}; connect-src ${files}`,
    files: 'another origin',
  },
];

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
