import type { Translation } from '../groups.ts';

export default {
  readAs: 'A mostrar resultados para {to}.',
  didYouMean: 'Será que quis dizer:',
  emptyTitle: 'Nenhum resultado para «{q}».',
  emptyTitleFilters: 'Nenhum resultado com todos estes filtros.',
  emptyTitleBoth: 'Nenhum resultado para «{q}» com estes filtros.',
  emptyHint: 'Verifique a ortografia ou tente uma palavra mais geral.',
  wayFilter: {
    one: 'Sem «{label}» há {n}.',
    many: 'Sem «{label}» há {n}.',
    other: 'Sem «{label}» há {n}.',
  },
  wayNot: 'exceto {label}',
  wayRegion: {
    one: 'Com «{to}» em vez de «{value}» há {n}.',
    many: 'Com «{to}» em vez de «{value}» há {n}.',
    other: 'Com «{to}» em vez de «{value}» há {n}.',
  },
  wayWord: {
    one: 'Sem a palavra «{word}» há {n}.',
    many: 'Sem a palavra «{word}» há {n}.',
    other: 'Sem a palavra «{word}» há {n}.',
  },
  wayQuotes: {
    one: 'Com as palavras de «{phrase}» separadas há {n}.',
    many: 'Com as palavras de «{phrase}» separadas há {n}.',
    other: 'Com as palavras de «{phrase}» separadas há {n}.',
  },
  wayNear: {
    one: 'Num raio de {to} km em vez de {from} km há {n}.',
    many: 'Num raio de {to} km em vez de {from} km há {n}.',
    other: 'Num raio de {to} km em vez de {from} km há {n}.',
  },
  wayShow: 'Mostrar',
  whyThis: 'Porquê este resultado?',
  whyExact: '«{word}»',
  whyBegun: '«{word}», início de «{term}»',
  whyEnded: '«{word}», fim de «{term}»',
  whyFamily: '«{word}» noutra forma: «{term}»',
  whyNear: '«{word}», escrito quase como «{term}»',
  whyName: 'num nome ou local',
  whyOffer: 'entre o que oferece ou procura',
  whyRepeated: 'no texto, mais de uma vez',
  whyText: 'no texto',
  whyShare: '{share} da sua pontuação',
  whyTies:
    'Com pontuação igual, surgem primeiro os registos mais completos e recentes. Um nome surge antes dos mais longos que o contêm.',
} satisfies Translation<'search-help', 'pt'>;
