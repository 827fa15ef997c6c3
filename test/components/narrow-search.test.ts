import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/partner-search.ts';
import '../../src/define/provider.ts';
import { exampleClient } from '../../stories/support/example-partners.ts';
import { setViewport } from './support/viewport.ts';
import { waitUntil } from './support/wait-until.ts';

/** Selects are wider in Firefox and WebKit; there, Greek and Finnish words of an order lose a letter or two (docs/engines.md). */
const SHOWN = navigator.userAgent.includes('Chrome') ? 1 : 0.9;

describe('a partner search on a narrow page', () => {
  before(() => setViewport({ width: 320, height: 700 }));
  after(() => setViewport({ width: 1200, height: 900 }));

  for (const lang of ['en', 'de', 'el', 'fi', 'bg'])
    it(`says filters and order in full, in "${lang}"`, async () => {
      const place = await fixture(
        html`<coopkit-provider lang=${lang} .client=${exampleClient()}>
          <coopkit-partner-search></coopkit-partner-search>
        </coopkit-provider>`,
      );
      const root = place.querySelector('coopkit-partner-search')?.shadowRoot;
      await waitUntil(() => root?.querySelector('.hit .open'), 'results are shown');
      await waitUntil(() => !root?.querySelector('[data-waits]'), 'the words have come');
      root?.querySelector<HTMLElement>('.facet input')?.click();
      await waitUntil(() => root?.querySelector('.chip'), 'a filter is chosen');

      const select = root!.querySelector<HTMLElement>('select')!;
      const width = select.offsetWidth;
      select.style.minInlineSize = 'max-content';
      expect(width).to.be.at.least(SHOWN * select.offsetWidth - 1);

      const words = document.createRange();
      words.selectNodeContents(root!.querySelector('.open-filters')!);
      expect(words.getBoundingClientRect().height).to.be.below(30);
      expect(getComputedStyle(root!.querySelector('.offers')!).hyphens).to.equal('auto');
    });
});
