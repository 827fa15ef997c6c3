import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Valori mai restrânse pentru „{label}”',
  facetFind: 'Căutați în „{field}”',
  facetFound: {
    one: '{n} valoare găsită',
    few: '{n} valori găsite',
    other: '{n} de valori găsite',
  },
  facetFrom: 'De la',
  facetTo: 'până la',
  facetApply: 'Aplicați',
  facetWrongWay: 'Primul număr nu trebuie să fie mai mare decât al doilea.',
  facetLevel: 'Cel mai bun nivel, de la 1 la 5',
  facetYear: 'Anul ultimei actualizări',
  facetGdp: 'PIB pe locuitor, media UE: 100',
  facetHas: 'Cu informații despre',
  hasWebsite: 'Site web',
  hasDescription: 'Descriere',
  hasOffers: 'Oferte',
  hasNeeds: 'Ce se caută',
  hasObjectives: 'Obiective specifice',
  hasNetworks: 'Rețele',
  hasCity: 'Localitate',
  hasNuts: 'Regiune',
  hasPoint: 'Poziție pe hartă',
} satisfies Translation<'facet-more', 'ro'>;
