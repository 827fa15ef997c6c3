import type { Programme } from '../programme.ts';
import type { CollectionSpec } from './spec.ts';
import { weigh, weighCountries, weighObjectives, weighTypes } from './texts.ts';
import { present, sortName, withAncestors, withPolicyObjectives, yearOf } from './values.ts';

export const programmes: CollectionSpec<Programme> = {
  filters: {
    strand: (programme) => [programme.strand],
    period: (programme) => [programme.period],
    country: (programme) => programme.countries ?? [],
    nuts: (programme) => (programme.area ?? []).flatMap(withAncestors),
    objectives: (programme) => withPolicyObjectives(programme.objectives),
    year: (programme) => [yearOf(programme.period)],
    has: (programme) => present(programme, ['cci', 'area', 'objectives', 'projects', 'url']),
  },
  sorts: {
    name: (programme) => sortName(programme.name),
    updated: (programme) => programme.updated,
    projects: (programme) => programme.projects,
  },
  textFields: ['name', 'acronym', 'cci', 'objectives', 'country', 'type'],
  texts: (programme, label) => [
    ...weigh(3, 'name', programme.name),
    ...weigh(3, 'acronym', programme.acronym),
    ...weigh(3, 'cci', programme.cci),
    ...weighObjectives(programme.objectives, label),
    ...weighCountries(programme.countries ?? [], label),
    ...weighTypes({ strands: programme.strand }, label),
  ],
};
