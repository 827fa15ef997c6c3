import type { Translation } from '../groups.ts';

export default {
  facetInside: 'По-тесни стойности: {label}',
  facetFind: 'Търсене в „{field}“',
  facetFound: { one: 'Намерена е {n} стойност', other: 'Намерени са {n} стойности' },
  facetFrom: 'От',
  facetTo: 'до',
  facetApply: 'Приложи',
  facetWrongWay: 'Първото число не може да е по-голямо от второто.',
  facetLevel: 'Най-високо ниво, от 1 до 5',
  facetYear: 'Година на последната актуализация',
  facetGdp: 'БВП на човек, средно за ЕС = 100',
  facetHas: 'С данни за',
  hasWebsite: 'Уебсайт',
  hasDescription: 'Описание',
  hasOffers: 'Предлагане',
  hasNeeds: 'Какво търси',
  hasObjectives: 'Специфични цели',
  hasNetworks: 'Мрежи',
  hasCity: 'Населено място',
  hasNuts: 'Регион',
  hasPoint: 'Място на картата',
} satisfies Translation<'facet-more', 'bg'>;
