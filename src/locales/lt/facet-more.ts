import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Siauresnės reikšmės: {label}',
  facetFind: 'Ieškoti sąraše: {field}',
  facetFound: {
    one: 'Rasta {n} reikšmė',
    few: 'Rastos {n} reikšmės',
    many: 'Rasta {n} reikšmės',
    other: 'Rasta {n} reikšmių',
  },
  facetFrom: 'Nuo',
  facetTo: 'iki',
  facetApply: 'Taikyti',
  facetWrongWay: 'Pirmasis skaičius negali būti didesnis už antrąjį.',
  facetLevel: 'Geriausias lygis, 1–5',
  facetYear: 'Paskutinio atnaujinimo metai',
  facetGdp: 'BVP vienam gyventojui, ES vidurkis – 100',
  facetHas: 'Pateikta informacija',
  hasWebsite: 'Interneto svetainė',
  hasDescription: 'Aprašymas',
  hasOffers: 'Pasiūlymai',
  hasNeeds: 'Ko ieškoma',
  hasObjectives: 'Konkretūs tikslai',
  hasNetworks: 'Tinklai',
  hasCity: 'Miestas',
  hasNuts: 'Regionas',
  hasPoint: 'Vieta žemėlapyje',
} satisfies Translation<'facet-more', 'lt'>;
