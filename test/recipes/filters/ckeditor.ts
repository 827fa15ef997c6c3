import { filterTags, isHarmlessAddress } from './filter.ts';

/**
 * CKEditor 5, looked up on 22 November 2026: what no feature of the editor supports is not kept. General HTML Support
 * (`config.htmlSupport.allow`) names what is kept besides; a script only where it is named:
 * https://ckeditor.com/docs/ckeditor5/latest/features/html/general-html-support.html
 */
const FEATURES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  'p h1 h2 h3 h4 h5 h6 strong em b i ul ol li blockquote code br a'
    .split(' ')
    .map((tag) => [tag, tag === 'a' ? ['href'] : []]),
);

/** One entry of `htmlSupport.allow`; `true` for attributes allows all. */
export interface Allowed {
  readonly name: string | RegExp;
  readonly attributes: true | Readonly<Record<string, true>>;
}

/** Everything, as Drupal configures it for formats without restrictions. */
export const ARBITRARY: readonly Allowed[] = [{ name: /.*/, attributes: true }];

/** What a text has after somebody saved it in the editor. */
export function ckeditor(html: string, allow: readonly Allowed[] = []): string {
  const rulesFor = (tag: string): readonly Allowed[] =>
    allow.filter(({ name }) => (typeof name === 'string' ? name === tag : name.test(tag)));
  return filterTags(html, {
    allowsTag: (tag) => tag in FEATURES || rulesFor(tag).length > 0,
    allowsAttribute: (tag, name, value) => {
      const isKnown = FEATURES[tag]?.includes(name) && isHarmlessAddress(value);
      return (
        isKnown === true ||
        rulesFor(tag).some(({ attributes }) => attributes === true || attributes[name] === true)
      );
    },
    unknown: 'strip',
    removed: ['script', 'style'],
  });
}
