/** What a filter does with a tag that it does not allow. */
export type Unknown =
  /** The tag goes, what stands in it stays. */
  | 'strip'
  /** The tag is shown to visitors as text. */
  | 'show';

/** The rules of a filter, as far as they concern markup that is pasted for a widget. */
export interface Rules {
  readonly allowsTag: (tag: string) => boolean;
  readonly allowsAttribute: (tag: string, name: string, value: string) => boolean;
  readonly unknown: Unknown;
  /** Elements that go with all that stands in them, where they are not allowed. */
  readonly removed?: readonly string[];
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

const shown = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Applies rules to each tag of a text, as filters on servers do. */
export function filterTags(html: string, rules: Rules): string {
  return withoutRemoved(html, rules).replace(
    TAG,
    (whole: string, slash: string, name: string, rest: string) => {
      const tag = name.toLowerCase();
      if (!rules.allowsTag(tag)) return rules.unknown === 'show' ? shown(whole) : '';
      if (slash) return `</${tag}>`;
      const attributes = [...rest.matchAll(ATTRIBUTE)].flatMap(([, key = '', double, single, bare]) => {
        const value = double ?? single ?? bare ?? '';
        return rules.allowsAttribute(tag, key.toLowerCase(), value)
          ? [` ${key.toLowerCase()}="${value}"`]
          : [];
      });
      return `<${tag}${attributes.join('')}>`;
    },
  );
}

function withoutRemoved(html: string, { removed = [], allowsTag }: Rules): string {
  return removed
    .filter((tag) => !allowsTag(tag))
    .reduce((text, tag) => text.replace(new RegExp(`<${tag}\\b[^]*?</${tag}\\s*>`, 'gi'), ''), html);
}

/** Web addresses, relative ones and mail: no scheme that could run anything. */
export const isHarmlessAddress = (address: string): boolean =>
  !/^[^/?#]*:/.test(address) || /^(?:https?|mailto|tel):/i.test(address);
