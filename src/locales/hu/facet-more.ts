import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Szűkebb értékek: {label}',
  facetFind: 'Keresés itt: {field}',
  facetFound: { one: '{n} érték található', other: '{n} érték található' },
  facetFrom: 'Ettől',
  facetTo: 'eddig',
  facetApply: 'Alkalmazás',
  facetWrongWay: 'Az első szám nem lehet nagyobb a másodiknál.',
  facetLevel: 'Legjobb szint, 1–5',
  facetYear: 'Az utolsó frissítés éve',
  facetGdp: 'Egy főre jutó GDP, uniós átlag: 100',
  facetHas: 'Van adat erről',
  hasWebsite: 'Honlap',
  hasDescription: 'Leírás',
  hasOffers: 'Kínálat',
  hasNeeds: 'Amit keres',
  hasObjectives: 'Egyedi célkitűzések',
  hasNetworks: 'Hálózatok',
  hasCity: 'Város',
  hasNuts: 'Régió',
  hasPoint: 'Hely a térképen',
} satisfies Translation<'facet-more', 'hu'>;
