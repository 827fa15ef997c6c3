import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLOSES, DATED_CALLS, datedCallFiles } from '../host/support/dated-calls.ts';
import { ALL_WIDGETS, provided } from '../host/support/widgets.ts';
import { ask } from './support/partner-search.ts';
import { assertClean, engineSite, type EnginePage } from './support/site.ts';

/** The official languages of the European Union but English. */
const LANGUAGES = 'bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** How the day of the deadline reads in the languages that browsers may have no words for. */
const FROM_TABLES = { ga: '1 Nollaig 2026', mt: '1 ta’ Diċembru 2026' } as const;

const TEN_DAYS = 864_000_000;

describe('languages', () => {
  const site = engineSite(datedCallFiles);

  /** The words of a banner in each language, on one page, ten days before the deadline. */
  async function banners(languages: readonly string[]): Promise<readonly string[]> {
    const tags = languages.map(
      (lang) =>
        `<coopkit-call-banner lang="${lang}" src="${DATED_CALLS}" time-zone="Europe/Brussels"></coopkit-call-banner>`,
    );
    const clock = `<script>
      for (const banner of document.querySelectorAll('coopkit-call-banner')) banner.now = () => ${String(CLOSES - TEN_DAYS)};
    </script>`;
    const page: EnginePage = await site.visit({ build: 'loader', body: tags.join('') + clock });
    const words = await page.until(() => {
      const found = Array.from(document.querySelectorAll('coopkit-call-banner'), ({ shadowRoot }) =>
        (shadowRoot?.querySelector('.banner:not(.loading)')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      );
      // Each is drawn in English until its words arrive.
      const ready = found.every((text, at) => text !== '' && (at === 0 || !/Closes/.test(text)));
      return ready && found;
    });
    await assertClean(page);
    return words as readonly string[];
  }

  it('are all 24 on one page, each with its own words', async () => {
    const words = await banners(['en', ...LANGUAGES]);
    assert.match(words[0] ?? '', /Closes/);
    assert.equal(new Set(words).size, LANGUAGES.length + 1);
  });

  for (const [lang, day] of Object.entries(FROM_TABLES)) {
    it(`are written right where the engine has no words for them: ${lang}`, async () => {
      const [, words = ''] = await banners(['en', lang]);
      assert.ok(words.includes(day), words);
    });
  }

  it('from right to left mirror the widgets and widen nothing', async () => {
    const page = await site.visit({
      build: 'loader',
      body: `<main dir="rtl" style="inline-size: 600px">${provided(ALL_WIDGETS)}</main>`,
    });
    await page.shown();
    await ask(page, 'robotics');
    const sides = await page.run(() =>
      Array.from(document.querySelectorAll('coopkit-provider > *'), (widget) => {
        const box = widget.getBoundingClientRect();
        const title = window.probe
          .all('[part~=title]')
          .find(
            (each) => (each.getRootNode() as ShadowRoot).host === widget || widget.shadowRoot?.contains(each),
          );
        const range = document.createRange();
        range.selectNodeContents(title ?? widget);
        const text = range.getBoundingClientRect();
        return {
          name: widget.localName,
          direction: getComputedStyle(title ?? widget).direction,
          nearRight: title === undefined || box.right - text.right < text.left - box.left,
          fits: widget.scrollWidth <= widget.clientWidth + 1,
        };
      }),
    );
    assert.equal(sides.length, 4);
    for (const { name, direction, nearRight, fits } of sides)
      assert.deepEqual(
        { name, direction, nearRight, fits },
        { name, direction: 'rtl', nearRight: true, fits: true },
      );
    await assertClean(page);
  });
});
