import type { Practice } from '../practice.ts';
import type { CollectionSpec } from './spec.ts';
import { weigh, weighCountries, weighObjectives, weighRegion, weighTerms, weighTypes } from './texts.ts';
import { present, sortName, withAncestors, withPolicyObjectives, withWiderTopics, yearOf } from './values.ts';

export const practices: CollectionSpec<Practice> = {
  filters: {
    form: (practice) => [practice.form],
    topics: (practice, wider) => withWiderTopics(practice.topics, wider),
    objectives: (practice) => withPolicyObjectives(practice.objectives),
    challenges: (practice) => practice.challenges ?? [],
    stage: (practice) => [practice.stage],
    country: (practice) => practice.countries ?? [],
    region: (practice) => practice.regionIds ?? [],
    nuts: (practice) => (practice.regions ?? []).flatMap(({ nuts }) => withAncestors(nuts?.code)),
    validation: (practice) => [practice.validation],
    outcome: (practice) => [practice.outcome],
    network: (practice) => [practice.network],
    year: (practice) => [yearOf(practice.start)],
    has: (practice) =>
      present(practice, ['problem', 'evidence', 'lessons', 'regionIds', 'project', 'adoptedBy', 'links']),
  },
  sorts: {
    name: (practice) => sortName(practice.title),
    updated: (practice) => practice.updated,
    start: (practice) => practice.start,
  },
  textFields: [
    'name',
    'region',
    'topics',
    'organisation',
    'objectives',
    'project',
    'summary',
    'problem',
    'evidence',
    'lessons',
    'country',
    'type',
  ],
  texts: (practice, label) => [
    ...weigh(3, 'name', practice.title),
    ...(practice.regions ?? []).flatMap((region) => weighRegion(region, label)),
    ...weighTerms('topics', 'topics', practice.topics, label),
    ...weigh(2, 'organisation', practice.organisations),
    ...weighObjectives(practice.objectives, label),
    ...weigh(2, 'project', practice.project),
    ...weigh(0, 'summary', practice.summary),
    ...weigh(0, 'problem', practice.problem),
    ...weigh(0, 'evidence', practice.evidence),
    ...weigh(0, 'lessons', practice.lessons),
    ...weighCountries(practice.countries ?? [], label),
    ...weighTypes({ practiceForms: practice.form }, label),
  ],
};
