import { expect, fixture, html } from '@open-wc/testing';
import { registerLocale } from '../../../src/components/base/localize.ts';
import * as callDates from '../../../src/locales/en/call-dates.ts';
import * as call from '../../../src/locales/en/call.ts';
import * as common from '../../../src/locales/en/common.ts';
import * as facetMore from '../../../src/locales/en/facet-more.ts';
import * as practice from '../../../src/locales/en/practice.ts';
import * as profile from '../../../src/locales/en/profile.ts';
import * as region from '../../../src/locales/en/region.ts';
import * as searchHelp from '../../../src/locales/en/search-help.ts';
import * as search from '../../../src/locales/en/search.ts';
import * as suggestions from '../../../src/locales/en/suggestions.ts';
import type { MessageGroup } from '../../../src/locales/message.ts';
import type { Client } from '../../../src/sdk/client/types.ts';
import '../../../src/define/call-banner.ts';
import '../../../src/define/partner-profile.ts';
import '../../../src/define/partner-search.ts';
import '../../../src/define/practice-feed.ts';
import '../../../src/define/provider.ts';
import '../../../src/define/region-card.ts';
import { clientOf, exampleCall, NOW, peerReview } from '../../../stories/support/example-calls.ts';
import { exampleClient } from '../../../stories/support/example-partners.ts';
import { practiceClient } from '../../../stories/support/example-practices.ts';
import { regionClient } from '../../../stories/support/example-regions.ts';
import { pseudoTexts, type PseudoLocale } from '../../../tools/languages/pseudo.ts';
import { waitUntil } from '../support/wait-until.ts';

const ENGLISH: MessageGroup = Object.assign(
  {},
  ...[callDates, call, common, facetMore, practice, profile, region, searchHelp, search, suggestions].flatMap(
    (module) => Object.values(module),
  ),
) as MessageGroup;

for (const locale of ['en-XA', 'ar-XB'] as const) registerLocale(locale, pseudoTexts(ENGLISH, locale));

interface Case {
  readonly tag: string;
  readonly client: Client;
  readonly settings?: Readonly<Record<string, string>>;
  /** Something that is there once the data is. */
  readonly shown: string;
}

const CASES: readonly Case[] = [
  { tag: 'coopkit-partner-search', client: exampleClient(), shown: '.hit .open' },
  {
    tag: 'coopkit-partner-profile',
    client: exampleClient(),
    settings: { organisation: 'example:2' },
    shown: '.profile',
  },
  { tag: 'coopkit-practice-feed', client: practiceClient(), shown: '.feed .tags' },
  { tag: 'coopkit-region-card', client: regionClient(), settings: { nuts: 'HR02' }, shown: 'h2, h3' },
  {
    tag: 'coopkit-call-banner',
    client: clientOf([
      peerReview,
      exampleCall({ kind: 'single', opens: NOW - 1e9, closes: NOW + 1e9 } as never),
    ]),
    shown: 'h2, h3, a',
  },
];

/** Texts that visitors read or hear, piece by piece. */
function spoken(root: ParentNode): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'style') continue;
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      const value = element.getAttribute(name);
      if (value) found.push(value);
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) found.push(node.textContent.trim());
    }
  }
  return found;
}

/** English texts of the interface, as patterns that a whole text matches. */
const PATTERNS = Object.values(ENGLISH)
  .flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)))
  .filter((text) => /[a-z]{3}/i.test(text.replaceAll(/\{\w+\}/g, '')))
  .map(
    (text) =>
      new RegExp(
        `^${text
          .replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
          .replaceAll('{n}', '[\\d.,]+')
          .replaceAll(/\{\w+\}/g, '.+')}$`,
      ),
  );

/** Words that data happen to share with the interface. */
const DATA = new Set([
  'Services',
  'Technologies',
  'Region',
  'Organisation',
  'Good practice',
  'Published by its project',
]);

async function show({ tag, client, settings = {}, shown }: Case, locale: PseudoLocale): Promise<ShadowRoot> {
  const dir = locale === 'ar-XB' ? 'rtl' : 'ltr';
  const provider = await fixture(
    html`<coopkit-provider lang=${locale} dir=${dir} .client=${client}></coopkit-provider>`,
  );
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) widget.setAttribute(name, value);
  provider.append(widget);
  const root = (): ShadowRoot => widget.shadowRoot as ShadowRoot;
  await waitUntil(() => root().querySelector(shown) && !root().querySelector('[aria-busy=true]'), tag);
  return root();
}

/** Whether what stands out of an element around it is cut off there, as separators at the beginning of a line are. */
function isClipped(element: Element): boolean {
  const around = element.parentElement;
  return around !== null && (getComputedStyle(around).overflowX !== 'visible' || isClipped(around));
}

describe('pseudo-languages', () => {
  for (const each of CASES) {
    it(`leave no English in ${each.tag}: en-XA`, async () => {
      const texts = spoken(await show(each, 'en-XA'));
      expect(texts.some((text) => text.includes('⟦'))).to.equal(true);
      const leaks = texts.filter(
        (text) => !text.includes('⟦') && !DATA.has(text) && PATTERNS.some((pattern) => pattern.test(text)),
      );
      expect(leaks).to.deep.equal([]);
    });

    it(`lay ${each.tag} out from right to left within its width: ar-XB`, async () => {
      const root = await show(each, 'ar-XB');
      const { host } = root;
      expect(getComputedStyle(host).direction).to.equal('rtl');
      const { left, right } = host.getBoundingClientRect();
      const outside = [...root.querySelectorAll('*')].filter((element) => {
        const box = element.getBoundingClientRect();
        const hidden = element.closest('.visually-hidden') || box.width <= 1 || isClipped(element);
        return !hidden && (box.left < left - 1 || box.right > right + 1);
      });
      expect(outside.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
    });
  }
});
