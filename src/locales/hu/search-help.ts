import type { Translation } from '../groups.ts';

export default {
  readAs: 'Találatok erre: {to}.',
  didYouMean: 'Erre gondolt:',
  emptyTitle: 'Nincs találat erre: „{q}”.',
  emptyTitleFilters: 'Ezekkel a szűrőkkel együtt nincs találat.',
  emptyTitleBoth: 'Ezekkel a szűrőkkel nincs találat erre: „{q}”.',
  emptyHint: 'Ellenőrizze a helyesírást, vagy próbáljon általánosabb szót.',
  wayFilter: { one: '„{label}” nélkül: {n} találat.', other: '„{label}” nélkül: {n} találat.' },
  wayNot: 'nem: {label}',
  wayRegion: {
    one: '„{value}” helyett „{to}”: {n} találat.',
    other: '„{value}” helyett „{to}”: {n} találat.',
  },
  wayWord: { one: '„{word}” szó nélkül: {n} találat.', other: '„{word}” szó nélkül: {n} találat.' },
  wayQuotes: {
    one: 'Külön szavakként („{phrase}”): {n} találat.',
    other: 'Külön szavakként („{phrase}”): {n} találat.',
  },
  wayNear: {
    one: '{from} km helyett {to} km-en belül: {n} találat.',
    other: '{from} km helyett {to} km-en belül: {n} találat.',
  },
  wayShow: 'Megjelenítés',
  whyThis: 'Miért ez a találat?',
  whyExact: '„{word}”',
  whyBegun: '„{word}”: ennek az eleje: „{term}”',
  whyEnded: '„{word}”: ennek a vége: „{term}”',
  whyFamily: '„{word}” más alakban: „{term}”',
  whyNear: '„{word}”: írásmódja közeli ehhez: „{term}”',
  whyName: 'névben vagy helyben',
  whyOffer: 'amit kínál vagy keres',
  whyRepeated: 'a szövegben, többször is',
  whyText: 'a szövegben',
  whyShare: 'pontszámának {share} része',
  whyTies:
    'Azonos pontszámnál a legteljesebb és legfrissebb rekordok állnak elöl. Egy név megelőzi az azt tartalmazó hosszabb neveket.',
} satisfies Translation<'search-help', 'hu'>;
