import type { Translation } from '../groups.ts';

export default {
  callOpen: 'Teraz otvorené',
  callCloses: 'uzávierka {when}',
  callStep: 'uzávierka {step}. kola {when}',
  callCutOff: 'ďalšia čiastková uzávierka {when}',
  callUpcoming: 'Otvára sa {when}',
  callClosed: 'Uzavreté · bolo otvorené do {date}',
  callSuspended: 'Pozastavené',
  callSince: 'od {date}',
  callUnannounced: 'Zatiaľ nevyhlásené',
  callExpected: 'očakáva sa: {expected}',
  callUnknown: 'Nie je známe, či je otvorené',
  callStep2Note: '2. kolo je pre tých, ktorí boli pozvaní po 1. kole.',
  callSuspendedNote: 'Žiadosti sa momentálne neprijímajú.',
  callResumes: 'Znova sa otvorí {date}.',
  callUnknownNote:
    'Zdroj neuvádza, či sa teraz prijímajú žiadosti. Skôr než podáte žiadosť, overte si to tam.',
  callUnreadableNote:
    'Tunajšie termíny nie sú spoľahlivé. Skôr než podáte žiadosť, overte si ich pri zdroji.',
  callTime: '{time}, miestny čas: {city}',
  callDayEnd: '{day}, do polnoci, miestny čas: {city}',
  callDayStart: '{day}, od polnoci, miestny čas: {city}',
  callYourTime: 'váš čas: {time}',
  callOpened: 'Otvorené {date}',
  callExtended: 'Predĺžené, pôvodne: {from}, po novom: {to}',
  callConflicts: 'Iné zdroje uvádzajú',
  callCalendar: 'Pridať do kalendára',
  callCalendarFailed: 'Súbor kalendára sa nepodarilo vytvoriť. Skúste to znova.',
  callEntry: 'Uzávierka: {title}',
  callEntryStep: 'Uzávierka 1. kola: {title}',
} satisfies Translation<'call-dates', 'sk'>;
