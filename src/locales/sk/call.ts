import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Teraz otvorené · bez uzávierky',
  callNone: 'Momentálne nie je otvorená žiadna výzva.',
  callChecked: 'overené {date}',
  callCheckedLongAgo: 'naposledy overené {date}, nemusí byť aktuálne',
  callNeverChecked: 'deň posledného overenia nie je známy',
  callHost: 'Stať sa hostiteľom',
  callPeer: 'Stať sa hodnotiteľom',
  callApply: 'Podať žiadosť',
  callPartner: 'Nájsť partnerov',
  callDetails: 'Podrobnosti pri zdroji',
  callDismiss: 'Skryť toto oznámenie',
  callDismissed: 'Oznámenie skryté',
} satisfies Translation<'call', 'sk'>;
