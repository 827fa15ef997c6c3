import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../e2e/support/visit.ts';
import { ALL_WIDGETS, bundlePage } from '../../support/widget-bundle.ts';
import { isFile, version } from './faults.ts';
import { send, startHub, type Hub, type Weather } from './hub.ts';
import { Scene, type Sight } from './scene.ts';

/* Data that changes under a page, or is not of the version that its widgets were made for. */

const CAP = { timeout: 60_000 };

/** How visitors see that a widget has a code that it does not know. */
const CODES: Readonly<Record<string, string>> = {
  'call-banner': 'role-to-come',
  'region-card': 'network-to-come',
  'practice-feed': 'form-to-come',
  'partner-search': 'kind-to-come',
  'partner-profile': 'kind-to-come',
  results: 'kind-to-come',
};

describe('widgets whose data changes', { concurrency: 2 }, () => {
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

  async function open(name: string, changes: Partial<Weather>): Promise<[Scene, Weather]> {
    const scene = await Scene.open(browser, hub, name);
    const weather = hub.weather.get(name)!;
    Object.assign(weather, changes);
    return [scene, weather];
  }

  const assertCodes = (sights: readonly Sight[]): void => {
    for (const { name, text } of sights) {
      const code = CODES[name.split(' ')[0]!]!;
      assert.ok(text.includes(code), `${name} shows the code ${code}: ${text}`);
    }
  };

  it('show unknown codes as text and pass over unknown fields', CAP, async () => {
    const [scene] = await open('codes', { edition: 'later' });
    await scene.show(['files', 'api']);
    assertCodes(await scene.until((sights) => scene.shows(sights, 'later'), 'The later edition'));
    assert.deepEqual(scene.complaints, []);
    await scene.close();
  });

  it('read a later minor version', CAP, async () => {
    const [scene] = await open('minor', { edition: 'later', fault: version('1.1') });
    await scene.show(['files', 'api']);
    assertCodes(await scene.until((sights) => scene.shows(sights, 'later'), 'The later edition'));
    assert.deepEqual(scene.complaints, []);
    await scene.close();
  });

  it('read files of an earlier version', CAP, async () => {
    const [scene] = await open('earlier', { fault: version('0.9') });
    await scene.show(['files']);
    await scene.until((sights) => scene.shows(sights, 'first'), 'The first edition');
    assert.deepEqual(scene.complaints, []);
    await scene.close();
  });

  it('refuse a later major version, and tell the page why', CAP, async () => {
    const [scene] = await open('major', { fault: version('2.0') });
    await scene.page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      document.addEventListener('coopkit-error', (event) => {
        const { error } = event.detail;
        const { code, hint } = error as { code: string; hint: string };
        told.push(`${code}: ${(error as Error).message} ${hint}`);
      });
    });
    await scene.show(['files', 'api']);
    const { sights } = await scene.settle((now) => now.every(({ notice }) => notice !== ''));
    for (const { name, notice } of sights)
      assert.match(notice, /This version of the data could not be read/, name);
    const told = await scene.page.evaluate(() => (window as unknown as { told: string[] }).told);
    assert.ok(told.length >= sights.length, told.join('\n'));
    for (const words of told)
      assert.match(words, /^version: .*(?:later coopkit|version 2\.0).*[Uu]pdate coopkit/s);
    assert.deepEqual(scene.complaints, []);
    await scene.close();
  });

  it('go over to a data set that replaces theirs while they load it', CAP, async () => {
    const [scene, weather] = await open('replaced', {});
    weather.strikes = isFile;
    weather.fault = async (response, good) => {
      weather.edition = 'second';
      send(response, await good());
    };
    await scene.show(['files']);
    await scene.until((sights) => scene.shows(sights, 'second'), 'The second edition');
    assert.deepEqual(scene.complaints, []);
    await scene.close();
  });

  it('show the newer data after a refresh', CAP, async () => {
    const [scene, weather] = await open('newer', {});
    await scene.show(['files', 'api']);
    await scene.until((sights) => scene.shows(sights, 'first'), 'The first edition');
    weather.edition = 'second';
    await scene.refresh();
    await scene.until((sights) => scene.shows(sights, 'second'), 'The second edition');
    assert.deepEqual(scene.complaints, []);
    await scene.close();
  });

  it('ask again by themselves when the browser is online again', CAP, async () => {
    const [scene, weather] = await open('online', {});
    await scene.page.context().setOffline(true);
    // The script is there already, as after a walk into a tunnel.
    await scene.page.route(`${hub.site}/**`, async (route) => {
      const response = await fetch(route.request().url());
      await route.fulfill({
        body: Buffer.from(await response.arrayBuffer()),
        contentType: response.headers.get('content-type') ?? '',
      });
    });
    await scene.show(['files', 'api']);
    const { sights } = await scene.settle((now) => now.every(({ notice }) => notice !== ''));
    for (const { name, notice } of sights) assert.match(notice, /offline/, name);
    weather.edition = 'second';
    await scene.page.context().setOffline(false);
    await scene.until((now) => scene.shows(now, 'second'), 'The second edition');
    assert.deepEqual(scene.complaints, []);
    await scene.close();
  });
});
