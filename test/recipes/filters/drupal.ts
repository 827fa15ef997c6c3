import { filterTags, isHarmlessAddress } from './filter.ts';

/**
 * Drupal 11, looked up on 22 November 2026.
 *
 * - The formats as they are installed: `core/recipes/{basic_html_format_editor,restricted_html_format,
 *   full_html_format_editor}/config/filter.format.*.yml` in https://github.com/drupal/drupal
 * - How `filter_html` reads its list of tags (`lang` and `dir` everywhere, names that end in `*` as beginnings, never
 *   `style` or `on…`): `core/modules/filter/src/Plugin/Filter/FilterHtml.php` and
 *   `core/lib/Drupal/Component/Utility/Xss.php`
 * - "Full HTML" has no restricting filter, so its editor keeps any element and attribute (`ckeditor5_arbitraryHtmlSupport`
 *   in `core/modules/ckeditor5/ckeditor5.ckeditor5.yml`), and `filter_htmlcorrector` closes what is open.
 */
export const BASIC_HTML =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> ' +
  '<ul type> <ol start type> <strong> <em> <code> <li> ' +
  '<img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

export const RESTRICTED_HTML =
  '<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> <dl> <dt> <dd> ' +
  '<h2 id> <h3 id> <h4 id> <h5 id> <h6 id>';

/** `filter_html` with its list of allowed tags. */
export function filterHtml(html: string, allowed: string): string {
  const tags = new Map(
    [...allowed.matchAll(/<([a-z0-9-]+)([^>]*)>/g)].map(([, tag = '', names = '']) => [
      tag,
      names.trim().split(/\s+/),
    ]),
  );
  return filterTags(html, {
    allowsTag: (tag) => tags.has(tag),
    allowsAttribute: (tag, name, value) => {
      if (name === 'style' || name.startsWith('on')) return false;
      if (name === 'lang') return true;
      if (name === 'dir') return value === 'ltr' || value === 'rtl';
      const isAllowed = (tags.get(tag) ?? []).some((known) =>
        known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known,
      );
      return isAllowed && (name.startsWith('data-') || isHarmlessAddress(value));
    },
    unknown: 'strip',
  });
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** `filter_htmlcorrector`: closes what is open, and drops ends of what never began. */
export function correctHtml(html: string): string {
  const open: string[] = [];
  const closed = html.replace(
    /<(\/?)([a-z][a-z0-9-]*)[^>]*>/gi,
    (whole: string, slash: string, name: string) => {
      const tag = name.toLowerCase();
      if (VOID.has(tag)) return whole;
      if (!slash) {
        open.push(tag);
        return whole;
      }
      const at = open.lastIndexOf(tag);
      return at === -1
        ? ''
        : open
            .splice(at)
            .toReversed()
            .map((each) => `</${each}>`)
            .join('');
    },
  );
  return (
    closed +
    open
      .toReversed()
      .map((each) => `</${each}>`)
      .join('')
  );
}
