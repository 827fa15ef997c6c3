import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Kitsamad väärtused: {label}',
  facetFind: 'Otsi loendist: {field}',
  facetFound: { one: 'leiti {n} väärtus', other: 'leiti {n} väärtust' },
  facetFrom: 'Alates',
  facetTo: 'kuni',
  facetApply: 'Rakenda',
  facetWrongWay: 'Esimene arv ei tohi olla teisest suurem.',
  facetLevel: 'Parim tase, 1–5',
  facetYear: 'Viimase uuendamise aasta',
  facetGdp: 'SKP elaniku kohta, ELi keskmine 100',
  facetHas: 'Olemasolevad andmed',
  hasWebsite: 'Veebisait',
  hasDescription: 'Kirjeldus',
  hasOffers: 'Pakkumised',
  hasNeeds: 'Mida otsitakse',
  hasObjectives: 'Erieesmärgid',
  hasNetworks: 'Võrgustikud',
  hasCity: 'Linn',
  hasNuts: 'Piirkond',
  hasPoint: 'Asukoht kaardil',
} satisfies Translation<'facet-more', 'et'>;
