import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Užší hodnoty: {label}',
  facetFind: 'Hledat v „{field}“',
  facetFound: {
    one: 'Nalezena {n} hodnota',
    few: 'Nalezeny {n} hodnoty',
    many: 'Nalezeno {n} hodnoty',
    other: 'Nalezeno {n} hodnot',
  },
  facetFrom: 'Od',
  facetTo: 'do',
  facetApply: 'Použít',
  facetWrongWay: 'První číslo nesmí být větší než druhé.',
  facetLevel: 'Nejvyšší úroveň, 1 až 5',
  facetYear: 'Rok poslední aktualizace',
  facetGdp: 'HDP na obyvatele, průměr EU = 100',
  facetHas: 'S údaji',
  hasWebsite: 'Webové stránky',
  hasDescription: 'Popis',
  hasOffers: 'Nabídka',
  hasNeeds: 'Co hledá',
  hasObjectives: 'Specifické cíle',
  hasNetworks: 'Sítě',
  hasCity: 'Obec',
  hasNuts: 'Region',
  hasPoint: 'Místo na mapě',
} satisfies Translation<'facet-more', 'cs'>;
