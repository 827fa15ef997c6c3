import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutShiftFault, observeLayoutShift } from '../../tools/lib/layout-shift.ts';
import { DATA, dataRequests, LOADER, pageOf, siteOfSuite, type Opened } from './support/host-page.ts';

const FAR = '<div style="block-size: 4000px">Far above</div>';
const LINK = '<a href="/list">Our list</a>';
const lazy = (tag: string, attributes = ''): string =>
  `<coopkit-${tag} id="w" ${DATA} loading="lazy" ${attributes}>${LINK}</coopkit-${tag}>`;
const REGION = lazy('region-card', 'nuts="HR02" compact');

/** What each widget needs, and what tells that it has its answer. */
const SHOWN: Readonly<Record<string, readonly [attributes: string, shown: string]>> = {
  'call-banner': ['', '[part~=title]'],
  'partner-profile': ['organisation="none"', '[part=empty]'],
  'partner-search': ['', '.hit .open'],
  'practice-feed': ['', '.feed'],
  'region-card': ['nuts="HR02"', 'h2'],
};

const scripts = ({ requests }: Opened): readonly string[] =>
  requests.map((request) => new URL(request.url()).pathname).filter((path) => path.startsWith('/cdn/'));

describe('when a widget begins', () => {
  const site = siteOfSuite();

  async function open(path: string, html: string): Promise<Opened> {
    const opened = await site.open();
    await observeLayoutShift(opened.page);
    await opened.page.goto(site.put(path, html), { waitUntil: 'networkidle' });
    return opened;
  }

  describe('loading="lazy"', () => {
    it('asks for no data before the widget is near, keeps its room, and begins when it is scrolled to', async () => {
      const opened = await open('/lazy', pageOf(FAR + REGION, LOADER));
      const { page } = opened;
      assert.deepEqual(dataRequests(opened), []);
      assert.ok((await page.locator('#w').boundingBox())!.height > 100, 'its room is kept');
      await page.getByText('Our list').scrollIntoViewIfNeeded();
      await page.locator('#w h2').waitFor();
      assert.equal(await layoutShiftFault(page), undefined);
      assert.deepEqual(opened.said, []);
      await opened.close();
    });

    it('holds for every widget', async () => {
      const widgets = Object.entries(SHOWN).map(([tag, [attributes]]) => lazy(tag, attributes));
      const opened = await open('/lazy-all', pageOf(FAR + widgets.join(' '), LOADER));
      assert.deepEqual(dataRequests(opened), []);
      await opened.page.evaluate(() => {
        for (const widget of document.querySelectorAll('[loading]')) widget.setAttribute('loading', 'eager');
      });
      for (const [tag, [, shown]] of Object.entries(SHOWN)) {
        await opened.page.locator(`coopkit-${tag} ${shown}`).first().waitFor();
      }
      await opened.close();
    });

    it('begins when a link leads to it, and when the page is printed', async () => {
      const opened = await open('/jump', pageOf(`<a href="#w">Jump</a>${FAR}${REGION}`, LOADER));
      await opened.page.getByText('Jump').click();
      await opened.page.locator('#w h2').waitFor();
      await opened.close();

      const printed = await open('/print', pageOf(FAR + REGION, LOADER));
      assert.deepEqual(dataRequests(printed), []);
      await printed.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await printed.page.locator('#w h2').waitFor();
      await printed.close();
    });

    it('begins at once where the browser cannot tell, or the code for it cannot be had', async () => {
      for (const prepare of [
        ({ page }: Opened) =>
          page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver')),
        ({ page }: Opened) => page.route('**/when-near.js', (route) => route.abort()),
      ]) {
        const opened = await site.open();
        await prepare(opened);
        await opened.page.goto(site.put('/blind', pageOf(FAR + REGION, LOADER)));
        await opened.page.locator('#w h2').waitFor();
        await opened.close();
      }
    });
  });

  describe('paused', () => {
    it('not even the code of the widget is downloaded until the attribute is taken away', async () => {
      for (const html of [
        REGION.replace('loading="lazy"', 'paused'),
        `<div id="w" data-coopkit="region-card" data-src="/data/manifest.json" data-nuts="HR02" data-paused>${LINK}</div>`,
      ]) {
        const opened = await open('/paused', pageOf(html, LOADER));
        const { page } = opened;
        assert.deepEqual(scripts(opened), ['/cdn/coopkit.js']);
        assert.ok(await page.getByText('Our list').isVisible());
        await page.evaluate(() => {
          for (const name of ['paused', 'data-paused']) document.querySelector('#w')?.removeAttribute(name);
        });
        await page.locator('coopkit-region-card h2').waitFor();
        assert.deepEqual(opened.said, []);
        await opened.close();
      }
    });

    it('asks for nothing where the code is there, and again when it is set later', async () => {
      const script = '<script src="/cdn/coopkit-all.js"></script>';
      const opened = await open('/paused-all', pageOf(REGION.replace('loading="lazy"', 'paused'), script));
      const { page } = opened;
      assert.deepEqual(dataRequests(opened), []);
      assert.ok(await page.getByText('Our list').isVisible());
      const pause = (paused: boolean) =>
        page.evaluate((set) => document.querySelector('#w')?.toggleAttribute('paused', set), paused);
      await pause(false);
      await page.locator('#w h2').waitFor();
      await pause(true);
      await page.getByText('Our list').waitFor();
      assert.equal(await page.locator('#w h2').count(), 0);
      await opened.close();
    });

    it('holds for all widgets of a provider', async () => {
      const html = `<coopkit-provider ${DATA} paused><coopkit-region-card nuts="HR02">${LINK}</coopkit-region-card></coopkit-provider>`;
      const opened = await open(
        '/paused-provider',
        pageOf(html, '<script src="/cdn/coopkit-all.js"></script>'),
      );
      const { page } = opened;
      assert.deepEqual(dataRequests(opened), []);
      assert.ok(await page.getByText('Our list').isVisible());
      await page.evaluate(() => document.querySelector('coopkit-provider')?.removeAttribute('paused'));
      await page.locator('coopkit-region-card h2').waitFor();
      await opened.close();
    });
  });
});
