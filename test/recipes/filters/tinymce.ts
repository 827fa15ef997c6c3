import { filterTags, isHarmlessAddress } from './filter.ts';

/**
 * TinyMCE 8 with its own `valid_elements`, looked up on 22 November 2026: the elements of HTML but `script`
 * (https://github.com/tinymce/tinymce-docs/issues/518), which goes with its content; an unknown element goes and leaves
 * its content; `data-` and `aria-` attributes are kept: `shouldKeepAttribute()` and `processNode()` in
 * https://github.com/tinymce/tinymce/blob/main/modules/tinymce/src/core/main/ts/html/Sanitization.ts
 */
const ELEMENTS = new Set(
  (
    'a abbr address area article aside audio b bdi bdo blockquote br button canvas caption cite code col colgroup data ' +
    'datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr i iframe img input ins kbd label legend li main map mark menu meter nav object ol optgroup option output p ' +
    'param picture pre progress q rp rt ruby s samp section select small source span strong sub summary sup table tbody td ' +
    'template textarea tfoot th thead time tr track u ul var video wbr'
  ).split(' '),
);

const EVERYWHERE = new Set('class dir hidden id lang style title role tabindex'.split(' '));
const OF_LINKS = new Set('href hreflang rel target type download name'.split(' '));

/** What a text has after somebody saved it in the editor. */
export const tinymce = (html: string): string =>
  filterTags(html, {
    allowsTag: (tag) => ELEMENTS.has(tag),
    allowsAttribute: (tag, name, value) =>
      EVERYWHERE.has(name) ||
      /^(?:aria|data)-/.test(name) ||
      (tag === 'a' && OF_LINKS.has(name) && (name !== 'href' || isHarmlessAddress(value))),
    unknown: 'strip',
    removed: ['script', 'style', 'noscript'],
  });
