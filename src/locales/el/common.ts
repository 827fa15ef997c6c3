import type { Translation } from '../groups.ts';

export default {
  loading: 'Φόρτωση',
  retry: 'Νέα προσπάθεια',
  failedTitle: 'Δεν ήταν δυνατή η φόρτωση',
  failedOffline: 'Φαίνεται ότι δεν έχετε σύνδεση.',
  failedNetwork: 'Δεν υπάρχει πρόσβαση στα δεδομένα.',
  failedData: 'Τα δεδομένα δεν διαβάζονται.',
  failedVersion: 'Αυτή η σελίδα δεν μπορεί να διαβάσει αυτή την έκδοση των δεδομένων.',
  failedOther: 'Κάτι πήγε στραβά από την πλευρά μας.',
  noSource:
    'Δεν έχει οριστεί πηγή δεδομένων. Ορίστε src σε αυτό το στοιχείο ή περικλείστε το σε coopkit-provider.',
  shownFrom: 'Εμφανίζονται όσα φορτώθηκαν στις {time}.',
  partial: 'Ορισμένα δεδομένα δεν φορτώθηκαν· η λίστα ίσως είναι ελλιπής.',
  more: { one: '{n} ακόμη', other: '{n} ακόμη' },
} satisfies Translation<'common', 'el'>;
