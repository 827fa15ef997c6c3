import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Šaurākas vērtības: {label}',
  facetFind: 'Meklēt laukā: {field}',
  facetFound: { zero: 'atrasts {n} vērtību', one: 'atrasta {n} vērtība', other: 'atrastas {n} vērtības' },
  facetFrom: 'No',
  facetTo: 'līdz',
  facetApply: 'Lietot',
  facetWrongWay: 'Pirmais skaitlis nedrīkst būt lielāks par otro.',
  facetLevel: 'Augstākais līmenis, 1 līdz 5',
  facetYear: 'Pēdējās atjaunināšanas gads',
  facetGdp: 'IKP uz iedzīvotāju, ES vidējais 100',
  facetHas: 'Ar informāciju par',
  hasWebsite: 'Tīmekļa vietne',
  hasDescription: 'Apraksts',
  hasOffers: 'Piedāvājumi',
  hasNeeds: 'Ko meklē',
  hasObjectives: 'Konkrētie mērķi',
  hasNetworks: 'Tīkli',
  hasCity: 'Pilsēta',
  hasNuts: 'Reģions',
  hasPoint: 'Vieta kartē',
} satisfies Translation<'facet-more', 'lv'>;
