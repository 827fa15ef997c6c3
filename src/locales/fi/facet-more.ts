import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Tarkemmat arvot: {label}',
  facetFind: 'Hae luettelosta: {field}',
  facetFound: { one: '{n} arvo löytyi', other: '{n} arvoa löytyi' },
  facetFrom: 'Vähintään',
  facetTo: 'enintään',
  facetApply: 'Käytä',
  facetWrongWay: 'Ensimmäinen luku ei saa olla suurempi kuin toinen.',
  facetLevel: 'Paras taso, 1–5',
  facetYear: 'Viimeisimmän päivityksen vuosi',
  facetGdp: 'BKT asukasta kohti, EU:n keskiarvo 100',
  facetHas: 'Tiedot saatavilla',
  hasWebsite: 'Verkkosivusto',
  hasDescription: 'Kuvaus',
  hasOffers: 'Tarjonta',
  hasNeeds: 'Mitä etsitään',
  hasObjectives: 'Erityistavoitteet',
  hasNetworks: 'Verkostot',
  hasCity: 'Paikkakunta',
  hasNuts: 'Alue',
  hasPoint: 'Sijainti kartalla',
} satisfies Translation<'facet-more', 'fi'>;
