import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Valores mais específicos de «{label}»',
  facetFind: 'Procurar em «{field}»',
  facetFound: {
    one: '{n} valor encontrado',
    many: '{n} de valores encontrados',
    other: '{n} valores encontrados',
  },
  facetFrom: 'De',
  facetTo: 'a',
  facetApply: 'Aplicar',
  facetWrongWay: 'O primeiro número não pode ser superior ao segundo.',
  facetLevel: 'Melhor nível, de 1 a 5',
  facetYear: 'Ano da última atualização',
  facetGdp: 'PIB por habitante, média da UE: 100',
  facetHas: 'Com informação sobre',
  hasWebsite: 'Sítio Web',
  hasDescription: 'Descrição',
  hasOffers: 'Ofertas',
  hasNeeds: 'O que procura',
  hasObjectives: 'Objetivos específicos',
  hasNetworks: 'Redes',
  hasCity: 'Localidade',
  hasNuts: 'Região',
  hasPoint: 'Localização no mapa',
} satisfies Translation<'facet-more', 'pt'>;
