import { filterTags, isHarmlessAddress } from './filter.ts';

/**
 * WordPress 6.8, looked up on 22 November 2026.
 *
 * - Tags and attributes of posts: `$allowedposttags`, `_wp_add_global_attributes()` and `wp_kses_attr_check()` in
 *   https://github.com/WordPress/WordPress/blob/master/wp-includes/kses.php
 * - Who is filtered: all without `unfiltered_html`, which Administrators and Editors of a single site have, and in a
 *   network Super Admins alone: https://wordpress.org/documentation/article/roles-and-capabilities/
 * - Paragraphs: `wpautop()` in https://github.com/WordPress/WordPress/blob/master/wp-includes/formatting.php; the block
 *   editor's Custom HTML goes without them.
 */
const TAGS = new Set(
  (
    'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del ' +
    'dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd ' +
    'label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub ' +
    'summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'
  ).split(' '),
);

const EVERYWHERE = new Set('class dir hidden id lang style title role xml:lang'.split(' '));
const OF_LINKS = new Set('href rel rev name target download'.split(' '));

/** Double hyphens are not accepted. */
const DATA_NAME = /^data(?:-[a-z0-9_]+)+$/;

/** `wp_kses_post()`: what an Author, a Contributor, and any role but Super Admin in a network, may save. */
export const ksesPost = (html: string): string =>
  filterTags(html, {
    allowsTag: (tag) => TAGS.has(tag),
    allowsAttribute: (tag, name, value) =>
      EVERYWHERE.has(name) ||
      name.startsWith('aria-') ||
      DATA_NAME.test(name) ||
      (tag === 'a' && OF_LINKS.has(name) && (name !== 'href' || isHarmlessAddress(value))),
    unknown: 'strip',
  });

const BLOCKS =
  '(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|' +
  'style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary)';

/** `wpautop()`: what stands apart becomes a paragraph, and a line that ends within one gets a break. */
export function wpautop(text: string): string {
  // Line ends inside a tag are no lines.
  const whole = text.replace(/<[^>]+>/g, (tag) => tag.replaceAll('\n', ' '));
  return whole
    .replace(new RegExp(`(<${BLOCKS}[\\s/>])`, 'g'), '\n\n$1')
    .replace(new RegExp(`(</${BLOCKS}>)`, 'g'), '$1\n\n')
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${part.replace(/^\n+|\n+$/g, '')}</p>`)
    .join('\n')
    .replace(new RegExp(`<p>\\s*(</?${BLOCKS}[^>]*>)\\s*</p>`, 'g'), '$1')
    .replace(new RegExp(`<p>(</?${BLOCKS}[^>]*>)`, 'g'), '$1')
    .replace(new RegExp(`(</?${BLOCKS}[^>]*>)\\s*</p>`, 'g'), '$1')
    .replace(/(?<!<br \/>)\s*\n/g, '<br />\n')
    .replace(new RegExp(`(</?${BLOCKS}[^>]*>)\\s*<br />`, 'g'), '$1')
    .replace(/<br \/>(\s*<\/?(?:p|li|div|dl|dd|th|pre|td|ul|ol)[^>]*>)/g, '$1');
}
