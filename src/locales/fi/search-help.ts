import type { Translation } from '../groups.ts';

export default {
  readAs: 'Näytetään tulokset haulle {to}.',
  didYouMean: 'Tarkoititko:',
  emptyTitle: 'Haulla ”{q}” ei löytynyt mitään.',
  emptyTitleFilters: 'Mikään ei täsmää kaikkiin suodattimiin.',
  emptyTitleBoth: 'Haulla ”{q}” ja näillä suodattimilla ei löytynyt mitään.',
  emptyHint: 'Tarkista oikeinkirjoitus tai kokeile laajempaa sanaa.',
  wayFilter: {
    one: 'Ilman suodatinta ”{label}” niitä on {n}.',
    other: 'Ilman suodatinta ”{label}” niitä on {n}.',
  },
  wayNot: 'ei {label}',
  wayRegion: {
    one: 'Jos alue on {to} eikä {value}, löytyy {n}.',
    other: 'Jos alue on {to} eikä {value}, löytyy {n}.',
  },
  wayWord: {
    one: 'Ilman sanaa ”{word}” löytyy {n}.',
    other: 'Ilman sanaa ”{word}” löytyy {n}.',
  },
  wayQuotes: {
    one: 'Kun ”{phrase}” haetaan erillisinä sanoina, löytyy {n}.',
    other: 'Kun ”{phrase}” haetaan erillisinä sanoina, löytyy {n}.',
  },
  wayNear: {
    one: 'Kun etäisyys on enintään {to}\u00a0km eikä {from}\u00a0km, löytyy {n}.',
    other: 'Kun etäisyys on enintään {to}\u00a0km eikä {from}\u00a0km, löytyy {n}.',
  },
  wayShow: 'Näytä',
  whyThis: 'Miksi tämä tulos?',
  whyExact: '”{word}”',
  whyBegun: '”{word}”, alku sanasta ”{term}”',
  whyEnded: '”{word}”, loppu sanasta ”{term}”',
  whyFamily: '”{word}” toisessa muodossa: ”{term}”',
  whyNear: '”{word}”, kirjoitetaan lähes kuten ”{term}”',
  whyName: 'nimessä tai paikassa',
  whyOffer: 'tarjottujen tai etsittyjen joukossa',
  whyRepeated: 'tekstissä, useammin kuin kerran',
  whyText: 'tekstissä',
  whyShare: '{share} pisteistä',
  whyTies:
    'Jos pisteet ovat samat, täydellisimmät ja uusimmat tiedot näytetään ensin. Nimi on ennen pidempiä nimiä, joihin se sisältyy.',
} satisfies Translation<'search-help', 'fi'>;
