import { expect, fixture, html } from '@open-wc/testing';
import { search as english } from '../../../src/locales/en/search.ts';
import '../../../src/define/partner-search.ts';
import '../../../src/define/provider.ts';
import { exampleClient } from '../../../stories/support/example-partners.ts';
import { waitUntil } from '../support/wait-until.ts';

const TRANSPARENT = 'rgba(0, 0, 0, 0)';

/** A partner search so narrow that its filters hardly stand beside the list, as it is right after its first draw. */
async function searchIn(lang: string, width = 712): Promise<ShadowRoot> {
  const page = await fixture(
    html`<div lang=${lang} style="inline-size: ${width}px; font: 16px sans-serif">
      <coopkit-provider .client=${exampleClient()}
        ><coopkit-partner-search></coopkit-partner-search
      ></coopkit-provider>
    </div>`,
  );
  return page.querySelector('coopkit-partner-search')!.shadowRoot!;
}

const headOf = (root: ShadowRoot): Element => root.querySelector('.head')!;
const inkOf = (element: Element): string => getComputedStyle(element).webkitTextFillColor;

describe('Words whose language is still on its way', () => {
  it('are not seen in English first', async () => {
    const root = await searchIn('lv');
    expect(inkOf(headOf(root))).to.equal(TRANSPARENT);
    await waitUntil(() => inkOf(headOf(root)) !== TRANSPARENT, 'words are seen');
    expect(root.querySelector('select')!.textContent).not.to.contain(english.sortName);
  });

  it('are seen at once where coopkit does not speak the language', async () => {
    const root = await searchIn('tlh');
    expect(inkOf(headOf(root))).not.to.equal(TRANSPARENT);
  });

  it('hide nothing of the page itself', async () => {
    const page = await fixture(
      html`<div lang="lt">
        <coopkit-provider .client=${exampleClient({ list: () => new Promise<never>(() => {}) })}
          ><coopkit-partner-search><p>Partners of our region</p></coopkit-partner-search></coopkit-provider
        >
      </div>`,
    );
    expect(inkOf(page.querySelector('p')!)).not.to.equal(TRANSPARENT);
  });
});

describe('The head of a list', () => {
  it('keeps its height when words and the count arrive', async () => {
    const root = await searchIn('en');
    await waitUntil(() => root.querySelector('.hit .open'), 'results');
    const { height } = headOf(root).getBoundingClientRect();

    const german = await searchIn('de');
    expect(headOf(german).getBoundingClientRect().height).to.equal(height);
    await waitUntil(
      () =>
        german.querySelector('.hit .open') &&
        german.querySelector('.tools label')!.textContent.includes('Sortieren'),
      'results in German',
    );
    expect(headOf(german).getBoundingClientRect().height).to.equal(height);
  });

  it('is no wider than a phone in any words', async () => {
    for (const lang of ['de', 'el', 'ga', 'bg', 'hu']) {
      const root = await searchIn(lang, 288);
      await waitUntil(() => root.querySelector('.hit .open') && !root.querySelector('[data-waits]'), lang);
      expect(headOf(root).scrollWidth, lang).to.be.at.most(288);
    }
  });
});
