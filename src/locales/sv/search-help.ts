import type { Translation } from '../groups.ts';

export default {
  readAs: 'Visar resultat för {to}.',
  didYouMean: 'Menade du:',
  emptyTitle: 'Inget motsvarar ”{q}”.',
  emptyTitleFilters: 'Inget motsvarar alla dessa filter.',
  emptyTitleBoth: 'Inget motsvarar ”{q}” med dessa filter.',
  emptyHint: 'Kontrollera stavningen eller pröva ett vidare ord.',
  wayFilter: { one: 'Utan ”{label}” finns det {n}.', other: 'Utan ”{label}” finns det {n}.' },
  wayNot: 'inte {label}',
  wayRegion: {
    one: 'I {to} i stället för {value} finns det {n}.',
    other: 'I {to} i stället för {value} finns det {n}.',
  },
  wayWord: {
    one: 'Utan ordet ”{word}” finns det {n}.',
    other: 'Utan ordet ”{word}” finns det {n}.',
  },
  wayQuotes: {
    one: 'Med ”{phrase}” som enskilda ord finns det {n}.',
    other: 'Med ”{phrase}” som enskilda ord finns det {n}.',
  },
  wayNear: {
    one: 'Inom {to}\u00a0km i stället för {from}\u00a0km finns det {n}.',
    other: 'Inom {to}\u00a0km i stället för {from}\u00a0km finns det {n}.',
  },
  wayShow: 'Visa',
  whyThis: 'Varför detta resultat?',
  whyExact: '”{word}”',
  whyBegun: '”{word}”, början av ”{term}”',
  whyEnded: '”{word}”, slutet av ”{term}”',
  whyFamily: '”{word}” i en annan form: ”{term}”',
  whyNear: '”{word}”, stavas nästan som ”{term}”',
  whyName: 'i ett namn eller en plats',
  whyOffer: 'i det som erbjuds eller söks',
  whyRepeated: 'i texten, flera gånger',
  whyText: 'i texten',
  whyShare: '{share} av poängen',
  whyTies:
    'Vid lika poäng visas de mest fullständiga och senaste posterna först. Ett namn visas före längre namn som innehåller det.',
} satisfies Translation<'search-help', 'sv'>;
