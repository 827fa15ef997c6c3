import type { Translation } from '../groups.ts';

export default {
  readAs: 'Rezultāti vaicājumam: {to}.',
  didYouMean: 'Vai domājāt:',
  emptyTitle: 'Vaicājumam „{q}” nekas neatbilst.',
  emptyTitleFilters: 'Nekas neatbilst visiem šiem filtriem.',
  emptyTitleBoth: 'Vaicājumam „{q}” ar šiem filtriem nekas neatbilst.',
  emptyHint: 'Pārbaudiet pareizrakstību vai izmēģiniet plašāku vārdu.',
  wayFilter: { zero: 'Bez „{label}” ir {n}.', one: 'Bez „{label}” ir {n}.', other: 'Bez „{label}” ir {n}.' },
  wayNot: 'nav: {label}',
  wayRegion: {
    zero: 'Vietā „{to}”, nevis „{value}”, ir {n}.',
    one: 'Vietā „{to}”, nevis „{value}”, ir {n}.',
    other: 'Vietā „{to}”, nevis „{value}”, ir {n}.',
  },
  wayWord: {
    zero: 'Bez vārda „{word}” ir {n}.',
    one: 'Bez vārda „{word}” ir {n}.',
    other: 'Bez vārda „{word}” ir {n}.',
  },
  wayQuotes: {
    zero: 'Ja „{phrase}” ir atsevišķi vārdi, ir {n}.',
    one: 'Ja „{phrase}” ir atsevišķi vārdi, ir {n}.',
    other: 'Ja „{phrase}” ir atsevišķi vārdi, ir {n}.',
  },
  wayNear: {
    zero: '{to} km rādiusā, nevis {from} km, ir {n}.',
    one: '{to} km rādiusā, nevis {from} km, ir {n}.',
    other: '{to} km rādiusā, nevis {from} km, ir {n}.',
  },
  wayShow: 'Parādīt',
  whyThis: 'Kāpēc šis rezultāts?',
  whyExact: '„{word}”',
  whyBegun: '„{word}”: sākums vārdam „{term}”',
  whyEnded: '„{word}”: beigas vārdam „{term}”',
  whyFamily: '„{word}” citā formā: „{term}”',
  whyNear: '„{word}”: rakstīts gandrīz kā „{term}”',
  whyName: 'nosaukumā vai vietā',
  whyOffer: 'tajā, ko piedāvā vai meklē',
  whyRepeated: 'tekstā, vairākkārt',
  whyText: 'tekstā',
  whyShare: '{share} no vērtējuma',
  whyTies:
    'Ja vērtējums ir vienāds, vispirms rāda pilnīgākos un jaunākos ierakstus. Nosaukums ir pirms garākiem nosaukumiem, kuros tas ietverts.',
} satisfies Translation<'search-help', 'lv'>;
