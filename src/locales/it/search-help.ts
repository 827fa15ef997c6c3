import type { Translation } from '../groups.ts';

export default {
  readAs: 'Risultati per {to}.',
  didYouMean: 'Forse cercavi:',
  emptyTitle: 'Nessun risultato per «{q}».',
  emptyTitleFilters: 'Nessun risultato con tutti questi filtri.',
  emptyTitleBoth: 'Nessun risultato per «{q}» con questi filtri.',
  emptyHint: 'Controlla l’ortografia o prova una parola più generale.',
  wayFilter: {
    one: 'Senza «{label}» ce n’è {n}.',
    many: 'Senza «{label}» ce ne sono {n}.',
    other: 'Senza «{label}» ce ne sono {n}.',
  },
  wayNot: 'tranne {label}',
  wayRegion: {
    one: 'Con «{to}» al posto di «{value}» ce n’è {n}.',
    many: 'Con «{to}» al posto di «{value}» ce ne sono {n}.',
    other: 'Con «{to}» al posto di «{value}» ce ne sono {n}.',
  },
  wayWord: {
    one: 'Senza la parola «{word}» ce n’è {n}.',
    many: 'Senza la parola «{word}» ce ne sono {n}.',
    other: 'Senza la parola «{word}» ce ne sono {n}.',
  },
  wayQuotes: {
    one: 'Con le parole di «{phrase}» separate ce n’è {n}.',
    many: 'Con le parole di «{phrase}» separate ce ne sono {n}.',
    other: 'Con le parole di «{phrase}» separate ce ne sono {n}.',
  },
  wayNear: {
    one: 'Entro {to} km invece di {from} km ce n’è {n}.',
    many: 'Entro {to} km invece di {from} km ce ne sono {n}.',
    other: 'Entro {to} km invece di {from} km ce ne sono {n}.',
  },
  wayShow: 'Mostra',
  whyThis: 'Perché questo risultato?',
  whyExact: '«{word}»',
  whyBegun: '«{word}», inizio di «{term}»',
  whyEnded: '«{word}», fine di «{term}»',
  whyFamily: '«{word}» in un’altra forma: «{term}»',
  whyNear: '«{word}», scritto quasi come «{term}»',
  whyName: 'in un nome o luogo',
  whyOffer: 'tra ciò che offre o cerca',
  whyRepeated: 'nel testo, più di una volta',
  whyText: 'nel testo',
  whyShare: '{share} del punteggio',
  whyTies:
    'A parità di punteggio vengono prima le schede più complete e recenti. Un nome precede quelli più lunghi che lo contengono.',
} satisfies Translation<'search-help', 'it'>;
