import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Valores más concretos de «{label}»',
  facetFind: 'Buscar en «{field}»',
  facetFound: {
    one: '{n} valor encontrado',
    many: '{n} de valores encontrados',
    other: '{n} valores encontrados',
  },
  facetFrom: 'De',
  facetTo: 'a',
  facetApply: 'Aplicar',
  facetWrongWay: 'El primer número no puede ser mayor que el segundo.',
  facetLevel: 'Mejor nivel, de 1 a 5',
  facetYear: 'Año de la última actualización',
  facetGdp: 'PIB por habitante, media de la UE: 100',
  facetHas: 'Con información sobre',
  hasWebsite: 'Sitio web',
  hasDescription: 'Descripción',
  hasOffers: 'Ofertas',
  hasNeeds: 'Lo que busca',
  hasObjectives: 'Objetivos específicos',
  hasNetworks: 'Redes',
  hasCity: 'Localidad',
  hasNuts: 'Región',
  hasPoint: 'Ubicación en el mapa',
} satisfies Translation<'facet-more', 'es'>;
