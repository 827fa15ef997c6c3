import type { Call } from '../call.ts';
import type { CollectionSpec } from './spec.ts';
import { weigh, weighCountries, weighObjectives, weighTerms } from './texts.ts';
import { present, sortName, withAncestors, withPolicyObjectives, withWiderTopics, yearOf } from './values.ts';

const closingOf = ({ window }: Call): string | undefined => ('closes' in window ? window.closes : undefined);

export const calls: CollectionSpec<Call> = {
  filters: {
    callType: (call) => [call.callType],
    mode: (call) => [call.window.mode],
    programme: (call) => [call.programmeId],
    audience: (call) => call.audience ?? [],
    topics: (call, wider) => withWiderTopics(call.topics, wider),
    objectives: (call) => withPolicyObjectives(call.objectives),
    country: (call) => call.countries ?? [],
    nuts: (call) => (call.nuts ?? []).flatMap(withAncestors),
    year: (call) => [yearOf(closingOf(call))],
    has: (call) =>
      present(call, ['summary', 'organiser', 'programmeId', 'actions', 'documents', 'history', 'conflicts']),
  },
  sorts: {
    name: (call) => sortName(call.title),
    updated: (call) => call.updated,
    closes: closingOf,
  },
  textFields: ['name', 'organiser', 'topics', 'objectives', 'summary', 'country'],
  texts: (call, label) => [
    ...weigh(3, 'name', call.title),
    ...weigh(2, 'organiser', call.organiser),
    ...weighTerms('topics', 'topics', call.topics, label),
    ...weighObjectives(call.objectives, label),
    ...weigh(0, 'summary', call.summary),
    ...weighCountries(call.countries ?? [], label),
  ],
};
