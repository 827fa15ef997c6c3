import { before, describe, it } from 'node:test';
import { card, EDITIONS, editionFiles, FIRST, provider, SECOND } from '../host/support/editions.ts';
import { scriptTag } from '../host/support/script.ts';
import { assertClean, engineSite } from './support/site.ts';

const { first, second } = EDITIONS;

describe('a provider', () => {
  const site = engineSite(editionFiles);

  before(async () => {
    await site.visit({ head: scriptTag('loader'), body: '<main></main>' });
  });

  /** Puts widgets on the page, acts on them, and checks that nothing went wrong. */
  async function on(body: string, act: () => Promise<unknown>): Promise<void> {
    await site.page.run((given) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = given;
    }, body);
    await act();
    await assertClean(site.page);
  }

  /** Waits until the card of the page says a text. */
  const says = (words: string, where = 'main'): Promise<unknown> =>
    site.page.until(
      (selector, text) =>
        Array.from(document.querySelectorAll(`${selector} coopkit-region-card`)).some(({ shadowRoot }) =>
          shadowRoot?.querySelector('[part=title]')?.textContent.includes(text),
        ),
      where,
      words,
    );
  const move = (what: string, where: string): Promise<void> =>
    site.page.run(
      (moved, target) => document.querySelector(target)?.append(document.querySelector(moved) ?? ''),
      what,
      where,
    );
  const setAttribute = (where: string, name: string, value: string): Promise<void> =>
    site.page.run(
      (selector, ...given) => document.querySelector(selector)?.setAttribute(...given),
      where,
      name,
      value,
    );

  it('may be put around its widgets later', () =>
    on(`<section></section>${card()}`, async () => {
      await site.page.until(() => window.probe.all('[part=empty]').length > 0);
      await site.page.run((given) => {
        document.querySelector('section')?.insertAdjacentHTML('beforeend', given);
      }, provider(''));
      await move('main > coopkit-region-card', 'coopkit-provider');
      await says(FIRST);
    }));

  it('inside another goes before it', () =>
    on(provider(provider(card(), second)), async () => {
      await says(SECOND);
      await setAttribute('coopkit-provider coopkit-provider', 'src', first);
      await says(FIRST);
    }));

  it('may name another source later', () =>
    on(provider(card()), async () => {
      await says(FIRST);
      await setAttribute('coopkit-provider', 'src', second);
      await says(SECOND);
    }));

  it('may be taken away around its widgets, which keep what they show', () =>
    on(provider(card()), async () => {
      await says(FIRST);
      await site.page.run(() => {
        const element = document.querySelector('coopkit-provider');
        element?.replaceWith(...element.childNodes);
      });
      await site.page.until(() => document.querySelector('coopkit-provider') === null);
      await says(FIRST);
    }));

  it('gives its data to a widget that is moved into it', () =>
    on(provider(card(), first, 'id="one"') + provider('', second, 'id="two"'), async () => {
      await says(FIRST);
      await move('coopkit-region-card', '#two');
      await says(SECOND);
      await move('coopkit-region-card', '#one');
      await says(FIRST);
    }));

  it('may itself be moved with its widgets', () =>
    on(`<section></section>${provider(card())}`, async () => {
      await says(FIRST);
      await move('coopkit-provider', 'section');
      await says(FIRST, 'section');
    }));

  it('serves the widgets that name it by for, wherever they stand', () => {
    const named = (id: string): string => `<section class="${id}">${card(`for="${id}"`)}</section>`;
    const body = provider(named('two'), first, 'id="one"') + named('one') + provider('', second, 'id="two"');
    return on(body, async () => {
      await says(FIRST, '.one');
      await says(SECOND, '.two');
      await setAttribute('.one coopkit-region-card', 'for', 'two');
      await says(SECOND, '.one');
    });
  });

  it('may come twice on a page, each with its own widgets', () =>
    on(`<section>${provider(card())}</section><aside>${provider(card(), second)}</aside>`, async () => {
      await says(FIRST, 'section');
      await says(SECOND, 'aside');
    }));
});
