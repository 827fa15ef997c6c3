import type { Translation } from '../groups.ts';

export default {
  loading: 'Se încarcă',
  retry: 'Încercați din nou',
  failedTitle: 'Încărcarea nu a reușit',
  failedOffline: 'Se pare că sunteți offline.',
  failedNetwork: 'Datele nu sunt accesibile.',
  failedData: 'Datele nu pot fi citite.',
  failedVersion: 'Această pagină nu poate citi această versiune a datelor.',
  failedOther: 'A apărut o eroare din partea noastră.',
  noSource:
    'Nu este indicată nicio sursă de date. Setați src la acest element sau includeți-l în coopkit-provider.',
  shownFrom: 'Se afișează datele încărcate la {time}.',
  partial: 'Unele date nu au putut fi încărcate; lista poate fi incompletă.',
  more: { one: 'încă {n}', few: 'încă {n}', other: 'încă {n}' },
} satisfies Translation<'common', 'ro'>;
