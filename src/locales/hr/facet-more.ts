import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Uže vrijednosti: {label}',
  facetFind: 'Traži u „{field}“',
  facetFound: {
    one: 'Pronađena {n} vrijednost',
    few: 'Pronađene {n} vrijednosti',
    other: 'Pronađeno {n} vrijednosti',
  },
  facetFrom: 'Od',
  facetTo: 'do',
  facetApply: 'Primijeni',
  facetWrongWay: 'Prvi broj ne smije biti veći od drugoga.',
  facetLevel: 'Najviša razina, od 1 do 5',
  facetYear: 'Godina zadnjeg ažuriranja',
  facetGdp: 'BDP po stanovniku, prosjek EU-a = 100',
  facetHas: 'S podacima',
  hasWebsite: 'Internetske stranice',
  hasDescription: 'Opis',
  hasOffers: 'Ponuda',
  hasNeeds: 'Što traži',
  hasObjectives: 'Specifični ciljevi',
  hasNetworks: 'Mreže',
  hasCity: 'Mjesto',
  hasNuts: 'Regija',
  hasPoint: 'Položaj na karti',
} satisfies Translation<'facet-more', 'hr'>;
