import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Węższe wartości: {label}',
  facetFind: 'Szukaj w „{field}”',
  facetFound: {
    one: 'Znaleziono {n} wartość',
    few: 'Znaleziono {n} wartości',
    many: 'Znaleziono {n} wartości',
    other: 'Znaleziono {n} wartości',
  },
  facetFrom: 'Od',
  facetTo: 'do',
  facetApply: 'Zastosuj',
  facetWrongWay: 'Pierwsza liczba nie może być większa od drugiej.',
  facetLevel: 'Najwyższy poziom, od 1 do 5',
  facetYear: 'Rok ostatniej aktualizacji',
  facetGdp: 'PKB na mieszkańca, średnia UE = 100',
  facetHas: 'Zawiera informacje',
  hasWebsite: 'Strona internetowa',
  hasDescription: 'Opis',
  hasOffers: 'Oferty',
  hasNeeds: 'Czego poszukuje',
  hasObjectives: 'Cele szczegółowe',
  hasNetworks: 'Sieci',
  hasCity: 'Miejscowość',
  hasNuts: 'Region',
  hasPoint: 'Miejsce na mapie',
} satisfies Translation<'facet-more', 'pl'>;
