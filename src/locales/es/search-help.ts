import type { Translation } from '../groups.ts';

export default {
  readAs: 'Se muestran resultados de {to}.',
  didYouMean: 'Quizá quiso decir:',
  emptyTitle: 'No hay resultados para «{q}».',
  emptyTitleFilters: 'No hay resultados con todos estos filtros.',
  emptyTitleBoth: 'No hay resultados para «{q}» con estos filtros.',
  emptyHint: 'Revise la ortografía o pruebe con una palabra más general.',
  wayFilter: {
    one: 'Sin «{label}» hay {n}.',
    many: 'Sin «{label}» hay {n}.',
    other: 'Sin «{label}» hay {n}.',
  },
  wayNot: 'excepto {label}',
  wayRegion: {
    one: 'En {to} en lugar de {value} hay {n}.',
    many: 'En {to} en lugar de {value} hay {n}.',
    other: 'En {to} en lugar de {value} hay {n}.',
  },
  wayWord: {
    one: 'Sin la palabra «{word}» hay {n}.',
    many: 'Sin la palabra «{word}» hay {n}.',
    other: 'Sin la palabra «{word}» hay {n}.',
  },
  wayQuotes: {
    one: 'Con las palabras de «{phrase}» por separado hay {n}.',
    many: 'Con las palabras de «{phrase}» por separado hay {n}.',
    other: 'Con las palabras de «{phrase}» por separado hay {n}.',
  },
  wayNear: {
    one: 'A menos de {to} km en lugar de {from} km hay {n}.',
    many: 'A menos de {to} km en lugar de {from} km hay {n}.',
    other: 'A menos de {to} km en lugar de {from} km hay {n}.',
  },
  wayShow: 'Mostrar',
  whyThis: '¿Por qué este resultado?',
  whyExact: '«{word}»',
  whyBegun: '«{word}», principio de «{term}»',
  whyEnded: '«{word}», final de «{term}»',
  whyFamily: '«{word}» en otra forma: «{term}»',
  whyNear: '«{word}», escrito casi como «{term}»',
  whyName: 'en un nombre o lugar',
  whyOffer: 'entre lo que ofrece o busca',
  whyRepeated: 'en el texto, más de una vez',
  whyText: 'en el texto',
  whyShare: '{share} de su puntuación',
  whyTies:
    'A igual puntuación, aparecen primero las fichas más completas y recientes. Un nombre va antes que otros más largos que lo contienen.',
} satisfies Translation<'search-help', 'es'>;
