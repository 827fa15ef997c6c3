import type { Translation } from '../groups.ts';

export default {
  readAs: 'Резултати за: {to}.',
  didYouMean: 'Може би търсите:',
  emptyTitle: 'Нищо не отговаря на „{q}“.',
  emptyTitleFilters: 'Нищо не отговаря на всички тези филтри.',
  emptyTitleBoth: 'При тези филтри нищо не отговаря на „{q}“.',
  emptyHint: 'Проверете правописа или опитайте с по-обща дума.',
  wayFilter: { one: 'Без „{label}“ има {n} резултат.', other: 'Без „{label}“ има {n} резултата.' },
  wayNot: 'не {label}',
  wayRegion: {
    one: '{to} вместо {value}: {n} резултат.',
    other: '{to} вместо {value}: {n} резултата.',
  },
  wayWord: {
    one: 'Без думата „{word}“ има {n} резултат.',
    other: 'Без думата „{word}“ има {n} резултата.',
  },
  wayQuotes: {
    one: 'С „{phrase}“ като отделни думи има {n} резултат.',
    other: 'С „{phrase}“ като отделни думи има {n} резултата.',
  },
  wayNear: {
    one: 'В радиус {to}\u00a0km вместо {from}\u00a0km има {n} резултат.',
    other: 'В радиус {to}\u00a0km вместо {from}\u00a0km има {n} резултата.',
  },
  wayShow: 'Покажи',
  whyThis: 'Защо този резултат?',
  whyExact: '„{word}“',
  whyBegun: '„{word}“, начало на „{term}“',
  whyEnded: '„{word}“, край на „{term}“',
  whyFamily: '„{word}“ в друга форма: „{term}“',
  whyNear: '„{word}“, близко изписване до „{term}“',
  whyName: 'в име или място',
  whyOffer: 'сред предлаганото или търсеното',
  whyRepeated: 'в текста, повече от веднъж',
  whyText: 'в текста',
  whyShare: '{share} от точките',
  whyTies:
    'При равни точки първи са най-пълните и най-новите записи. Всяко име стои пред по-дългите, които го съдържат.',
} satisfies Translation<'search-help', 'bg'>;
