import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Ανοικτή τώρα · χωρίς προθεσμία',
  callNone: 'Καμία πρόσκληση δεν είναι ανοικτή τώρα.',
  callChecked: 'έλεγχος: {date}',
  callCheckedLongAgo: 'τελευταίος έλεγχος: {date}, ίσως δεν ισχύει πια',
  callNeverChecked: 'άγνωστη ημέρα τελευταίου ελέγχου',
  callHost: 'Φιλοξενία',
  callPeer: 'Συμμετοχή ως ομότιμος',
  callApply: 'Υποβολή αίτησης',
  callPartner: 'Εύρεση εταίρων',
  callDetails: 'Λεπτομέρειες στην πηγή',
  callDismiss: 'Απόκρυψη ειδοποίησης',
  callDismissed: 'Η ειδοποίηση κρύφτηκε',
} satisfies Translation<'call', 'el'>;
