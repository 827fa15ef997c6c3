import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Valeurs plus précises sous «\u202f{label}\u202f»',
  facetFind: 'Chercher dans «\u202f{field}\u202f»',
  facetFound: {
    one: '{n} valeur trouvée',
    many: '{n} de valeurs trouvées',
    other: '{n} valeurs trouvées',
  },
  facetFrom: 'De',
  facetTo: 'à',
  facetApply: 'Appliquer',
  facetWrongWay: 'Le premier nombre ne doit pas être supérieur au second.',
  facetLevel: 'Meilleur niveau, de 1 à 5',
  facetYear: 'Année de la dernière mise à jour',
  facetGdp: 'PIB par habitant, moyenne de l’UE\u00a0: 100',
  facetHas: 'Avec des informations sur',
  hasWebsite: 'Site web',
  hasDescription: 'Description',
  hasOffers: 'Offres',
  hasNeeds: 'Ce qui est recherché',
  hasObjectives: 'Objectifs spécifiques',
  hasNetworks: 'Réseaux',
  hasCity: 'Localité',
  hasNuts: 'Région',
  hasPoint: 'Position sur la carte',
} satisfies Translation<'facet-more', 'fr'>;
