import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/visit.ts';
import { sample } from '../../support/sample.ts';
import { ALL_WIDGETS, bundlePage } from '../../support/widget-bundle.ts';
import { clearRoute, strikeRoute, TROUBLES, type Trouble } from './faults.ts';
import { startHub, type Hub } from './hub.ts';
import { Scene, type Sight } from './scene.ts';

/*
 * Whatever happens to the data of a page, plain files or an API: each widget says so within eight seconds of the page's
 * time, offers to try again, which works when the trouble is over, keeps what it showed before, and harms nothing.
 */

const MOST = 8_000;

const hasFailed = (sights: readonly Sight[]): boolean =>
  sights.every(({ settled, notice }) => settled && notice !== '');

describe('widgets whose data is in trouble', { concurrency: 2 }, () => {
  let browser: Browser;
  let hub: Hub;
  before(async () => {
    const bundle = await bundlePage(ALL_WIDGETS);
    [browser, hub] = await Promise.all([launchBrowser(), startHub(bundle)]);
  });
  after(async () => {
    await browser?.close();
    await hub?.close();
  });

  /** Waits until all have failed, and looks at how. */
  async function assertTold(scene: Scene): Promise<readonly Sight[]> {
    const { ms, sights } = await scene.settle(hasFailed);
    for (const { name, settled, notice, retries, text } of sights) {
      assert.ok(settled, `${name} settles`);
      assert.match(notice, /could not be loaded|incomplete/, `${name} says what happened: ${text}`);
      assert.ok(retries > 0, `${name} offers to try again`);
    }
    assert.ok(ms <= MOST, `all settle within ${MOST} ms, not ${ms}`);
    return sights;
  }

  async function assertRetryWorks(scene: Scene, trouble: Trouble): Promise<void> {
    const weather = hub.weather.get(scene.name)!;
    weather.fault = undefined;
    await clearRoute(scene.page, scene.address);
    await scene.retry();
    await scene.until(
      (now) => scene.shows(now, weather.edition),
      `What was asked again after ${trouble.name}`,
    );
    assert.deepEqual(scene.complaints, [], 'no error, and no rejection that nobody handles');
    assert.equal(await scene.page.textContent('h1'), 'Host page');
  }

  for (const [number, trouble] of sample('troubles of widgets', TROUBLES, 5).entries()) {
    it(`bear ${trouble.name}, at first and when they are refreshed`, { timeout: 90_000 }, async () => {
      const scene = await Scene.open(browser, hub, `case-${number}`);
      const weather = hub.weather.get(scene.name)!;
      const strike = async (): Promise<void> => {
        weather.fault = trouble.fault;
        if (trouble.strikes) weather.strikes = trouble.strikes;
        await strikeRoute(scene.page, scene.address, trouble);
      };
      await strike();
      await scene.show(trouble.only ? [trouble.only] : ['files', 'api']);
      await assertTold(scene);
      await assertRetryWorks(scene, trouble);

      await strike();
      if (trouble.replaced) weather.edition = 'second';
      await scene.refresh();
      for (const { name, text, notice } of await assertTold(scene)) {
        assert.match(text, /of the first edition/, `${name} keeps what it showed`);
        assert.match(notice, /Showing what was loaded at \d/, `${name} says since when`);
      }
      await assertRetryWorks(scene, trouble);
      await scene.close();
    });
  }
});
