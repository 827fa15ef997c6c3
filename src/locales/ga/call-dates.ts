import type { Translation } from '../groups.ts';

export default {
  callOpen: 'Oscailte anois',
  callCloses: 'dúnfar {when}',
  callStep: 'dúnfar céim {step} {when}',
  callCutOff: 'an chéad scoithdháta eile {when}',
  callUpcoming: 'Osclófar {when}',
  callClosed: 'Dúnta · bhí sé oscailte go dtí {date}',
  callSuspended: 'Ar fionraí',
  callSince: 'ó {date}',
  callUnannounced: 'Níor fógraíodh fós',
  callExpected: 'ag súil leis: {expected}',
  callUnknown: 'Ní fios an bhfuil sé oscailte',
  callStep2Note: 'Baineann céim 2 leo siúd a fuair cuireadh tar éis chéim 1.',
  callSuspendedNote: 'Níltear ag glacadh le hiarratais faoi láthair.',
  callResumes: 'Atosóidh sé an {date}.',
  callUnknownNote:
    'Ní deir an fhoinse an bhfuiltear ag glacadh le hiarratais anois. Seiceáil ansin sula gcuireann tú isteach.',
  callUnreadableNote:
    'Ní féidir brath ar na dátaí anseo. Seiceáil iad ag an bhfoinse sula gcuireann tú isteach.',
  callTime: '{time}, am áitiúil: {city}',
  callDayEnd: '{day}, go meán oíche, am áitiúil: {city}',
  callDayStart: '{day}, ó mheán oíche, am áitiúil: {city}',
  callYourTime: '{time} de réir d’ama',
  callOpened: 'Osclaíodh an {date}',
  callExtended: 'Síneadh ó {from} go {to}',
  callConflicts: 'De réir foinsí eile',
  callCalendar: 'Cuir leis an bhféilire',
  callCalendarFailed: 'Níorbh fhéidir an comhad féilire a dhéanamh. Triail arís.',
  callEntry: 'Spriocdháta: {title}',
  callEntryStep: 'Spriocdháta chéim 1: {title}',
} satisfies Translation<'call-dates', 'ga'>;
