import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { createApi } from '../../src/sdk/server/api.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import { records } from '../faults/widgets/records.ts';
import { countRequests, type CountingHost } from './support/counting-host.ts';
import { MANIFEST } from './support/host-server.ts';
import { COUNT, KINDS, many, repeated } from './support/many.ts';
import { html, scriptTag } from './support/script.ts';
import { siteOfSuite } from './support/site.ts';
import { watchedPage } from './support/watched-page.ts';

/** Waits until each of the many shows data: the last thing that is drawn in each. */
const shownAll = (page: Page): Promise<unknown> =>
  page.waitForFunction((count) => {
    const widgets = [
      ...document.querySelectorAll(
        'coopkit-call-banner, coopkit-region-card, coopkit-partner-search, coopkit-practice-feed',
      ),
    ];
    const ready = widgets.filter(({ shadowRoot }) =>
      shadowRoot?.querySelector(
        '.banner:not(.loading), article[part=card], .hit:not([aria-hidden]), article .item-title',
      ),
    );
    return ready.length === count;
  }, COUNT);

describe('fifty widgets on a page ask for each thing once', () => {
  const site = siteOfSuite();
  let counting: CountingHost;
  let hub: Server;
  let api: string;
  const asked = new Map<string, number>();

  before(async () => {
    counting = await countRequests(site.host);
    const answer = createApi({
      source: memorySource({ id: 'hub', records: records('first'), title: { en: 'Hub' }, languages: ['en'] }),
    });
    hub = createServer(({ url = '/' }, response) => {
      asked.set(url, (asked.get(url) ?? 0) + 1);
      void answer(new Request(`http://hub.test${url}`)).then(async (given) => {
        response.writeHead(given.status, {
          'content-type': given.headers.get('content-type') ?? '',
          'access-control-allow-origin': '*',
          'cache-control': 'no-store',
        });
        response.end(Buffer.from(await given.arrayBuffer()));
      });
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    api = `http://127.0.0.1:${String((hub.address() as AddressInfo).port)}/v1/`;
  });
  after(() => {
    counting.close();
    hub.closeAllConnections();
    hub.close();
  });

  /** Opens a page of many through what counts. */
  async function open(body: string): Promise<void> {
    counting.asked.clear();
    asked.clear();
    const opened = await watchedPage(site.browser);
    try {
      opened.page.setDefaultTimeout(15_000);
      const { pathname } = new URL(site.host.add({ body: html(scriptTag('loader', '', 'async'), body) }));
      await opened.page.goto(counting.origin + pathname);
      await shownAll(opened.page);
      await opened.page.waitForLoadState('networkidle');
      assert.deepEqual(opened.problems, []);
    } finally {
      await opened.close();
    }
  }

  it('of a data set that each names itself', async () => {
    await open(many(`src="${MANIFEST}"`));
    assert.ok(counting.asked.has(MANIFEST));
    assert.deepEqual(repeated(counting.asked), []);
  });

  it('of a data set that fifty providers name', async () => {
    await open(
      many('').replaceAll(
        /<(coopkit-\S+).*?<\/\1>/g,
        `<coopkit-provider src="${MANIFEST}">$&</coopkit-provider>`,
      ),
    );
    assert.deepEqual(repeated(counting.asked), []);
  });

  it('of an API: one request for each question that differs', async () => {
    const kinds = KINDS.map((kind) => kind.replace('HR02', 'BG42'));
    const provided = (inside: string): string =>
      `<coopkit-provider><coopkit-source api="${api}" name="Hub"></coopkit-source>${inside}</coopkit-provider>`;
    await open(provided(many('', kinds)));
    assert.ok(asked.size > 0);
    assert.deepEqual(repeated(asked), []);
  });
});
