import type { Translation } from '../groups.ts';

export default {
  loading: 'Betöltés',
  retry: 'Próbálja újra',
  failedTitle: 'Nem sikerült betölteni',
  failedOffline: 'Úgy tűnik, nincs internetkapcsolata.',
  failedNetwork: 'Az adatok nem érhetők el.',
  failedData: 'Az adatok nem olvashatók.',
  failedVersion: 'Ez az oldal nem tudja olvasni az adatoknak ezt a változatát.',
  failedOther: 'Nálunk történt hiba.',
  noSource:
    'Nincs megadva adatforrás. Adja meg az src attribútumot ezen az elemen, vagy tegye coopkit-provider elembe.',
  shownFrom: 'Az ekkor betöltött adatok láthatók: {time}.',
  partial: 'Az adatok egy része nem töltődött be; a lista hiányos lehet.',
  more: { one: 'még {n}', other: 'még {n}' },
} satisfies Translation<'common', 'hu'>;
