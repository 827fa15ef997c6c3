import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT, VERSION } from '../../tools/lib/root.ts';
import { MANIFEST } from '../host/support/host-server.ts';
import { OTHER_VERSION, otherVersionFiles } from '../host/support/other-version.ts';
import { BUILDS, scriptTag, type Build } from '../host/support/script.ts';
import { ALL_WIDGETS, provided } from '../host/support/widgets.ts';
import { ask, openPartner } from './support/partner-search.ts';
import { assertClean, engineSite } from './support/site.ts';

const PLACEHOLDERS = `<div data-coopkit="region-card" data-nuts="HR02" data-src="${MANIFEST}" data-compact></div>
  <script type="application/json" data-coopkit>{ "widget": "call-banner", "src": "${MANIFEST}" }</script>`;
const BODY = `<main>${provided(ALL_WIDGETS)}</main><aside>${PLACEHOLDERS}</aside>`;

/** The script tag of a build in the other version. */
const otherTag = (build: Build): string =>
  `<script src="/cdn/${OTHER_VERSION}/${BUILDS[build].file}"></script>`;

describe('scripts on a page', () => {
  const site = engineSite(otherVersionFiles);

  /** Uses the widgets of a page, and counts those that placeholders became. */
  async function use(head: string): Promise<void> {
    const page = await site.visit({ head, body: BODY });
    await page.shown();
    await ask(page, 'robotics');
    await openPartner(page);
    await page.until(() => window.probe.all('aside [part=title], [part=title]').length > 1);
    const placed = await page.run(() =>
      Array.from(document.querySelectorAll('aside *'), ({ localName }) => localName),
    );
    assert.deepEqual(placed, ['div', 'coopkit-region-card', 'coopkit-call-banner']);
  }

  const SAME: readonly (readonly Build[])[] = [
    ['loader', 'loader'],
    ['single file', 'single file'],
    ['loader', 'single file', 'banner'],
    ['banner', 'single file', 'loader'],
  ];

  for (const builds of SAME) {
    it(`of one version share the elements: ${builds.join(', ')}`, async () => {
      await use(builds.map((build) => scriptTag(build)).join(''));
      await assertClean(site.page);
    });
  }

  const OTHER: readonly (readonly [Build, Build])[] = [
    ['loader', 'loader'],
    ['single file', 'single file'],
    ['single file', 'loader'],
    ['loader', 'single file'],
  ];

  for (const [older, newer] of OTHER) {
    it(`of two versions work together and say so once: ${older}, then the other’s ${newer}`, async () => {
      await use(scriptTag(older) + otherTag(newer));
      const problems = await site.page.problems();
      assert.ok(problems.length >= 1 && problems.length <= 2, problems.join('\n'));
      for (const problem of problems) {
        assert.match(problem, /^coopkit: <coopkit-[a-z-]+> is already registered by version/);
        for (const version of [VERSION, OTHER_VERSION]) assert.ok(problem.includes(version), problem);
      }
    });
  }

  /** The tag of the single file as `sri.json` of the build has its digest. */
  async function tagWithDigest(change: (digest: string) => string): Promise<string> {
    const list = await readFile(join(ROOT, 'dist/cdn', VERSION, 'sri.json'), 'utf8');
    const digest = (JSON.parse(list) as Record<string, string>)[BUILDS['single file'].file] ?? '';
    return scriptTag('single file', '', `async crossorigin="anonymous" integrity="${change(digest)}"`);
  }

  it('run with the digest of the release in their tag', async () => {
    await use(await tagWithDigest((digest) => digest));
    await assertClean(site.page);
  });

  it('leave the fallback where the digest is another', async () => {
    const head = await tagWithDigest((digest) => digest.replace(/-..../, '-AAAA'));
    const failed = `<script>addEventListener('error', ({ target }) => { if (target.src) document.title = 'refused'; }, true);</script>`;
    const page = await site.visit({ head: failed + head, body: BODY });
    await page.until(() => document.title === 'refused');
    const shown = await page.run(() => [
      customElements.get('coopkit-partner-search') === undefined,
      document.querySelector('coopkit-partner-search a')?.checkVisibility(),
    ]);
    assert.deepEqual(shown, [true, true]);
    await assertClean(page);
  });
});
