import { angular, react, vue } from './frameworks.ts';
import { html, json, pinned, placeholder } from './plain.ts';
import { drupal, typo3, wordpress } from './systems.ts';
import type { Choice, Snippet, TargetName } from './types.ts';

/** A kind of site, for the list to choose from. */
export interface Target {
  readonly label: string;
  readonly make: (choice: Choice) => Snippet;
  /** The page of the documentation, without its folder. */
  readonly recipe: string;
}

export const TARGETS: Readonly<Record<TargetName, Target>> = {
  html: { label: 'HTML', make: html, recipe: 'html' },
  sri: { label: 'HTML, pinned', make: pinned, recipe: 'html' },
  placeholder: { label: 'Placeholder', make: placeholder, recipe: 'html' },
  json: { label: 'JSON', make: json, recipe: 'html' },
  wordpress: { label: 'WordPress', make: wordpress, recipe: 'wordpress' },
  drupal: { label: 'Drupal', make: drupal, recipe: 'drupal' },
  typo3: { label: 'TYPO3', make: typo3, recipe: 'typo3' },
  react: { label: 'React', make: react, recipe: 'react' },
  vue: { label: 'Vue', make: vue, recipe: 'vue' },
  angular: { label: 'Angular', make: angular, recipe: 'angular' },
};

/**
 * What to copy for a kind of site. The same choice always gives the same text.
 *
 * @example
 * const { note, parts } = snippetFor('wordpress', choice);
 */
export const snippetFor = (target: TargetName, choice: Choice): Snippet => TARGETS[target].make(choice);
