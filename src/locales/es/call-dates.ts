import type { Translation } from '../groups.ts';

export default {
  callOpen: 'Abierta',
  callCloses: 'cierra {when}',
  callStep: 'la fase {step} cierra {when}',
  callCutOff: 'próxima fecha de corte: {when}',
  callUpcoming: 'Apertura: {when}',
  callClosed: 'Cerrada · estuvo abierta hasta el {date}',
  callSuspended: 'Suspendida',
  callSince: 'desde el {date}',
  callUnannounced: 'Aún sin anunciar',
  callExpected: 'prevista: {expected}',
  callUnknown: 'No se sabe si está abierta',
  callStep2Note: 'La fase 2 es para quienes fueron invitados tras la fase 1.',
  callSuspendedNote: 'Actualmente no se admiten solicitudes.',
  callResumes: 'Se reanuda el {date}.',
  callUnknownNote:
    'La fuente no indica si se admiten solicitudes en este momento. Compruébelo allí antes de presentar una solicitud.',
  callUnreadableNote:
    'Las fechas no son fiables aquí. Compruébelas en la fuente antes de presentar una solicitud.',
  callTime: '{time}, hora local en {city}',
  callDayEnd: '{day}, hasta medianoche, hora local en {city}',
  callDayStart: '{day}, desde medianoche, hora local en {city}',
  callYourTime: '{time} en su hora local',
  callOpened: 'Abierta el {date}',
  callExtended: 'Ampliada: {to} en lugar de {from}',
  callConflicts: 'Según otras fuentes',
  callCalendar: 'Añadir al calendario',
  callCalendarFailed: 'No se ha podido crear el archivo de calendario. Vuelva a intentarlo.',
  callEntry: 'Fecha límite: {title}',
  callEntryStep: 'Fecha límite de la fase 1: {title}',
} satisfies Translation<'call-dates', 'es'>;
