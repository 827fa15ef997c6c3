import type { Translation } from '../groups.ts';

export default {
  callOpen: 'Ouvert',
  callCloses: 'clôture {when}',
  callStep: 'clôture de l’étape {step} {when}',
  callCutOff: 'prochaine échéance {when}',
  callUpcoming: 'Ouverture\u00a0: {when}',
  callClosed: 'Clos · était ouvert jusqu’au {date}',
  callSuspended: 'Suspendu',
  callSince: 'depuis le {date}',
  callUnannounced: 'Pas encore annoncé',
  callExpected: 'prévu\u00a0: {expected}',
  callUnknown: 'On ignore s’il est ouvert',
  callStep2Note: 'L’étape 2 est réservée aux candidats invités après l’étape 1.',
  callSuspendedNote: 'Aucune candidature n’est acceptée actuellement.',
  callResumes: 'Reprise le {date}.',
  callUnknownNote:
    'La source ne dit pas si les candidatures sont acceptées actuellement. Vérifiez-y avant de candidater.',
  callUnreadableNote:
    'Les dates affichées ici ne sont pas fiables. Vérifiez-les à la source avant de candidater.',
  callTime: '{time}, heure locale à {city}',
  callDayEnd: '{day}, jusqu’à minuit, heure locale à {city}',
  callDayStart: '{day}, à partir de minuit, heure locale à {city}',
  callYourTime: '{time} à votre heure',
  callOpened: 'Ouvert le {date}',
  callExtended: 'Prolongé\u00a0: {to} au lieu de {from}',
  callConflicts: 'Selon d’autres sources',
  callCalendar: 'Ajouter au calendrier',
  callCalendarFailed: 'Le fichier de calendrier n’a pas pu être créé. Réessayez.',
  callEntry: 'Date limite\u00a0: {title}',
  callEntryStep: 'Date limite de l’étape 1\u00a0: {title}',
} satisfies Translation<'call-dates', 'fr'>;
