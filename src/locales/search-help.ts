import type { searchHelp } from './en/search-help.ts';
import type { Message } from './message.ts';

type Texts = Readonly<Record<keyof typeof searchHelp, Message>>;

/** The rarely needed texts of a partner search in languages beside English, downloaded with the part that shows them. */
export const SEARCH_HELP: Readonly<Record<string, () => Promise<Texts>>> = {
  de: () => import('./de/search-help.ts').then((module) => module.default),
};
