import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { SCRIPTS, type HostPage } from '../host/support/host-server.ts';
import { html, scriptTag } from '../host/support/script.ts';
import { difference } from '../host/support/tree.ts';
import { ALL_WIDGETS, provided } from '../host/support/widgets.ts';
import { ask, openPartner } from './support/partner-search.ts';
import { assertClean, engineSite, probeTag } from './support/site.ts';

describe('documents of every kind', () => {
  const site = engineSite();
  let usual = '';

  /** Opens a page, asks its search, and gives the trees of its widgets. */
  async function answer(document: HostPage): Promise<string> {
    const { page, host } = site;
    await page.open(host.add(document));
    await page.shown();
    await ask(page, 'robotics');
    return page.run(() => window.probe.trees());
  }

  before(async () => {
    usual = await answer({ body: html(probeTag() + scriptTag('loader'), provided(ALL_WIDGETS)) });
  });

  /** Expects the trees of a usual page. */
  async function asUsual(document: HostPage): Promise<void> {
    const { page } = site;
    assert.equal(difference(await answer(document), usual), undefined);
    await openPartner(page);
    await assertClean(page);
  }

  it('quirks mode', async () => {
    const head = `<html lang=en><title>Host</title>${probeTag()}${scriptTag('loader')}`;
    await asUsual({ body: head + provided(ALL_WIDGETS) });
    assert.equal(await site.page.run(() => document.compatMode), 'BackCompat');
  });

  for (const build of ['loader', 'single file'] as const) {
    it(`XHTML served as such, with the ${build}`, () => {
      const scripts = probeTag() + scriptTag(build, '', 'async="async"');
      const widgets = provided(ALL_WIDGETS.replaceAll(' filters>', ' filters="">'));
      return asUsual({
        type: 'application/xhtml+xml',
        body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Host</title>${scripts}</head><body>${widgets}</body></html>`,
      });
    });
  }

  it('a base address elsewhere, when the page names data by whole addresses', () => {
    const { origin } = site.host;
    const scripts = probeTag(origin) + scriptTag('loader', origin);
    return asUsual({
      body: html(`<base href="https://elsewhere.example/deep/">${scripts}`, provided(ALL_WIDGETS, origin)),
    });
  });

  it('a base address, from which a relative address of data counts', () => {
    const scripts = probeTag() + scriptTag('loader', '', 'type="module"');
    const widgets = provided(ALL_WIDGETS).replace('src="/data', 'src="../../data');
    return asUsual({ body: html(`<base href="${SCRIPTS}/">${scripts}`, widgets) });
  });
});
