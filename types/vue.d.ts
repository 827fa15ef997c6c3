/*
 * The elements in templates of Vue 3: properties, attributes and events as they are named. A property that is no
 * attribute takes its name as it is written in JavaScript, `:renderItem="draw"`.
 *
 *   <coopkit-region-card nuts="FI1C" :heading-level="3" @coopkit-select="(event) => show(event.detail.id)" />
 *
 * Named once in a project: import type {} from 'coopkit/vue', or "types": ["coopkit/vue"] in tsconfig.json. The compiler
 * has to know that the tags are no components of Vue: isCustomElement: (tag) => tag.startsWith('coopkit-').
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { CoopkitElements } from './elements.js';

/** What Vue itself takes on every tag: `key`, `ref`, `class`, `style`. */
interface VueProps extends PublicProps {}

type Emits<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;

/** An element as templates see it: `$props` is checked of what is bound, `$emit` of what is listened to. */
type VueElement<E extends CoopkitElements[keyof CoopkitElements]> = new () => E['element'] & {
  readonly $props: Omit<HTMLAttributes, keyof (E['properties'] & E['attributes'])> &
    E['properties'] &
    E['attributes'] &
    VueProps;
  readonly $emit: Emits<E['events']>;
};

/** The elements of templates by their tags. */
export type CoopkitGlobalComponents = { [Tag in keyof CoopkitElements]: VueElement<CoopkitElements[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends CoopkitGlobalComponents {}
}
