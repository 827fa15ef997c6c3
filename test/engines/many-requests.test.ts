import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { countRequests, type CountingHost } from '../host/support/counting-host.ts';
import { MANIFEST } from '../host/support/host-server.ts';
import { COUNT, many, repeated } from '../host/support/many.ts';
import { html, scriptTag } from '../host/support/script.ts';
import { assertClean, engineSite, probeTag } from './support/site.ts';

describe('fifty widgets on a page ask for each thing once', () => {
  const site = engineSite();
  let counting: CountingHost;

  before(async () => {
    counting = await countRequests(site.host);
  });
  after(() => {
    counting.close();
  });

  /** Opens a page of many through what counts. */
  async function open(body: string): Promise<void> {
    counting.asked.clear();
    const { page, host } = site;
    const head = probeTag() + scriptTag('loader', '', 'async');
    const { pathname } = new URL(host.add({ body: html(head, body) }));
    await page.open(counting.origin + pathname);
    await page.until(
      (count) =>
        window.probe.all('.banner:not(.loading), article[part=card]').length +
          window.probe
            .all('coopkit-partner-search, coopkit-practice-feed')
            .filter(({ shadowRoot }) => shadowRoot?.querySelector('article .item-title, [part~=results]'))
            .length >=
          count && window.probe.all('[aria-busy=true], .skeleton, .hit[aria-hidden]').length === 0,
      COUNT,
    );
    assert.ok(counting.asked.has(MANIFEST));
    assert.deepEqual(repeated(counting.asked), []);
    await assertClean(page);
  }

  it('of a data set that each names itself', () => open(many(`src="${MANIFEST}"`)));

  it('of a data set that fifty providers name', () =>
    open(
      many('').replaceAll(
        /<(coopkit-\S+).*?<\/\1>/g,
        `<coopkit-provider src="${MANIFEST}">$&</coopkit-provider>`,
      ),
    ));
});
