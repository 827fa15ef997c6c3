import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Valori più specifici di «{label}»',
  facetFind: 'Cerca in «{field}»',
  facetFound: {
    one: '{n} valore trovato',
    many: '{n} di valori trovati',
    other: '{n} valori trovati',
  },
  facetFrom: 'Da',
  facetTo: 'a',
  facetApply: 'Applica',
  facetWrongWay: 'Il primo numero non deve essere maggiore del secondo.',
  facetLevel: 'Livello migliore, da 1 a 5',
  facetYear: 'Anno dell’ultimo aggiornamento',
  facetGdp: 'PIL per abitante, media UE 100',
  facetHas: 'Con informazioni su',
  hasWebsite: 'Sito web',
  hasDescription: 'Descrizione',
  hasOffers: 'Offerte',
  hasNeeds: 'Che cosa cerca',
  hasObjectives: 'Obiettivi specifici',
  hasNetworks: 'Reti',
  hasCity: 'Località',
  hasNuts: 'Regione',
  hasPoint: 'Posizione sulla mappa',
} satisfies Translation<'facet-more', 'it'>;
