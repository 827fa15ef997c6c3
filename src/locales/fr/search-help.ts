import type { Translation } from '../groups.ts';

export default {
  readAs: 'Résultats affichés pour {to}.',
  didYouMean: 'Vouliez-vous dire\u00a0:',
  emptyTitle: 'Aucun résultat pour «\u202f{q}\u202f».',
  emptyTitleFilters: 'Aucun résultat avec tous ces filtres.',
  emptyTitleBoth: 'Aucun résultat pour «\u202f{q}\u202f» avec ces filtres.',
  emptyHint: 'Vérifiez l’orthographe ou essayez un mot plus général.',
  wayFilter: {
    one: 'Sans «\u202f{label}\u202f», il y en a {n}.',
    many: 'Sans «\u202f{label}\u202f», il y en a {n}.',
    other: 'Sans «\u202f{label}\u202f», il y en a {n}.',
  },
  wayNot: 'sauf {label}',
  wayRegion: {
    one: 'Avec «\u202f{to}\u202f» au lieu de «\u202f{value}\u202f», il y en a {n}.',
    many: 'Avec «\u202f{to}\u202f» au lieu de «\u202f{value}\u202f», il y en a {n}.',
    other: 'Avec «\u202f{to}\u202f» au lieu de «\u202f{value}\u202f», il y en a {n}.',
  },
  wayWord: {
    one: 'Sans le mot «\u202f{word}\u202f», il y en a {n}.',
    many: 'Sans le mot «\u202f{word}\u202f», il y en a {n}.',
    other: 'Sans le mot «\u202f{word}\u202f», il y en a {n}.',
  },
  wayQuotes: {
    one: 'Avec les mots de «\u202f{phrase}\u202f» séparés, il y en a {n}.',
    many: 'Avec les mots de «\u202f{phrase}\u202f» séparés, il y en a {n}.',
    other: 'Avec les mots de «\u202f{phrase}\u202f» séparés, il y en a {n}.',
  },
  wayNear: {
    one: 'Dans un rayon de {to} km au lieu de {from} km, il y en a {n}.',
    many: 'Dans un rayon de {to} km au lieu de {from} km, il y en a {n}.',
    other: 'Dans un rayon de {to} km au lieu de {from} km, il y en a {n}.',
  },
  wayShow: 'Afficher',
  whyThis: 'Pourquoi ce résultat\u202f?',
  whyExact: '«\u202f{word}\u202f»',
  whyBegun: '«\u202f{word}\u202f», début de «\u202f{term}\u202f»',
  whyEnded: '«\u202f{word}\u202f», fin de «\u202f{term}\u202f»',
  whyFamily: '«\u202f{word}\u202f» sous une autre forme\u00a0: «\u202f{term}\u202f»',
  whyNear: '«\u202f{word}\u202f», d’orthographe proche de «\u202f{term}\u202f»',
  whyName: 'dans un nom ou un lieu',
  whyOffer: 'parmi ses offres ou ses recherches',
  whyRepeated: 'dans le texte, plusieurs fois',
  whyText: 'dans le texte',
  whyShare: '{share} de son score',
  whyTies:
    'À score égal, les fiches les plus complètes et les plus récentes viennent en premier. Un nom précède les noms plus longs qui le contiennent.',
} satisfies Translation<'search-help', 'fr'>;
