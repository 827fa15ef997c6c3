import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Ožje vrednosti: {label}',
  facetFind: 'Išči v »{field}«',
  facetFound: {
    one: 'Najdena {n} vrednost',
    two: 'Najdeni {n} vrednosti',
    few: 'Najdene {n} vrednosti',
    other: 'Najdenih {n} vrednosti',
  },
  facetFrom: 'Od',
  facetTo: 'do',
  facetApply: 'Uporabi',
  facetWrongWay: 'Prvo število ne sme biti večje od drugega.',
  facetLevel: 'Najvišja raven, 1 do 5',
  facetYear: 'Leto zadnje posodobitve',
  facetGdp: 'BDP na prebivalca, povprečje EU = 100',
  facetHas: 'S podatki',
  hasWebsite: 'Spletno mesto',
  hasDescription: 'Opis',
  hasOffers: 'Ponudba',
  hasNeeds: 'Kaj išče',
  hasObjectives: 'Specifični cilji',
  hasNetworks: 'Mreže',
  hasCity: 'Kraj',
  hasNuts: 'Regija',
  hasPoint: 'Mesto na zemljevidu',
} satisfies Translation<'facet-more', 'sl'>;
