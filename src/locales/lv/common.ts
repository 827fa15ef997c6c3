import type { Translation } from '../groups.ts';

export default {
  loading: 'Notiek ielāde',
  retry: 'Mēģināt vēlreiz',
  failedTitle: 'Neizdevās ielādēt',
  failedOffline: 'Šķiet, ka neesat tiešsaistē.',
  failedNetwork: 'Datiem nevar piekļūt.',
  failedData: 'Datus nevar nolasīt.',
  failedVersion: 'Šī lapa nevar nolasīt šo datu versiju.',
  failedOther: 'Mūsu pusē radās kļūda.',
  noSource: 'Datu avots nav norādīts. Pievienojiet šim elementam src vai ievietojiet to coopkit-provider.',
  shownFrom: 'Redzami dati, kas ielādēti plkst. {time}.',
  partial: 'Daļu datu neizdevās ielādēt; saraksts var būt nepilnīgs.',
  more: { zero: 'vēl {n}', one: 'vēl {n}', other: 'vēl {n}' },
} satisfies Translation<'common', 'lv'>;
