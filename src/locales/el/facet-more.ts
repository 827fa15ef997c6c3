import type { Translation } from '../groups.ts';

export default {
  facetInside: 'Ειδικότερες τιμές: {label}',
  facetFind: 'Αναζήτηση σε: {field}',
  facetFound: { one: 'βρέθηκε {n} τιμή', other: 'βρέθηκαν {n} τιμές' },
  facetFrom: 'Από',
  facetTo: 'έως',
  facetApply: 'Εφαρμογή',
  facetWrongWay: 'Ο πρώτος αριθμός δεν πρέπει να υπερβαίνει τον δεύτερο.',
  facetLevel: 'Ανώτατο επίπεδο, 1 έως 5',
  facetYear: 'Έτος τελευταίας ενημέρωσης',
  facetGdp: 'ΑΕΠ ανά κάτοικο, μέσος όρος ΕΕ 100',
  facetHas: 'Με πληροφορίες για',
  hasWebsite: 'Ιστότοπος',
  hasDescription: 'Περιγραφή',
  hasOffers: 'Προσφορές',
  hasNeeds: 'Τι αναζητεί',
  hasObjectives: 'Ειδικοί στόχοι',
  hasNetworks: 'Δίκτυα',
  hasCity: 'Πόλη',
  hasNuts: 'Περιφέρεια',
  hasPoint: 'Θέση στον χάρτη',
} satisfies Translation<'facet-more', 'el'>;
