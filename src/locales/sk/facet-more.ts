import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Užšie hodnoty: {label}',
  facetFind: 'Hľadať v „{field}“',
  facetFound: {
    one: 'Nájdená {n} hodnota',
    few: 'Nájdené {n} hodnoty',
    many: 'Nájdené {n} hodnoty',
    other: 'Nájdených {n} hodnôt',
  },
  facetFrom: 'Od',
  facetTo: 'do',
  facetApply: 'Použiť',
  facetWrongWay: 'Prvé číslo nesmie byť väčšie ako druhé.',
  facetLevel: 'Najvyššia úroveň, 1 až 5',
  facetYear: 'Rok poslednej aktualizácie',
  facetGdp: 'HDP na obyvateľa, priemer EÚ = 100',
  facetHas: 'S údajmi',
  hasWebsite: 'Webové sídlo',
  hasDescription: 'Opis',
  hasOffers: 'Ponuka',
  hasNeeds: 'Čo hľadá',
  hasObjectives: 'Špecifické ciele',
  hasNetworks: 'Siete',
  hasCity: 'Obec',
  hasNuts: 'Región',
  hasPoint: 'Miesto na mape',
} satisfies Translation<'facet-more', 'sk'>;
