import type { Translation } from '../groups.ts';

export default {
  readAs: 'Αποτελέσματα για: {to}.',
  didYouMean: 'Μήπως εννοείτε:',
  emptyTitle: 'Δεν βρέθηκε τίποτα για «{q}».',
  emptyTitleFilters: 'Τίποτα δεν ταιριάζει με όλα αυτά τα φίλτρα.',
  emptyTitleBoth: 'Δεν βρέθηκε τίποτα για «{q}» με αυτά τα φίλτρα.',
  emptyHint: 'Ελέγξτε την ορθογραφία ή δοκιμάστε μια γενικότερη λέξη.',
  wayFilter: { one: 'Χωρίς το «{label}» υπάρχει {n}.', other: 'Χωρίς το «{label}» υπάρχουν {n}.' },
  wayNot: 'όχι {label}',
  wayRegion: {
    one: 'Στην περιοχή «{to}» αντί «{value}» υπάρχει {n}.',
    other: 'Στην περιοχή «{to}» αντί «{value}» υπάρχουν {n}.',
  },
  wayWord: { one: 'Χωρίς τη λέξη «{word}» υπάρχει {n}.', other: 'Χωρίς τη λέξη «{word}» υπάρχουν {n}.' },
  wayQuotes: {
    one: 'Με «{phrase}» ως χωριστές λέξεις υπάρχει {n}.',
    other: 'Με «{phrase}» ως χωριστές λέξεις υπάρχουν {n}.',
  },
  wayNear: {
    one: 'Σε ακτίνα {to} km αντί {from} km υπάρχει {n}.',
    other: 'Σε ακτίνα {to} km αντί {from} km υπάρχουν {n}.',
  },
  wayShow: 'Εμφάνιση',
  whyThis: 'Γιατί αυτό το αποτέλεσμα;',
  whyExact: '«{word}»',
  whyBegun: '«{word}», η αρχή του «{term}»',
  whyEnded: '«{word}», το τέλος του «{term}»',
  whyFamily: '«{word}» σε άλλη μορφή: «{term}»',
  whyNear: '«{word}», γράφεται σχεδόν όπως «{term}»',
  whyName: 'σε όνομα ή τόπο',
  whyOffer: 'σε όσα προσφέρει ή αναζητεί',
  whyRepeated: 'στο κείμενο, πάνω από μία φορά',
  whyText: 'στο κείμενο',
  whyShare: '{share} της βαθμολογίας',
  whyTies:
    'Με ίση βαθμολογία, προηγούνται οι πληρέστερες και πιο πρόσφατες εγγραφές. Ένα όνομα προηγείται των μεγαλύτερων που το περιέχουν.',
} satisfies Translation<'search-help', 'el'>;
