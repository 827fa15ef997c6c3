import type { Translation } from '../groups.ts';

export default {
  callOpen: 'Jetzt offen',
  callCloses: 'Frist endet {when}',
  callStep: 'Stufe {step} endet {when}',
  callCutOff: 'nächster Stichtag {when}',
  callUpcoming: 'Öffnet {when}',
  callClosed: 'Geschlossen · war offen bis {date}',
  callSuspended: 'Ausgesetzt',
  callSince: 'seit {date}',
  callUnannounced: 'Noch nicht angekündigt',
  callExpected: 'erwartet: {expected}',
  callUnknown: 'Nicht bekannt, ob offen',
  callStep2Note: 'Stufe 2 ist für alle, die nach Stufe 1 eingeladen wurden.',
  callSuspendedNote: 'Zurzeit werden keine Anträge angenommen.',
  callResumes: 'Weiter geht es am {date}.',
  callUnknownNote:
    'Die Quelle sagt nicht, ob zurzeit Anträge angenommen werden. Sehen Sie dort nach, bevor Sie sich bewerben.',
  callUnreadableNote:
    'Die Termine sind hier nicht verlässlich. Prüfen Sie sie an der Quelle, bevor Sie sich bewerben.',
  callTime: '{time} Uhr, Ortszeit {city}',
  callDayEnd: '{day}, bis Mitternacht (Ortszeit {city})',
  callDayStart: '{day}, ab Mitternacht (Ortszeit {city})',
  callYourTime: '{time} Uhr Ihrer Zeit',
  callOpened: 'Geöffnet am {date}',
  callExtended: 'Verlängert vom {from} auf den {to}',
  callConflicts: 'Andere Quellen sagen',
  callCalendar: 'In den Kalender',
  callCalendarFailed: 'Die Kalenderdatei konnte nicht erstellt werden. Versuchen Sie es noch einmal.',
  callEntry: 'Frist: {title}',
  callEntryStep: 'Frist für Stufe 1: {title}',
} satisfies Translation<'call-dates', 'de'>;
