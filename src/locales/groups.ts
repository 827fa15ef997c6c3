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
import type { Language, PluralForms } from './message.ts';

/**
 * The texts by the part of the interface that shows them; each is a file of every language, so that a page downloads
 * those of its widgets. English is the reference: it comes with the code.
 */
export interface Groups {
  readonly common: typeof common;
  readonly search: typeof search & typeof suggestionTexts & typeof profileTexts;
  readonly 'search-help': typeof searchHelp;
  readonly 'facet-more': typeof facetMore;
  readonly region: typeof region;
  readonly practice: typeof practice;
  readonly call: typeof call;
  readonly 'call-dates': typeof callDates;
}

/** Name of a group of texts, and of its file. */
export type GroupName = keyof Groups;

/** Every key of the interface. */
export type MessageKey = { [Name in GroupName]: keyof Groups[Name] }[GroupName];

/**
 * A group in one language. A missing or extra key does not compile, nor does a missing or extra plural form: what has
 * forms in English has exactly those that the language has.
 */
export type Translation<Name extends GroupName, Lang extends Language> = {
  readonly [Key in keyof Groups[Name]]: Groups[Name][Key] extends string
    ? string
    : Readonly<Record<PluralForms[Lang], string>>;
};
