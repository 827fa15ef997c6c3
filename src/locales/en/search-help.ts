/** Texts of a partner search that few visitors see: when nothing is found, and why a result stands where it stands. */
export const searchHelp = {
  readAs: 'Showing results for {to}.',
  didYouMean: 'Did you mean:',
  emptyTitle: 'Nothing matches “{q}”.',
  emptyTitleFilters: 'Nothing matches all these filters.',
  emptyTitleBoth: 'Nothing matches “{q}” with these filters.',
  emptyHint: 'Check the spelling, or try a wider word.',
  wayFilter: { one: 'Without “{label}” there is {n}.', other: 'Without “{label}” there are {n}.' },
  wayNot: 'not {label}',
  wayRegion: {
    one: 'In {to} instead of {value} there is {n}.',
    other: 'In {to} instead of {value} there are {n}.',
  },
  wayWord: {
    one: 'Without the word “{word}” there is {n}.',
    other: 'Without the word “{word}” there are {n}.',
  },
  wayQuotes: {
    one: 'With “{phrase}” as separate words there is {n}.',
    other: 'With “{phrase}” as separate words there are {n}.',
  },
  wayNear: {
    one: 'Within {to} km instead of {from} km there is {n}.',
    other: 'Within {to} km instead of {from} km there are {n}.',
  },
  wayShow: 'Show',
  whyThis: 'Why this result?',
  whyExact: '“{word}”',
  whyBegun: '“{word}”, the beginning of “{term}”',
  whyEnded: '“{word}”, the end of “{term}”',
  whyFamily: '“{word}” in another form: “{term}”',
  whyNear: '“{word}” spelled nearly like “{term}”',
  whyName: 'in a name or place',
  whyOffer: 'among what it offers or looks for',
  whyRepeated: 'in the text, more than once',
  whyText: 'in the text',
  whyShare: '{share} of its score',
  whyTies:
    'Results with equal scores: the most complete and recent records come first. A name comes before longer names that contain it.',
} as const;
