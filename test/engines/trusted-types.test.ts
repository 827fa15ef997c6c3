import assert from 'node:assert/strict';
import { before, describe, it, type TestContext } from 'node:test';
import { otherLit } from '../host/support/other-lit.ts';
import { scriptTag, type Build } from '../host/support/script.ts';
import { ALL_WIDGETS, CALL_BANNER, PARTNER_SEARCH, provided } from '../host/support/widgets.ts';
import { ask, openPartner } from './support/partner-search.ts';
import { assertClean, engineSite } from './support/site.ts';

const ENFORCED = `require-trusted-types-for 'script'`;
const BANNER = CALL_BANNER.replace('>', ' src="/data/manifest.json">');

describe('where Trusted Types are enforced', () => {
  const site = engineSite(async () => ({
    '/other-lit.js': { body: await otherLit(), type: 'text/javascript' },
  }));
  let known = false;

  before(async () => {
    await site.visit({ body: '' });
    known = await site.page.run(() => 'trustedTypes' in window);
  });

  /** A test for engines that have Trusted Types. */
  const where = (name: string, act: () => Promise<void>): void => {
    it(name, async (context: TestContext) => {
      if (known) await act();
      else context.skip('this engine has no Trusted Types');
    });
  };
  const visit = (policy: string, head: string, body: string) =>
    site.visit({ headers: { 'content-security-policy': policy }, head, body });

  for (const build of ['loader', 'single file'] as const) {
    for (const [policy, name] of [
      [ENFORCED, 'any policy is allowed'],
      [`${ENFORCED}; trusted-types coopkit`, 'ours is allowed alone'],
    ] as const) {
      where(`the widgets of the ${build} work when ${name}`, async () => {
        const page = await visit(policy, scriptTag(build, '', 'async'), provided(ALL_WIDGETS));
        await page.shown();
        await ask(page, 'robotics');
        await openPartner(page);
        await assertClean(page);
      });
    }
  }

  where('the banner script has a policy of its own', async () => {
    const page = await visit(
      `${ENFORCED}; trusted-types coopkit coopkit-banner`,
      scriptTag('banner') + scriptTag('loader'),
      BANNER + provided(PARTNER_SEARCH),
    );
    await page.shown('coopkit-call-banner', 'coopkit-partner-search');
    await assertClean(page);
  });

  for (const order of ['before', 'after'] as const) {
    where(`they work beside another script with a Lit of its own, loaded ${order} ours`, async () => {
      const others = '<script src="/other-lit.js"></script>';
      const ours = scriptTag('single file');
      const page = await visit(
        `${ENFORCED}; trusted-types lit-html coopkit`,
        order === 'before' ? others + ours : ours + others,
        `<other-greeting></other-greeting>${provided(ALL_WIDGETS)}`,
      );
      await page.shown();
      await page.until(
        () => window.probe.all('other-greeting p').length > 0 || window.probe.all('p').length > 0,
      );
      await assertClean(page);
    });
  }

  for (const build of ['loader', 'banner', 'single file'] as const satisfies readonly Build[]) {
    for (const list of [`'none'`, 'dompurify']) {
      where(`the ${build} leaves the fallback where trusted-types is ${list}, and says why`, async () => {
        const page = await visit(
          `${ENFORCED}; trusted-types ${list}`,
          scriptTag(build),
          BANNER + provided(PARTNER_SEARCH),
        );
        await page.until(() => window.probe.problems.some((words) => words.startsWith('coopkit:')));
        const visible = await page.run(() =>
          Array.from(document.querySelectorAll('a'), (link) => [link.textContent, link.checkVisibility()]),
        );
        assert.deepEqual(visible, [
          ['Open calls', true],
          ['All partners', true],
        ]);
        const problems = await page.problems();
        assert.deepEqual(
          problems.filter((words) => words.startsWith('thrown')),
          [],
        );
      });
    }
  }
});
