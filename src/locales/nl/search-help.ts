import type { Translation } from '../groups.ts';

export default {
  readAs: 'Resultaten voor {to}.',
  didYouMean: 'Bedoelde u:',
  emptyTitle: 'Geen resultaten voor ‘{q}’.',
  emptyTitleFilters: 'Geen resultaten met al deze filters.',
  emptyTitleBoth: 'Geen resultaten voor ‘{q}’ met deze filters.',
  emptyHint: 'Controleer de spelling of probeer een algemener woord.',
  wayFilter: { one: 'Zonder ‘{label}’ is er {n}.', other: 'Zonder ‘{label}’ zijn er {n}.' },
  wayNot: 'niet {label}',
  wayRegion: {
    one: 'In {to} in plaats van {value} is er {n}.',
    other: 'In {to} in plaats van {value} zijn er {n}.',
  },
  wayWord: {
    one: 'Zonder het woord ‘{word}’ is er {n}.',
    other: 'Zonder het woord ‘{word}’ zijn er {n}.',
  },
  wayQuotes: {
    one: 'Met ‘{phrase}’ als losse woorden is er {n}.',
    other: 'Met ‘{phrase}’ als losse woorden zijn er {n}.',
  },
  wayNear: {
    one: 'Binnen {to} km in plaats van {from} km is er {n}.',
    other: 'Binnen {to} km in plaats van {from} km zijn er {n}.',
  },
  wayShow: 'Tonen',
  whyThis: 'Waarom dit resultaat?',
  whyExact: '‘{word}’',
  whyBegun: '‘{word}’, het begin van ‘{term}’',
  whyEnded: '‘{word}’, het einde van ‘{term}’',
  whyFamily: '‘{word}’ in een andere vorm: ‘{term}’',
  whyNear: '‘{word}’, bijna gespeld als ‘{term}’',
  whyName: 'in een naam of plaats',
  whyOffer: 'in wat geboden of gezocht wordt',
  whyRepeated: 'meer dan eens in de tekst',
  whyText: 'in de tekst',
  whyShare: '{share} van de score',
  whyTies:
    'Bij gelijke score staan de volledigste en nieuwste gegevens bovenaan. Een naam staat vóór langere namen waar hij in voorkomt.',
} satisfies Translation<'search-help', 'nl'>;
