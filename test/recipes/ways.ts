import { parse } from 'yaml';
import { snippetFor } from '../../examples/builder/snippets/index.ts';
import type { Choice, TargetName } from '../../examples/builder/snippets/types.ts';
import { ARBITRARY, ckeditor, type Allowed } from './filters/ckeditor.ts';
import { BASIC_HTML, correctHtml, filterHtml, RESTRICTED_HTML } from './filters/drupal.ts';
import { tinymce } from './filters/tinymce.ts';
import { paragraphs, sanitize } from './filters/typo3.ts';
import { ksesPost, wpautop } from './filters/wordpress.ts';

/** What visitors see in the end. */
export type Outcome = 'widget' | 'link';

/** One way from a snippet to a page: who pastes which snippet where, and what becomes of it. */
export interface Way {
  readonly name: string;
  readonly outcome: Outcome;
  /** The text as the system prints it. */
  readonly body: (choice: Choice) => string;
  /** What the template of the site brings. */
  readonly template: (choice: Choice) => string;
}

const partOf = (target: TargetName, choice: Choice, place = ''): string => {
  const found = snippetFor(target, choice).parts.find((part) => part.place.includes(place));
  if (!found) throw new Error(`The snippet for ${target} has no part for "${place}".`);
  return found.code;
};

const scriptTag = (address: string): string => `<script async src="${address}"></script>`;

/** The script as the PHP of the snippet names it. */
const fromPhp = (choice: Choice): string =>
  scriptTag(
    /wp_enqueue_script\('coopkit', '([^']+)'/.exec(partOf('wordpress', choice, 'functions.php'))?.[1] ?? '',
  );

/** The script as the library of the snippet names it. */
function fromLibrary(choice: Choice): string {
  const library = parse(partOf('drupal', choice, 'libraries.yml')) as {
    readonly coopkit: { readonly js: Readonly<Record<string, unknown>> };
  };
  return scriptTag(Object.keys(library.coopkit.js)[0] ?? '');
}

/** The script as the TypoScript of the snippet names it. */
const fromTypoScript = (choice: Choice): string =>
  scriptTag(/^ {2}coopkit = (.+)$/m.exec(partOf('typo3', choice, 'TypoScript'))?.[1] ?? '');

/** What the preset of the snippet allows in the editor. */
const presetOf = (choice: Choice): readonly Allowed[] =>
  (
    parse(partOf('typo3', choice, 'preset')) as {
      readonly editor: { readonly config: { readonly htmlSupport: { readonly allow: readonly Allowed[] } } };
    }
  ).editor.config.htmlSupport.allow;

/** The tags of Basic HTML with the line that the snippet adds. */
const basicWith = (choice: Choice): string => `${BASIC_HTML} ${partOf('drupal', choice, 'Basic HTML')}`;

/** The editor of Basic HTML keeps what the filter allows; so the filter alone decides. */
const divOf = (choice: Choice): readonly Allowed[] => [
  {
    name: 'div',
    attributes: Object.fromEntries(
      partOf('drupal', choice, 'Basic HTML')
        .match(/data-[a-z-]+/g)
        ?.map((name) => [name, true as const]) ?? [],
    ),
  },
];

const none = (): string => '';

export const WORDPRESS: readonly Way[] = [
  {
    name: 'Custom HTML by an Administrator: the tags themselves',
    outcome: 'widget',
    body: (choice) => partOf('html', choice),
    template: none,
  },
  {
    name: 'Custom HTML by an Author: the placeholder',
    outcome: 'widget',
    body: (choice) => ksesPost(partOf('wordpress', choice)),
    template: fromPhp,
  },
  {
    name: 'classic editor by an Author: the placeholder, after its visual mode and paragraphs',
    outcome: 'widget',
    body: (choice) => wpautop(ksesPost(tinymce(partOf('wordpress', choice)))),
    template: fromPhp,
  },
  {
    name: 'classic editor by an Administrator: the tags themselves, among paragraphs',
    outcome: 'widget',
    body: (choice) => wpautop(`Before\n\n${partOf('html', choice)}\n\nAfter`),
    template: none,
  },
  {
    name: 'Custom HTML by an Author: the tags themselves are stripped',
    outcome: 'link',
    body: (choice) => ksesPost(partOf('html', choice)),
    template: fromPhp,
  },
  {
    name: 'a site without our script: the placeholder',
    outcome: 'link',
    body: (choice) => ksesPost(partOf('wordpress', choice)),
    template: none,
  },
];

export const DRUPAL: readonly Way[] = [
  {
    name: 'Full HTML: the placeholder',
    outcome: 'widget',
    body: (choice) => correctHtml(ckeditor(partOf('drupal', choice), ARBITRARY)),
    template: fromLibrary,
  },
  {
    name: 'Full HTML: the tags themselves',
    outcome: 'widget',
    body: (choice) => correctHtml(ckeditor(partOf('html', choice), ARBITRARY)),
    template: none,
  },
  {
    name: 'Basic HTML with the line of the recipe: the placeholder',
    outcome: 'widget',
    body: (choice) =>
      filterHtml(
        ckeditor(partOf('drupal', choice), [...divOf(choice), { name: /.*/, attributes: { lang: true } }]),
        basicWith(choice),
      ),
    template: fromLibrary,
  },
  {
    name: 'Basic HTML as it is installed: the placeholder',
    outcome: 'link',
    body: (choice) => filterHtml(ckeditor(partOf('drupal', choice)), BASIC_HTML),
    template: fromLibrary,
  },
  {
    name: 'Restricted HTML: the placeholder',
    outcome: 'link',
    body: (choice) => filterHtml(partOf('drupal', choice), RESTRICTED_HTML),
    template: fromLibrary,
  },
];

export const TYPO3: readonly Way[] = [
  {
    name: 'content element HTML: the tags themselves',
    outcome: 'widget',
    body: (choice) => partOf('html', choice),
    template: none,
  },
  {
    name: 'content element HTML: the placeholder',
    outcome: 'widget',
    body: (choice) => partOf('typo3', choice),
    template: fromTypoScript,
  },
  {
    name: 'rich text with the preset of the recipe: the placeholder',
    outcome: 'widget',
    body: (choice) => sanitize(paragraphs(sanitize(ckeditor(partOf('typo3', choice), presetOf(choice))))),
    template: fromTypoScript,
  },
  {
    name: 'rich text of an editor that keeps no div: the placeholder',
    outcome: 'link',
    body: (choice) => sanitize(paragraphs(sanitize(ckeditor(partOf('typo3', choice))))),
    template: fromTypoScript,
  },
];

export const OTHERS: readonly Way[] = [
  ...(['html', 'sri', 'json', 'placeholder'] as const).map((target): Way => ({
    name: `plain HTML: ${target}`,
    outcome: 'widget',
    body: (choice) => partOf(target, choice),
    template: (choice) =>
      target === 'json' || target === 'placeholder' ? partOf(target, choice, 'once') : '',
  })),
  {
    name: 'TinyMCE as it comes: the placeholder',
    outcome: 'widget',
    body: (choice) => tinymce(partOf('placeholder', choice)),
    template: (choice) => partOf('placeholder', choice, 'once'),
  },
  {
    name: 'TinyMCE as it comes: the tags themselves',
    outcome: 'link',
    body: (choice) => tinymce(partOf('html', choice)),
    template: none,
  },
];
