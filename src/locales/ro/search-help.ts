import type { Translation } from '../groups.ts';

export default {
  readAs: 'Se afișează rezultatele pentru {to}.',
  didYouMean: 'Ați vrut să scrieți:',
  emptyTitle: 'Niciun rezultat pentru „{q}”.',
  emptyTitleFilters: 'Niciun rezultat cu toate aceste filtre.',
  emptyTitleBoth: 'Niciun rezultat pentru „{q}” cu aceste filtre.',
  emptyHint: 'Verificați ortografia sau încercați un cuvânt mai general.',
  wayFilter: {
    one: 'Fără „{label}” există {n}.',
    few: 'Fără „{label}” există {n}.',
    other: 'Fără „{label}” există {n}.',
  },
  wayNot: 'exceptând {label}',
  wayRegion: {
    one: 'Cu „{to}” în loc de „{value}” există {n}.',
    few: 'Cu „{to}” în loc de „{value}” există {n}.',
    other: 'Cu „{to}” în loc de „{value}” există {n}.',
  },
  wayWord: {
    one: 'Fără cuvântul „{word}” există {n}.',
    few: 'Fără cuvântul „{word}” există {n}.',
    other: 'Fără cuvântul „{word}” există {n}.',
  },
  wayQuotes: {
    one: 'Cu „{phrase}” despărțit în cuvinte există {n}.',
    few: 'Cu „{phrase}” despărțit în cuvinte există {n}.',
    other: 'Cu „{phrase}” despărțit în cuvinte există {n}.',
  },
  wayNear: {
    one: 'Pe o rază de {to} km în loc de {from} km există {n}.',
    few: 'Pe o rază de {to} km în loc de {from} km există {n}.',
    other: 'Pe o rază de {to} km în loc de {from} km există {n}.',
  },
  wayShow: 'Afișați',
  whyThis: 'De ce acest rezultat?',
  whyExact: '„{word}”',
  whyBegun: '„{word}”, începutul cuvântului „{term}”',
  whyEnded: '„{word}”, sfârșitul cuvântului „{term}”',
  whyFamily: '„{word}” în altă formă: „{term}”',
  whyNear: '„{word}”, scris aproape ca „{term}”',
  whyName: 'într-un nume sau loc',
  whyOffer: 'în ceea ce oferă sau caută',
  whyRepeated: 'în text, de mai multe ori',
  whyText: 'în text',
  whyShare: '{share} din punctaj',
  whyTies:
    'La punctaj egal apar întâi fișele cele mai complete și mai recente. Un nume apare înaintea celor mai lungi care îl conțin.',
} satisfies Translation<'search-help', 'ro'>;
