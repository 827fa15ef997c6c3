import type { MessageKey } from '../../../locales/groups.ts';
import { FIELD_VOCABULARIES } from '../../../sdk/model/field-vocabularies.ts';
import type { Suggestion } from '../../../sdk/query.ts';
import { fold } from '../../../sdk/search/fold.ts';

/** What suggestions are of, in the order in which they are shown. */
const GROUPS = ['words', 'places', 'topics', 'filters', 'organisations'] as const;

export type SuggestionGroup = (typeof GROUPS)[number];

/** What visitors call a group. */
export const GROUP_NAMES: Readonly<Record<SuggestionGroup, MessageKey>> = {
  words: 'suggestedWords',
  places: 'suggestedPlaces',
  topics: 'fieldTopics',
  filters: 'filters',
  organisations: 'suggestedRecords',
};

const PLACES = new Set(['country', 'nuts']);

/** The group that a suggestion belongs to. */
export function groupOf(suggestion: Suggestion): SuggestionGroup {
  if (suggestion.type === 'text') return 'words';
  if (suggestion.type === 'record') return 'organisations';
  if (PLACES.has(suggestion.field)) return 'places';
  return FIELD_VOCABULARIES.get(suggestion.field) === 'topics' ? 'topics' : 'filters';
}

/**
 * Suggestions by groups, the order within each kept. When there are too many, those groups give way that have most.
 *
 * @param most how many to keep in all
 */
export function byGroups(suggestions: readonly Suggestion[], most: number): readonly Suggestion[] {
  const groups = GROUPS.map((group) => suggestions.filter((suggestion) => groupOf(suggestion) === group));
  const first = (rows: number): readonly Suggestion[] => groups.flatMap((group) => group.slice(0, rows));
  let rows = most;
  while (rows > 1 && first(rows).length > most) rows -= 1;
  return first(rows);
}

/** Suggestions without words that add nothing: those typed in full, and those that name a filter finding the same. */
export function withoutEchoes(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const filters = new Set(
    suggestions.flatMap((suggestion) =>
      suggestion.type === 'filter'
        ? Object.values(suggestion.label ?? {}).map((label) => `${fold(label)} ${suggestion.count}`)
        : [],
    ),
  );
  return suggestions.filter(
    (suggestion) =>
      suggestion.type !== 'text' ||
      (fold(completed(typed, suggestion.text)) !== fold(typed.trim()) &&
        !filters.has(`${fold(suggestion.text)} ${suggestion.count}`)),
  );
}

/**
 * What was typed, with its last word completed: `clean wass` to `clean wasserstoff`. Signs that begin the word stay:
 * a quote, a minus, the name of a field.
 */
export function completed(typed: string, word: string): string {
  return typed.trimEnd().replace(/(-?(?:\p{L}+:)?"?)[^\s":]*$/u, (_, signs: string) => signs + word);
}
