import type { Translation } from '../groups.ts';

export default {
  readAs: 'Viser resultater for {to}.',
  didYouMean: 'Mente du:',
  emptyTitle: 'Intet passer til ”{q}”.',
  emptyTitleFilters: 'Intet passer til alle disse filtre.',
  emptyTitleBoth: 'Intet passer til ”{q}” med disse filtre.',
  emptyHint: 'Tjek stavemåden, eller prøv et bredere ord.',
  wayFilter: { one: 'Uden ”{label}” er der {n}.', other: 'Uden ”{label}” er der {n}.' },
  wayNot: 'ikke {label}',
  wayRegion: {
    one: 'I {to} i stedet for {value} er der {n}.',
    other: 'I {to} i stedet for {value} er der {n}.',
  },
  wayWord: { one: 'Uden ordet ”{word}” er der {n}.', other: 'Uden ordet ”{word}” er der {n}.' },
  wayQuotes: {
    one: 'Med ”{phrase}” som enkelte ord er der {n}.',
    other: 'Med ”{phrase}” som enkelte ord er der {n}.',
  },
  wayNear: {
    one: 'Inden for {to}\u00a0km i stedet for {from}\u00a0km er der {n}.',
    other: 'Inden for {to}\u00a0km i stedet for {from}\u00a0km er der {n}.',
  },
  wayShow: 'Vis',
  whyThis: 'Hvorfor dette resultat?',
  whyExact: '”{word}”',
  whyBegun: '”{word}”, begyndelsen af ”{term}”',
  whyEnded: '”{word}”, slutningen af ”{term}”',
  whyFamily: '”{word}” i en anden form: ”{term}”',
  whyNear: '”{word}”, staves næsten som ”{term}”',
  whyName: 'i et navn eller sted',
  whyOffer: 'i det, der tilbydes eller søges',
  whyRepeated: 'i teksten, flere gange',
  whyText: 'i teksten',
  whyShare: '{share} af pointene',
  whyTies:
    'Ved lige mange point vises de mest komplette og nyeste poster først. Et navn står før længere navne, der indeholder det.',
} satisfies Translation<'search-help', 'da'>;
