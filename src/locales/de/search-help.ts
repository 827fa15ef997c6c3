import type { Translation } from '../groups.ts';

export default {
  readAs: 'Ergebnisse für {to}.',
  didYouMean: 'Meinten Sie:',
  emptyTitle: 'Nichts passt zu „{q}“.',
  emptyTitleFilters: 'Nichts passt zu allen diesen Filtern.',
  emptyTitleBoth: 'Nichts passt zu „{q}“ mit diesen Filtern.',
  emptyHint: 'Prüfen Sie die Schreibweise oder versuchen Sie ein allgemeineres Wort.',
  wayFilter: { one: 'Ohne „{label}“ gibt es {n}.', other: 'Ohne „{label}“ gibt es {n}.' },
  wayNot: 'nicht {label}',
  wayRegion: {
    one: 'In {to} statt in {value} gibt es {n}.',
    other: 'In {to} statt in {value} gibt es {n}.',
  },
  wayWord: { one: 'Ohne das Wort „{word}“ gibt es {n}.', other: 'Ohne das Wort „{word}“ gibt es {n}.' },
  wayQuotes: {
    one: 'Mit „{phrase}“ als einzelnen Wörtern gibt es {n}.',
    other: 'Mit „{phrase}“ als einzelnen Wörtern gibt es {n}.',
  },
  wayNear: {
    one: 'Im Umkreis von {to} statt {from} km gibt es {n}.',
    other: 'Im Umkreis von {to} statt {from} km gibt es {n}.',
  },
  wayShow: 'Anzeigen',
  whyThis: 'Warum dieser Treffer?',
  whyExact: '„{word}“',
  whyBegun: '„{word}“, der Anfang von „{term}“',
  whyEnded: '„{word}“, das Ende von „{term}“',
  whyFamily: '„{word}“ in anderer Form: „{term}“',
  whyNear: '„{word}“, fast wie „{term}“ geschrieben',
  whyName: 'in einem Namen oder Ort',
  whyOffer: 'unter dem, was geboten oder gesucht wird',
  whyRepeated: 'mehrmals im Text',
  whyText: 'im Text',
  whyShare: '{share} der Punkte',
  whyTies:
    'Bei gleichen Punkten stehen die vollständigsten und neuesten Einträge vorn. Ein Name steht vor längeren, die ihn enthalten.',
} satisfies Translation<'search-help', 'de'>;
