import { quoted } from './escape.ts';
import { linkOf, placeholderOf, styleParts } from './plain.ts';
import { treeOf } from './elements.ts';
import { loaderOf } from './scripts.ts';
import type { Choice, Snippet, SnippetPart } from './types.ts';
import type { Part } from './tree.ts';

const link = (choice: Choice): SnippetPart => ({
  place: 'Where neither is possible: a link',
  code: linkOf(choice),
});

/** Each attribute that the placeholder has, for lists of what a filter lets through. */
export function placeholderAttributes(choice: Choice): readonly string[] {
  const names = new Set<string>();
  const add = (part: Part): void => {
    if (typeof part === 'string' || !('tag' in part)) return;
    for (const [name] of part.attributes) if (name !== 'lang') names.add(name);
    part.children.forEach(add);
  };
  add(treeOf(choice, 'placeholders', []));
  return [...names];
}

export function wordpress(choice: Choice): Snippet {
  const code = `add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script('coopkit', ${quoted(loaderOf(choice))}, array(), null, array('strategy' => 'async'));
});`;
  return {
    note: 'Every role may save the placeholder. The script comes from the theme, which an administrator changes once.',
    parts: [
      { place: 'Into the page: a block of the kind “Custom HTML”', code: placeholderOf(choice) },
      { place: 'Into functions.php of the (child) theme, once', code },
      ...styleParts(choice, 'Under Appearance: Additional CSS'),
      link(choice),
    ],
  };
}

export function drupal(choice: Choice): Snippet {
  const library = `coopkit:
  js:
    ${yamlText(loaderOf(choice))}:
      type: external
      attributes:
        async: true`;
  return {
    note: 'The format “Full HTML” keeps the placeholder as it is. “Basic HTML” keeps it when its list of allowed tags has the line below.',
    parts: [
      { place: 'Into the text, with “Source” of the editor', code: placeholderOf(choice) },
      {
        place: 'For “Basic HTML”: among the tags of “Source editing”, which the filter takes over',
        code: `<div ${placeholderAttributes(choice).join(' ')}>`,
      },
      { place: 'Into THEME.libraries.yml, once', code: library },
      { place: 'Into THEME.info.yml, once', code: 'libraries:\n  - THEME/coopkit' },
      ...styleParts(choice, 'Into a style sheet of the theme'),
      link(choice),
    ],
  };
}

/** A text in YAML: JSON is YAML. */
const yamlText = (text: string): string => JSON.stringify(text);

export function typo3(choice: Choice): Snippet {
  const address = loaderOf(choice).replace(/[\r\n]/g, '');
  const setup = `page.includeJSFooter {
  coopkit = ${address}
  coopkit.external = 1
  coopkit.async = 1
}`;
  const names = placeholderAttributes(choice).map((name) => `            ${name}: true`);
  const preset = `editor:
  config:
    htmlSupport:
      allow:
        - name: div
          attributes:
${names.join('\n')}`;
  return {
    note: 'The content element “HTML” is printed as it is. The editor for texts needs the preset below; never put a tag of ours there: it would be shown as text.',
    parts: [
      { place: 'Into a content element of the type “HTML”', code: placeholderOf(choice) },
      { place: 'Into the TypoScript setup, once', code: setup },
      { place: 'Only for rich text: into the preset of the editor', code: preset },
      ...styleParts(choice, 'Into a style sheet of the site package'),
      link(choice),
    ],
  };
}
