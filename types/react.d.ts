/*
 * The elements in JSX of React 19: properties and attributes as they are named, events as `on` and their name:
 *
 *   <coopkit-region-card nuts="FI1C" heading-level={3} oncoopkit-select={(event) => show(event.detail.id)} />
 *
 * Named once in a project: import type {} from 'coopkit/react', or "types": ["coopkit/react"] in tsconfig.json.
 */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { CoopkitElements } from './elements.js';

type Listeners<Events, Element> = {
  [Name in keyof Events & string as `on${Name}`]?:
    ((event: Events[Name] & { readonly currentTarget: Element }) => void) | undefined;
};

/** What JSX takes of an element; its own words go before those of HTML. */
type Props<E extends CoopkitElements[keyof CoopkitElements]> = ClassAttributes<E['element']> &
  Omit<HTMLAttributes<E['element']>, keyof (E['properties'] & E['attributes'])> &
  E['properties'] &
  E['attributes'] &
  Listeners<E['events'], E['element']>;

/** The elements of JSX by their tags. */
export type CoopkitIntrinsicElements = { [Tag in keyof CoopkitElements]: Props<CoopkitElements[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CoopkitIntrinsicElements {}
  }
}
