import type { Offer, Organisation } from '../organisation.ts';
import type { CollectionSpec, WiderTerms } from './spec.ts';
import { nutsSpellings, otherNames, weigh, weighCountries, weighObjectives } from './texts.ts';
import { weighOffers, weighRegion, weighTypes } from './texts.ts';
import {
  latLon,
  present,
  rounded,
  sortName,
  withAncestors,
  withPolicyObjectives,
  withWiderTopics,
  yearOf,
} from './values.ts';

/** Topics that are offered in one group, `technology`, with their wider ones. */
const offered =
  (group: string) =>
  ({ offers = [] }: Organisation, wider?: WiderTerms) =>
    withWiderTopics(topicsOf(offers.filter((offer) => offer.group === group)), wider, group);

const topicsOf = (offers: readonly Offer[]): readonly string[] => offers.map(({ topic }) => topic);

/** The best of the levels that an organisation gives its offers. */
const bestLevel = (offers: readonly Offer[]): number | undefined => {
  const levels = offers.flatMap(({ level }) => level ?? []);
  return levels.length === 0 ? undefined : Math.max(...levels);
};

export const organisations: CollectionSpec<Organisation> = {
  filters: {
    country: (organisation) => [organisation.country],
    nuts: (organisation) => withAncestors(organisation.nuts),
    category: (organisation) => [organisation.region?.category?.value],
    organisationType: (organisation) => [organisation.organisationType],
    partnerType: (organisation) => [organisation.partnerType],
    legalStatus: (organisation) => [organisation.legalStatus],
    topics: ({ offers = [], needs = [] }, wider) => withWiderTopics(topicsOf([...offers, ...needs]), wider),
    technologies: offered('technology'),
    services: offered('service'),
    sectors: offered('sector'),
    needs: ({ needs = [] }, wider) => withWiderTopics(topicsOf(needs), wider),
    objectives: (organisation) => withPolicyObjectives(organisation.objectives),
    networks: (organisation) => organisation.networks ?? [],
    level: ({ offers = [] }) => [rounded(bestLevel(offers))],
    year: (organisation) => [yearOf(organisation.updated)],
    has: (organisation) =>
      present(organisation, [
        'website',
        'description',
        'offers',
        'needs',
        'objectives',
        'networks',
        'city',
        'nuts',
        'point',
      ]),
  },
  sorts: {
    name: (organisation) => sortName(organisation.name),
    updated: (organisation) => organisation.updated,
    country: (organisation) => organisation.country,
  },
  textFields: [
    'name',
    'acronym',
    'city',
    'region',
    'nuts',
    'offers',
    'needs',
    'objectives',
    'description',
    'country',
    'type',
  ],
  texts: (organisation, label) => [
    ...weigh(3, 'name', organisation.name),
    ...weigh(3, 'name', organisation.fullName),
    ...weigh(3, 'name', organisation.aliases),
    ...weigh(3, 'acronym', organisation.acronym),
    ...weigh(3, 'city', organisation.city),
    ...weigh(2, 'city', otherNames([organisation.city ?? ''], label)),
    ...weighRegion(organisation.region, label),
    ...weigh(3, 'nuts', nutsSpellings(organisation.nuts)),
    ...weighOffers('offers', organisation.offers, label),
    ...weighOffers('needs', organisation.needs, label),
    ...weighObjectives(organisation.objectives, label),
    ...weigh(0, 'description', organisation.description),
    ...weighCountries([organisation.country], label),
    ...weighTypes(
      { organisationTypes: organisation.organisationType, partnerTypes: organisation.partnerType },
      label,
    ),
  ],
  point: (organisation) => latLon(organisation.point),
};
