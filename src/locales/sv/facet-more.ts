import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Snävare värden under {label}',
  facetFind: 'Sök i {field}',
  facetFound: { one: '{n} värde hittades', other: '{n} värden hittades' },
  facetFrom: 'Från',
  facetTo: 'till',
  facetApply: 'Använd',
  facetWrongWay: 'Det första talet får inte vara större än det andra.',
  facetLevel: 'Högsta nivå, 1 till 5',
  facetYear: 'År för senaste uppdatering',
  facetGdp: 'BNP per invånare, EU-genomsnitt 100',
  facetHas: 'Med uppgifter om',
  hasWebsite: 'Webbplats',
  hasDescription: 'Beskrivning',
  hasOffers: 'Erbjudanden',
  hasNeeds: 'Vad som söks',
  hasObjectives: 'Specifika mål',
  hasNetworks: 'Nätverk',
  hasCity: 'Ort',
  hasNuts: 'Region',
  hasPoint: 'Plats på kartan',
} satisfies Translation<'facet-more', 'sv'>;
