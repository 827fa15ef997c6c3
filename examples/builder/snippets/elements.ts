import type { AttributeInfo, Choice, SourceChoice } from './types.ts';
import type { Data, Tag } from './tree.ts';

type Attributes = Tag['attributes'];

/** How attributes are called: as they are on a tag of ours, with `data-` before them on a placeholder. */
type Style = 'tags' | 'placeholders';

/** Attributes that mean something when they are empty: `sync-url` uses its own parameter, `label` leaves the heading out. */
const MEANT_EMPTY = ['sync-url', 'label'];

/**
 * The attributes of the chosen widget as they are written: in the order of the manifest, without those that say the
 * default, and without data of their own where a provider names it.
 */
export function attributesOf({ widget, attributes, sources }: Choice): Attributes {
  const src = hasProvider(sources) ? undefined : sources[0]?.address;
  const named = widget.attributes.flatMap((info): Attributes => {
    const value = info.name === 'src' ? undefined : attributes[info.name];
    return value === undefined || isDefault(info, value)
      ? []
      : [[info.name, info.type === 'boolean' ? true : value]];
  });
  return src === undefined ? named : [['src', src], ...named];
}

/** Whether a value says no more than leaving the attribute out. */
export function isDefault({ name, type, default: usual }: AttributeInfo, value: string): boolean {
  if (type === 'boolean') return value === 'false';
  if (value === '') return !MEANT_EMPTY.includes(name);
  return value === usual;
}

/** Several sources need a provider, and so does an API: a widget alone reads one data set. */
export const hasProvider = (sources: readonly SourceChoice[]): boolean =>
  sources.length > 1 || sources.some(({ isApi }) => isApi);

/** The fallback of a choice, for visitors without scripts and for search engines. */
export function fallbackOf({ fallback, about, sources, lang }: Choice): readonly (Tag | Data)[] {
  const link: Tag = { tag: 'a', attributes: [['href', fallback.href]], children: [fallback.text] };
  if (!about) return [link];
  const dataSets = sources.filter(({ isApi }) => !isApi);
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.name,
    url: fallback.href,
    ...(about.licence !== undefined && { license: about.licence }),
    ...(lang !== '' && { inLanguage: lang }),
    distribution: dataSets.map(({ address }) => ({
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: address,
    })),
  };
  return [link, { jsonLd }];
}

/** The chosen widget with everything around and inside it. */
export function treeOf(choice: Choice, style: Style, inside: readonly (Tag | Data)[]): Tag {
  const { widget, lang, sources } = choice;
  const language: Attributes = lang === '' ? [] : [['lang', lang]];
  const tree = element(style, widget.tag, attributesOf(choice), language, inside);
  if (!hasProvider(sources)) return tree;
  const isPlain = sources.every(({ isApi, name }) => !isApi && name === '');
  if (isPlain) {
    const addresses = sources.map(({ address }) => address).join(' ');
    return element(style, 'coopkit-provider', [['src', addresses]], [], [tree]);
  }
  const parts = sources.map(({ address, isApi, name }) => {
    const own: Attributes = [
      [isApi ? 'api' : 'src', address],
      ...(name === '' ? [] : [['name', name] as const]),
    ];
    return element(style, 'coopkit-source', own, [], []);
  });
  return element(style, 'coopkit-provider', [], [], [...parts, tree]);
}

function element(
  style: Style,
  tag: string,
  own: Attributes,
  language: Attributes,
  children: readonly (Tag | Data)[],
): Tag {
  if (style === 'tags') return { tag, attributes: [...own, ...language], children };
  // A value for everything: some filters drop attributes without one.
  const data = own.map(([name, value]) => [`data-${name}`, value === true ? 'true' : value] as const);
  const name = tag.replace(/^coopkit-/, '');
  return { tag: 'div', attributes: [['data-coopkit', name], ...data, ...language], children };
}
