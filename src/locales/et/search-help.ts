import type { Translation } from '../groups.ts';

export default {
  readAs: 'Kuvatakse tulemused päringule {to}.',
  didYouMean: 'Kas mõtlesite:',
  emptyTitle: 'Päringule „{q}“ vasteid ei leitud.',
  emptyTitleFilters: 'Miski ei vasta kõigile neile filtritele.',
  emptyTitleBoth: 'Päringule „{q}“ nende filtritega vasteid ei leitud.',
  emptyHint: 'Kontrollige kirjapilti või proovige laiemat sõna.',
  wayFilter: {
    one: 'Filtrita „{label}“ leidub {n}.',
    other: 'Filtrita „{label}“ leidub {n}.',
  },
  wayNot: 'mitte {label}',
  wayRegion: {
    one: 'Kui piirkond on {to}, mitte {value}, leidub {n}.',
    other: 'Kui piirkond on {to}, mitte {value}, leidub {n}.',
  },
  wayWord: {
    one: 'Ilma sõnata „{word}“ leidub {n}.',
    other: 'Ilma sõnata „{word}“ leidub {n}.',
  },
  wayQuotes: {
    one: 'Kui „{phrase}“ on eraldi sõnadena, leidub {n}.',
    other: 'Kui „{phrase}“ on eraldi sõnadena, leidub {n}.',
  },
  wayNear: {
    one: 'Kui kaugus on kuni {to}\u00a0km, mitte {from}\u00a0km, leidub {n}.',
    other: 'Kui kaugus on kuni {to}\u00a0km, mitte {from}\u00a0km, leidub {n}.',
  },
  wayShow: 'Kuva',
  whyThis: 'Miks see tulemus?',
  whyExact: '„{word}“',
  whyBegun: '„{word}“, algus sõnast „{term}“',
  whyEnded: '„{word}“, lõpp sõnast „{term}“',
  whyFamily: '„{word}“ teisel kujul: „{term}“',
  whyNear: '„{word}“, kirjapilt peaaegu nagu „{term}“',
  whyName: 'nimes või kohas',
  whyOffer: 'pakutava või otsitava hulgas',
  whyRepeated: 'tekstis mitu korda',
  whyText: 'tekstis',
  whyShare: '{share} punktidest',
  whyTies:
    'Võrdsete punktide korral on eespool kõige täielikumad ja uuemad kirjed. Nimi on eespool pikematest nimedest, mis seda sisaldavad.',
} satisfies Translation<'search-help', 'et'>;
