import type { callDates } from './en/call-dates.ts';
import type { call } from './en/call.ts';
import type { common } from './en/common.ts';
import type { facetMore } from './en/facet-more.ts';
import type { practice } from './en/practice.ts';
import type { profileTexts } from './en/profile.ts';
import type { region } from './en/region.ts';
import type { searchHelp } from './en/search-help.ts';
import type { search } from './en/search.ts';
import type { suggestionTexts } from './en/suggestions.ts';
import type { Message } from './message.ts';

/** Every key of a language file. English is the reference: each widget carries its own English group. */
type LanguageKey =
  | keyof typeof common
  | keyof typeof search
  | keyof typeof suggestionTexts
  | keyof typeof profileTexts
  | keyof typeof region
  | keyof typeof practice
  | keyof typeof call
  | keyof typeof callDates;

/** Every key of the interface, also of texts that come with a part loaded on demand. */
export type MessageKey = LanguageKey | keyof typeof searchHelp | keyof typeof facetMore;

/** A language file. */
export type Messages = Readonly<Record<LanguageKey, Message>>;
