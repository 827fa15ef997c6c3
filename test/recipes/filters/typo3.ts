import { filterTags } from './filter.ts';

/**
 * TYPO3 13, looked up on 22 November 2026.
 *
 * - What the sanitizer knows, that it shows any other tag as text (`ENCODE_INVALID_TAG`), and keeps `data-` attributes:
 *   `src/Builder/CommonBuilder.php` in https://github.com/TYPO3/html-sanitizer (12 July 2024); TYPO3 adds `style`:
 *   `typo3/sysext/core/Classes/Html/DefaultSanitizerBuilder.php` in https://github.com/TYPO3/typo3
 * - Texts are sanitized when they are saved (`HTMLparser_db.htmlSanitize` in
 *   `typo3/sysext/rte_ckeditor/Configuration/RTE/Processing.yaml`) and when they are shown (`lib.parseFunc.htmlSanitize`
 *   in `typo3/sysext/fluid_styled_content/Configuration/TypoScript/Helper/ParseFunc.typoscript`).
 * - A `div` is kept with its attributes and its content read for itself (`TS_transform_db()` in
 *   `typo3/sysext/core/Classes/Html/RteHtmlParser.php`, `externalBlocks` of `lib.parseFunc_RTE`), lines become paragraphs
 *   (`nonWrappedTag = P`).
 * - The content element "HTML" is printed as it is.
 */
const TAGS = new Set(
  (
    'address article aside footer header h1 h2 h3 h4 h5 h6 main nav section blockquote dd div dl dt figcaption figure li ' +
    'ol p pre ul a abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup ' +
    'time u var wbr del ins button datalist label legend meter output progress details dialog menu summary acronym big ' +
    'center font nobr strike tt br hr audio video img track picture source table caption thead tbody tfoot tr td th ' +
    'colgroup col'
  ).split(' '),
);

const EVERYWHERE = new Set(
  'class id dir lang nonce xml:lang itemid itemprop itemref itemscope itemtype role tabindex title translate style'.split(
    ' ',
  ),
);
const OF_LINKS = new Set('download hreflang ping rel referrerpolicy target type charset name rev'.split(' '));

/** Web addresses, paths of the site, mail, telephone, and TYPO3's own. */
const ADDRESS = /^(?:https?:\/\/|\/(?!\/)|[^/:][^:]*$|mailto:|tel:|t3:\/\/)/;

/** The sanitizer with its default builder. */
export const sanitize = (html: string): string =>
  filterTags(html, {
    allowsTag: (tag) => TAGS.has(tag),
    allowsAttribute: (tag, name, value) =>
      EVERYWHERE.has(name) ||
      /^(?:aria|data)-/.test(name) ||
      (tag === 'a' && (OF_LINKS.has(name) || (name === 'href' && ADDRESS.test(value)))),
    unknown: 'show',
  });

/** `lib.parseFunc_RTE`: what stands in a block without a paragraph becomes one. */
export const paragraphs = (html: string): string =>
  html.replace(/(^|<div[^>]*>)(?!<div|<p|\s*$)([^]+?)(?=<\/div>|$)/g, '$1<p>$2</p>');
