import { escapeJson } from './escape.ts';
import { attributesOf, fallbackOf, hasProvider, treeOf } from './elements.ts';
import { loaderTag, pinnedTags } from './scripts.ts';
import { styleRule } from './tokens.ts';
import { writeLine, writeTree, type Tag } from './tree.ts';
import type { Choice, Snippet, SnippetPart } from './types.ts';

/** The looks as a part of their own, for sites whose editors cannot write a `<style>`. */
export function styleParts(choice: Choice, place = 'Into the style sheet of the site'): SnippetPart[] {
  const rule = styleRule(choice);
  return rule === '' ? [] : [{ place, code: rule }];
}

/** The widget with its fallback, over several lines. */
export const tagsOf = (choice: Choice): string => writeTree(treeOf(choice, 'tags', fallbackOf(choice)));

/** Only a link, where nothing else is allowed. */
export const linkOf = ({ fallback }: Choice): string =>
  writeLine({ tag: 'a', attributes: [['href', fallback.href]], children: [fallback.text] });

export function html(choice: Choice): Snippet {
  return {
    note: 'The script may stand anywhere in the page, once for all widgets.',
    parts: [
      { place: 'Where the widget should be', code: `${loaderTag(choice)}\n${tagsOf(choice)}` },
      ...styleParts(choice),
    ],
  };
}

export function pinned(choice: Choice): Snippet {
  const scripts = pinnedTags(choice);
  const language =
    choice.lang === ''
      ? ' The single file speaks English; choose a language to add another one.'
      : choice.lang !== 'en' && scripts.length < 2
        ? ' There is no script for the chosen language: widgets speak English.'
        : '';
  return {
    note:
      scripts.length === 0
        ? 'The digests could not be read: sri.json beside the scripts has them.'
        : `The browser refuses scripts that anybody changed.${language}`,
    parts: [
      { place: 'Where the widget should be', code: [...scripts, tagsOf(choice)].join('\n') },
      ...styleParts(choice),
    ],
  };
}

/** A placeholder in one line: what editors keep that strip unknown tags. */
export const placeholderOf = (choice: Choice): string =>
  writeLine(treeOf(choice, 'placeholders', [linkTag(choice)]));

const linkTag = ({ fallback }: Choice): Tag => ({
  tag: 'a',
  attributes: [['href', fallback.href]],
  children: [fallback.text],
});

export function placeholder(choice: Choice): Snippet {
  return {
    note: 'For editors that strip unknown tags. The script stands in the template of the site, not in the text.',
    parts: [
      { place: 'Into the text, as HTML', code: placeholderOf(choice) },
      { place: 'Into the template of the site, once', code: loaderTag(choice) },
      ...styleParts(choice),
    ],
  };
}

/** `heading-level` → `headingLevel` */
const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function jsonDescription(choice: Choice): Record<string, unknown> {
  const types = new Map(choice.widget.attributes.map(({ name, type }) => [name, type]));
  const options = attributesOf(choice).map(([name, value]) => [
    camel(name),
    types.get(name) === 'number' ? Number(value) : value,
  ]);
  return {
    widget: choice.widget.tag.replace(/^coopkit-/, ''),
    ...Object.fromEntries(options),
    ...(choice.lang !== '' && { lang: choice.lang }),
  };
}

function jsonBlock(choice: Choice): string {
  const description = jsonDescription(choice);
  const { sources, fallback } = choice;
  const block = (value: unknown): string =>
    `<script type="application/json" data-coopkit>\n${escapeJson(value)}\n</script>`;
  const link: Tag = { tag: 'a', attributes: [['href', fallback.href]], children: [fallback.text] };
  if (!hasProvider(sources)) {
    const after: Tag = { ...link, attributes: [...link.attributes, ['data-coopkit-fallback', true]] };
    return `${block(description)}\n${writeLine(after)}`;
  }
  // A provider shows what stands in it beside its widgets, so the link goes into the widget.
  const named = sources.map(({ address, isApi, name }) => ({
    widget: 'source',
    [isApi ? 'api' : 'src']: address,
    ...(name !== '' && { name }),
  }));
  const provider = { widget: 'provider', widgets: [...named, { ...description, fallback }] };
  return `${block(provider)}\n${writeLine({ tag: 'noscript', attributes: [], children: [link] })}`;
}

export function json(choice: Choice): Snippet {
  return {
    note: 'For sites that describe their widgets in JSON. Only where an editor may write a script element.',
    parts: [
      { place: 'Where the widget should be', code: jsonBlock(choice) },
      { place: 'Anywhere in the page, once', code: loaderTag(choice) },
      ...styleParts(choice),
    ],
  };
}
