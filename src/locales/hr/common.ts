import type { Translation } from '../groups.ts';

export default {
  loading: 'Učitavanje',
  retry: 'Pokušajte ponovno',
  failedTitle: 'Ovo se nije moglo učitati',
  failedOffline: 'Čini se da ste izvan mreže.',
  failedNetwork: 'Podaci nisu dostupni.',
  failedData: 'Podaci se nisu mogli pročitati.',
  failedVersion: 'Ova stranica ne može pročitati ovu verziju podataka.',
  failedOther: 'Došlo je do pogreške na našoj strani.',
  noSource: 'Nije zadan izvor podataka. Postavite src na ovaj element ili ga stavite u coopkit-provider.',
  shownFrom: 'Prikazani su podaci učitani u {time}.',
  partial: 'Dio podataka nije se mogao učitati; popis je možda nepotpun.',
  more: { one: 'još {n}', few: 'još {n}', other: 'još {n}' },
} satisfies Translation<'common', 'hr'>;
