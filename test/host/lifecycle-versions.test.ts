import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { sample } from '../support/sample.ts';
import { VERSION } from '../../tools/lib/root.ts';
import { MANIFEST } from './support/host-server.ts';
import { OTHER_VERSION, otherVersionFiles } from './support/other-version.ts';
import { BUILDS, scriptTag, type Build } from './support/script.ts';
import { siteOfSuite } from './support/site.ts';
import { ALL_WIDGETS, ask, openPartner, provided, shown } from './support/widgets.ts';

/** The script tag of a build in the other version. */
const otherTag = (build: Build): string =>
  `<script src="/cdn/${OTHER_VERSION}/${BUILDS[build].file}"></script>`;

const PLACEHOLDERS = `<div data-coopkit="region-card" data-nuts="HR02" data-src="${MANIFEST}" data-compact></div>
  <script type="application/json" data-coopkit>{ "widget": "call-banner", "src": "${MANIFEST}" }</script>`;
const BODY = `<main>${provided(ALL_WIDGETS)}</main><aside>${PLACEHOLDERS}</aside>`;

/** Uses the widgets of a page, and counts those that placeholders became. */
async function use(page: Page): Promise<void> {
  await shown(page);
  await ask(page, 'robotics');
  await openPartner(page);
  await page.locator('aside [part=title]').nth(1).waitFor();
  const placed = await page
    .locator('aside')
    .evaluate((aside) => Array.from(aside.querySelectorAll('*'), ({ localName }) => localName));
  assert.deepEqual(placed, ['div', 'coopkit-region-card', 'coopkit-call-banner']);
}

/**
 * Each script tells once that another version was faster. Two loaders may each be faster with some of the elements, so
 * that each tells it.
 */
function assertToldOnce(problems: readonly string[]): void {
  assert.ok(problems.length >= 1 && problems.length <= 2, problems.join('\n'));
  for (const problem of problems) {
    assert.match(problem, /^coopkit: <coopkit-[a-z-]+> is already registered by version/);
    for (const version of [VERSION, OTHER_VERSION]) assert.ok(problem.includes(version), problem);
  }
  const unused = problems.map((problem) => /version (\S+) stays unused/.exec(problem)?.[1]);
  assert.equal(new Set(unused).size, problems.length, problems.join('\n'));
}

describe('scripts that meet on a page', () => {
  const site = siteOfSuite(otherVersionFiles);

  /** Scripts of one version, in the order in which a page has them. */
  const SAME: readonly (readonly Build[])[] = [
    ['loader', 'loader'],
    ['single file', 'single file'],
    ['loader', 'single file', 'banner'],
    ['banner', 'single file', 'loader'],
  ];

  for (const builds of sample('scripts of one version', SAME, 2)) {
    it(`of one version share the elements: ${builds.join(', ')}`, async () => {
      const head = builds.map((build) => scriptTag(build)).join('');
      const problems = await site.visit({ head, body: BODY }, ({ page }) => use(page));
      assert.deepEqual(problems, []);
    });
  }

  /** Two versions, each by its script, in the order of the page. */
  const OTHER: readonly (readonly [Build, Build])[] = [
    ['loader', 'loader'],
    ['single file', 'single file'],
    ['single file', 'loader'],
    ['loader', 'single file'],
  ];

  for (const [older, newer] of sample('scripts of two versions', OTHER, 2)) {
    it(`of two versions work together and say so once: ${older}, then the other’s ${newer}`, async () => {
      const head = scriptTag(older) + otherTag(newer);
      const problems = await site.visit({ head, body: BODY }, ({ page }) => use(page));
      assertToldOnce(problems);
    });
  }

  it('share data across versions: a provider of one, the widgets of the other', async () => {
    const problems = await site.visit({ body: '<main></main>' }, async ({ page }) => {
      const load = async (address: string, widgets: readonly string[]): Promise<void> => {
        await page.evaluate(
          ([tags, src]) => {
            const script = document.createElement('script');
            script.src = src;
            document.body.append(...tags.map((tag) => document.createElement(tag)), script);
          },
          [widgets, address] as const,
        );
        await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), widgets);
      };
      await load(`/cdn/${VERSION}/coopkit.js`, ['coopkit-provider', 'coopkit-region-card']);
      await load(`/cdn/${OTHER_VERSION}/coopkit.js`, ['coopkit-call-banner', 'coopkit-practice-feed']);
      await page.locator('main').evaluate((main, html) => {
        main.innerHTML = html;
      }, provided(ALL_WIDGETS));
      await shown(page);
    });
    assertToldOnce(problems);
  });

  for (const build of ['loader', 'single file'] as const) {
    it(`leave alone what the page defined under one of our names: ${build}`, async () => {
      const own = `<script>customElements.define('coopkit-region-card', class extends HTMLElement {
        connectedCallback() { this.title = 'The page’s own'; }
      });</script>`;
      const problems = await site.visit({ head: own + scriptTag(build), body: BODY }, async ({ page }) => {
        await shown(page, ['coopkit-call-banner', 'coopkit-partner-search', 'coopkit-practice-feed']);
        const cards = await page
          .locator('coopkit-region-card')
          .evaluateAll((all: HTMLElement[]) => all.map(({ title, shadowRoot }) => shadowRoot ?? title));
        assert.deepEqual(cards, ['The page’s own', 'The page’s own']);
      });
      assert.deepEqual(problems, [
        `coopkit: <coopkit-region-card> is already registered by version unknown; version ${VERSION} stays unused here.`,
      ]);
    });
  }
});
