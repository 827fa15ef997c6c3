import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { MANIFEST, startHost } from '../host/support/host-server.ts';
import { ALL_WIDGETS } from '../host/support/widgets.ts';
import { engineSite, WIDGETS } from './support/site.ts';

const UNREACHED = 'The data could not be reached.';
const UNREAD = 'The data could not be read.';

describe('data that cannot be had', () => {
  const site = engineSite(async () => ({
    '/page.json': { body: '<!doctype html><title>Sign in</title>' },
    '/half.json': { body: '{ "format": "coop', type: 'application/json' },
  }));
  /** Where nobody listens. */
  let closed: string;

  before(async () => {
    const host = await startHost();
    closed = host.origin;
    host.close();
  });

  /** What stands around the widgets, and what each says to its visitor. */
  const FAULTS: Readonly<Record<string, readonly [open: () => string, says: string]>> = {
    'a data set whose host does not answer': [() => `<coopkit-provider src="${closed}/m.json">`, UNREACHED],
    'an API whose host does not answer': [
      () => `<coopkit-provider><coopkit-source api="${closed}/v1/" name="Hub"></coopkit-source>`,
      UNREACHED,
    ],
    'a data set that is not there': [() => '<coopkit-provider src="/none.json">', UNREACHED],
    'a page in place of a data set': [() => '<coopkit-provider src="/page.json">', UNREAD],
    'half a data set': [() => '<coopkit-provider src="/half.json">', UNREAD],
  };

  for (const [name, [open, says]] of Object.entries(FAULTS)) {
    it(`is told with a way to try again, which works: ${name}`, async () => {
      const page = await site.visit({ build: 'loader', body: `${open()}${ALL_WIDGETS}</coopkit-provider>` });
      const told = await page.until(
        (tags) => {
          const words = tags.map((tag) =>
            window.probe
              .all('[part=error]')
              .find((notice) => (notice.getRootNode() as ShadowRoot).host.localName === tag)
              ?.querySelector('p')
              ?.textContent.replace(/\s+/g, ' '),
          );
          return words.every((each) => each !== undefined) && words;
        },
        [...WIDGETS],
      );
      for (const words of told as readonly string[]) assert.ok(words.endsWith(says), words);
      await page.run((manifest) => {
        const provider = document.querySelector('coopkit-provider');
        provider?.querySelector('coopkit-source')?.remove();
        provider?.setAttribute('src', manifest);
        for (const retry of window.probe.all('[part=error] button')) (retry as HTMLElement).click();
      }, MANIFEST);
      await page.shown();
      const problems = await page.problems();
      assert.deepEqual(
        problems.filter((words) => words.startsWith('thrown')),
        [],
      );
    });
  }
});
