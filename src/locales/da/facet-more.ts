import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Snævrere værdier under {label}',
  facetFind: 'Søg i {field}',
  facetFound: { one: '{n} værdi fundet', other: '{n} værdier fundet' },
  facetFrom: 'Fra',
  facetTo: 'til',
  facetApply: 'Anvend',
  facetWrongWay: 'Det første tal må ikke være større end det andet.',
  facetLevel: 'Bedste niveau, 1 til 5',
  facetYear: 'År for seneste opdatering',
  facetGdp: 'BNP pr. indbygger, EU-gennemsnit 100',
  facetHas: 'Med oplysninger om',
  hasWebsite: 'Websted',
  hasDescription: 'Beskrivelse',
  hasOffers: 'Tilbud',
  hasNeeds: 'Hvad den søger',
  hasObjectives: 'Specifikke mål',
  hasNetworks: 'Netværk',
  hasCity: 'By',
  hasNuts: 'Region',
  hasPoint: 'Sted på kortet',
} satisfies Translation<'facet-more', 'da'>;
