import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PROFILES, type Profile } from '../host/support/csp-profiles.ts';
import { startHost, type HostServer } from '../host/support/host-server.ts';
import { BUILDS, html, scriptTag, type Build } from '../host/support/script.ts';
import { ALL_WIDGETS, CALL_BANNER, provided } from '../host/support/widgets.ts';
import { ask, openPartner } from './support/partner-search.ts';
import { assertClean, engineSite, PROBE_FILE, probeTag } from './support/site.ts';

describe('under a Content Security Policy', () => {
  const site = engineSite();
  let files: HostServer;

  before(async () => {
    files = await startHost(PROBE_FILE);
  });
  after(() => {
    files.close();
  });

  /** Opens a page with a build's widgets and uses them. */
  async function use(build: Build, { policy, files: where, attributes = '' }: Profile): Promise<void> {
    const origin = where === 'own origin' ? '' : files.origin;
    const { banners } = BUILDS[build];
    const { page, host } = site;
    const head = probeTag(origin, attributes) + scriptTag(build, origin, `async ${attributes}`);
    const body = banners
      ? CALL_BANNER.replace('>', ` src="${origin}/data/manifest.json">`)
      : provided(ALL_WIDGETS, origin);
    const headers = { 'content-security-policy': policy(host.origin, files.origin) };
    await page.open(host.add({ headers, body: html(head, body) }));
    if (banners) {
      await page.shown('coopkit-call-banner');
    } else {
      await page.shown();
      await ask(page, 'robotics');
      await openPartner(page);
    }
    await assertClean(page);
  }

  for (const profile of PROFILES) {
    for (const build of Object.keys(BUILDS) as Build[]) {
      it(`widgets of the ${build} work and break nothing: ${profile.name}`, () => use(build, profile));
    }
  }

  it('a violation would be seen', async () => {
    const { page, host } = site;
    const headers = { 'content-security-policy': `default-src 'none'; script-src ${host.origin}` };
    const body = html(probeTag() + scriptTag('loader'), provided(CALL_BANNER));
    await page.open(host.add({ headers, body }));
    await page.until(() => window.probe.all('[part=error]').length > 0);
    assert.match((await page.run(() => window.probe.violations)).join(), /connect-src/);
  });
});
