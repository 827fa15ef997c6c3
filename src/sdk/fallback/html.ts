import { callLines } from '../feeds/call-lines.ts';
import { creditLines, sourcesOf } from '../feeds/credit-lines.ts';
import { addressOf, pickedTitle, summaryOf } from '../feeds/facts.ts';
import { feedWords, jsonLd, jsonLdScript } from '../feeds/index.ts';
import { element, xmlText } from '../feeds/xml.ts';
import { isoOfCountry } from '../model/country-codes.ts';
import type { AnyRecord } from '../model/records.ts';
import { pickText, type PickedText } from '../model/text.ts';
import { safeUrl } from '../safe-url.ts';
import type { FallbackListOptions } from './types.ts';

/** Stands for the site's own host when an address is checked that has none. */
const OWN_HOST = 'https://own.invalid/';

/**
 * Records as HTML: a list of links, the credits, a link to more, and linked data for search engines. Put it between the
 * tags of a widget: readers without scripts have it, the others see it until the widget shows its data.
 *
 * Whatever the records say, their texts are only text; only addresses of the web become links, by the same rule as in
 * the widgets. Every text in another language than the first says which it is.
 *
 * @example
 * const { items } = await client.organisations.list({ country: ['CZ'] });
 * const html = fallbackHtml(items, {
 *   credits: await client.describe(),
 *   languages: ['en'],
 *   more: { href: '/partners', text: 'All partners' },
 * });
 */
export function fallbackHtml(records: readonly AnyRecord[], options: FallbackListOptions): string {
  const { credits, languages, more, markup = 'list' } = options;
  const inList = markup === 'list';
  const entries = records.map((record) => entry(record, options));
  const credit = creditLines(credits, languages, sourcesOf(records, credits)).map(xmlText).join('<br />\n');
  const after = [
    ...(credit === '' ? [] : [element('small', {}, credit)]),
    ...(more && ownAddress(more.href) !== undefined
      ? [element('a', { href: more.href }, xmlText(more.text))]
      : []),
  ];
  const lines = inList
    ? [
        ...(entries.length > 0
          ? [`<ul>\n${entries.map((each) => element('li', {}, each)).join('\n')}\n</ul>`]
          : []),
        ...after.map((each) => element('p', {}, each)),
      ]
    : [[...entries.map((each) => element('span', {}, each)), ...after].join('<br />\n')];
  if (options.jsonLd !== false) lines.push(linkedData(records, options));
  return `${lines.join('\n')}\n`;
}

function linkedData(records: readonly AnyRecord[], options: FallbackListOptions): string {
  const { credits, languages, label, link, page } = options;
  const graph = jsonLd(records, {
    credits,
    languages,
    // Linked data need whole addresses.
    link: (record) => {
      const own = ownAddress(link?.(record));
      return own === undefined || page === undefined ? own : new URL(own, page).href;
    },
    ...(label && { label }),
    ...(page !== undefined && { id: page }),
  });
  return `<script type="application/ld+json">${jsonLdScript(graph)}</script>`;
}

function entry(record: AnyRecord, { languages, link }: FallbackListOptions): string {
  const [first = 'en'] = languages;
  const title = pickedTitle(record, languages);
  const href = ownAddress(link?.(record)) ?? safeUrl(addressOf(record, {}));
  const summary = pickText(summaryOf(record), languages);
  const place = placeOf(record, first);
  const about = [
    place === '' ? '' : element('span', {}, bdi(place)),
    summary ? inItsLanguage('span', summary, first) : '',
    ...(record.kind === 'calls' ? dates(record, languages) : []),
  ].filter(Boolean);
  const name =
    href === undefined ? inItsLanguage('b', title, first) : inItsLanguage('a', title, first, { href });
  return [name, ...about].join('<br />\n');
}

/** A text with its language where that is not the page's. */
function inItsLanguage(tag: string, { text, lang }: PickedText, first: string, attributes = {}): string {
  const isOther = lang !== 'und' && lang !== first;
  return element(tag, { ...attributes, lang: isOther ? lang : undefined }, bdi(text));
}

/** A text that cannot change the direction of what stands around it. */
const bdi = (text: string): string => element('bdi', {}, xmlText(text));

/** An address that the site itself gave: whole, or on its own host. */
function ownAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, OWN_HOST)) return undefined;
  const isSafe = safeUrl(URL.canParse(address) ? address : new URL(address, OWN_HOST).href) !== undefined;
  return isSafe ? address : undefined;
}

/** City and country, as far as they are known. */
function placeOf(record: AnyRecord, language: string): string {
  const city = 'city' in record ? record.city : undefined;
  const country = 'country' in record && record.country ? countryName(record.country, language) : undefined;
  return [city, country].filter(Boolean).join(', ');
}

function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(isoOfCountry(code)) ?? code;
  } catch {
    // Neither every code is one, nor every tag a language.
    return code;
  }
}

/** Opening, deadlines and what other sources say; the words for them are there in English and German. */
function dates(
  record: AnyRecord & { readonly kind: 'calls' },
  languages: readonly string[],
): readonly string[] {
  const words = feedWords(languages);
  const isOther = words === feedWords(['en']) && !/^en\b/.test(languages[0] ?? 'en');
  return callLines(record, words).map((line) =>
    element('span', { lang: isOther ? 'en' : undefined }, bdi(line)),
  );
}
