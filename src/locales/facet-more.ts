import type { facetMore } from './en/facet-more.ts';
import type { Message } from './message.ts';

type Texts = Readonly<Record<keyof typeof facetMore, Message>>;

/** Texts of rarer filter groups in languages beside English, downloaded with the part that shows them. */
export const FACET_MORE: Readonly<Record<string, () => Promise<Texts>>> = {
  de: () => import('./de/facet-more.ts').then((module) => module.default),
};
