/*
 * The elements in the markup of Svelte 5: properties and attributes as they are named, events as `on` and their name:
 *
 *   <coopkit-region-card nuts="FI1C" heading-level={3} oncoopkit-select={(event) => show(event.detail.id)} />
 *
 * Named once in a project: import type {} from 'coopkit/svelte', or "types": ["coopkit/svelte"] in tsconfig.json.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { CoopkitElements } from './elements.js';

type Listeners<Events, Element> = {
  [Name in keyof Events & string as `on${Name}`]?:
    ((event: Events[Name] & { readonly currentTarget: Element }) => void) | undefined;
};

/** What markup takes of an element; its own words go before those of HTML. */
type Props<E extends CoopkitElements[keyof CoopkitElements]> = Omit<
  HTMLAttributes<E['element']>,
  keyof (E['properties'] & E['attributes'] & Listeners<E['events'], E['element']>)
> &
  E['properties'] &
  E['attributes'] &
  Listeners<E['events'], E['element']>;

/** The elements of markup by their tags. */
export type CoopkitSvelteElements = { [Tag in keyof CoopkitElements]: Props<CoopkitElements[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends CoopkitSvelteElements {}
}
