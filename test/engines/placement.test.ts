import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { MANIFEST } from '../host/support/host-server.ts';
import { PLACES } from '../host/support/places.ts';
import { ALL_WIDGETS, provided, REGION_CARD } from '../host/support/widgets.ts';
import { assertClean, engineSite } from './support/site.ts';

/** The least width that a card can be read in, in CSS px. */
const READABLE = 200;

describe('a widget can stand in', () => {
  const site = engineSite();

  before(async () => {
    const places = PLACES.map(({ body }, index) => `<section id="place-${String(index)}">${body}</section>`);
    await site.visit({ build: 'loader', body: places.join('') });
  });

  PLACES.forEach(({ name, opens = false }, index) => {
    it(name, async () => {
      const { page } = site;
      const place = `#place-${String(index)}`;
      if (opens)
        await page.run(
          (selector) => document.querySelector<HTMLElement>(`${selector} .open`)?.click(),
          place,
        );
      await page.run((selector) => document.querySelector(selector)?.scrollIntoView(), place);
      const width = await page.until((selector) => {
        const [first] = Array.from(document.querySelectorAll(`${selector} *`), ({ shadowRoot }) => shadowRoot)
          .filter((root) => root !== null)
          .map((root) => root.querySelector('coopkit-region-card') ?? root.host);
        const title = first?.shadowRoot?.querySelector('[part=title]');
        return /Panonska|Pannonian/.test(title?.textContent ?? '') && first?.getBoundingClientRect().width;
      }, place);
      assert.ok(Number(width) >= READABLE, `it is ${String(width)} px wide`);
      await page.run((selector) => {
        document.querySelector<HTMLDialogElement>(`${selector} dialog`)?.close();
        document.querySelector<HTMLElement>(`${selector} [popover]`)?.hidePopover();
      }, place);
      await assertClean(page);
    });
  });

  it('a paragraph without closing it; nothing of ours stands beside the fallbacks', async () => {
    const page = await site.visit({ build: 'loader', body: `<p>One ${provided(ALL_WIDGETS)} two.</p>` });
    await page.shown();
    const [paragraphs, words, inside] = await page.run(
      () =>
        [
          document.querySelectorAll('p').length,
          document.querySelector('p')?.textContent ?? '',
          Array.from(document.querySelectorAll('p *'), ({ localName }) => localName).filter(
            (tag) => !tag.startsWith('coopkit-'),
          ),
        ] as const,
    );
    assert.equal(paragraphs, 1);
    assert.match(words, /^One .* two\.$/);
    assert.deepEqual([...new Set(inside)], ['a']);
    await assertClean(page);
  });

  it('a closed shadow root, with its provider outside', async () => {
    const body = `<coopkit-provider src="${MANIFEST}"><div id="host"></div></coopkit-provider>
      <script>
        const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
        root.innerHTML = ${JSON.stringify(REGION_CARD)};
        window.words = () => root.querySelector('coopkit-region-card').shadowRoot?.textContent;
      </script>`;
    const page = await site.visit({ build: 'single file', body });
    await page.until(() => /Panonska|Pannonian/.test((Reflect.get(window, 'words') as () => string)()));
    await assertClean(page);
  });
});
