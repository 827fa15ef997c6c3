import type { Translation } from '../groups.ts';

export default {
  readAs: 'Rezultati za: {to}.',
  didYouMean: 'Jeste li mislili:',
  emptyTitle: 'Ništa ne odgovara upitu „{q}“.',
  emptyTitleFilters: 'Ništa ne odgovara svim ovim filtrima.',
  emptyTitleBoth: 'Uz ove filtre ništa ne odgovara upitu „{q}“.',
  emptyHint: 'Provjerite pravopis ili pokušajte s općenitijom riječi.',
  wayFilter: {
    one: 'Bez „{label}“ ima {n} rezultat.',
    few: 'Bez „{label}“ ima {n} rezultata.',
    other: 'Bez „{label}“ ima {n} rezultata.',
  },
  wayNot: 'ne {label}',
  wayRegion: {
    one: 'Područje „{to}“ umjesto „{value}“: {n} rezultat.',
    few: 'Područje „{to}“ umjesto „{value}“: {n} rezultata.',
    other: 'Područje „{to}“ umjesto „{value}“: {n} rezultata.',
  },
  wayWord: {
    one: 'Bez riječi „{word}“ ima {n} rezultat.',
    few: 'Bez riječi „{word}“ ima {n} rezultata.',
    other: 'Bez riječi „{word}“ ima {n} rezultata.',
  },
  wayQuotes: {
    one: 'S „{phrase}“ kao zasebnim riječima ima {n} rezultat.',
    few: 'S „{phrase}“ kao zasebnim riječima ima {n} rezultata.',
    other: 'S „{phrase}“ kao zasebnim riječima ima {n} rezultata.',
  },
  wayNear: {
    one: 'U krugu od {to}\u00a0km umjesto {from}\u00a0km ima {n} rezultat.',
    few: 'U krugu od {to}\u00a0km umjesto {from}\u00a0km ima {n} rezultata.',
    other: 'U krugu od {to}\u00a0km umjesto {from}\u00a0km ima {n} rezultata.',
  },
  wayShow: 'Prikaži',
  whyThis: 'Zašto ovaj rezultat?',
  whyExact: '„{word}“',
  whyBegun: '„{word}“, početak riječi „{term}“',
  whyEnded: '„{word}“, kraj riječi „{term}“',
  whyFamily: '„{word}“ u drugom obliku: „{term}“',
  whyNear: '„{word}“, slično napisano: „{term}“',
  whyName: 'u nazivu ili mjestu',
  whyOffer: 'u ponudi ili potražnji',
  whyRepeated: 'u tekstu, više puta',
  whyText: 'u tekstu',
  whyShare: '{share} bodova',
  whyTies:
    'Pri jednakim bodovima prvi su najpotpuniji i najnoviji zapisi. Naziv stoji ispred duljih koji ga sadrže.',
} satisfies Translation<'search-help', 'hr'>;
