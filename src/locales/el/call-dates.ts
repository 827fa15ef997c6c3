import type { Translation } from '../groups.ts';

export default {
  callOpen: 'Ανοικτή τώρα',
  callCloses: 'λήγει {when}',
  callStep: 'το στάδιο {step} λήγει {when}',
  callCutOff: 'επόμενη καταληκτική ημέρα {when}',
  callUpcoming: 'Ανοίγει {when}',
  callClosed: 'Έκλεισε · ήταν ανοικτή έως {date}',
  callSuspended: 'Σε αναστολή',
  callSince: 'από {date}',
  callUnannounced: 'Δεν έχει προκηρυχθεί ακόμη',
  callExpected: 'αναμένεται: {expected}',
  callUnknown: 'Δεν είναι γνωστό αν είναι ανοικτή',
  callStep2Note: 'Το στάδιο 2 αφορά όσους προσκλήθηκαν μετά το στάδιο 1.',
  callSuspendedNote: 'Δεν γίνονται δεκτές αιτήσεις προς το παρόν.',
  callResumes: 'Συνεχίζεται στις {date}.',
  callUnknownNote:
    'Η πηγή δεν αναφέρει αν γίνονται δεκτές αιτήσεις τώρα. Ελέγξτε εκεί πριν υποβάλετε αίτηση.',
  callUnreadableNote:
    'Οι ημερομηνίες της εδώ δεν είναι αξιόπιστες. Ελέγξτε τες στην πηγή πριν υποβάλετε αίτηση.',
  callTime: '{time}, τοπική ώρα: {city}',
  callDayEnd: '{day}, έως τα μεσάνυχτα, τοπική ώρα: {city}',
  callDayStart: '{day}, από τα μεσάνυχτα, τοπική ώρα: {city}',
  callYourTime: 'δική σας ώρα: {time}',
  callOpened: 'Άνοιξε στις {date}',
  callExtended: 'Παρατάθηκε από {from} έως {to}',
  callConflicts: 'Άλλες πηγές αναφέρουν',
  callCalendar: 'Προσθήκη στο ημερολόγιο',
  callCalendarFailed: 'Το αρχείο ημερολογίου δεν δημιουργήθηκε. Δοκιμάστε ξανά.',
  callEntry: 'Προθεσμία: {title}',
  callEntryStep: 'Προθεσμία σταδίου 1: {title}',
} satisfies Translation<'call-dates', 'el'>;
