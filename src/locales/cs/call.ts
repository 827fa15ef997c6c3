import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Nyní otevřeno · bez uzávěrky',
  callNone: 'V současné době není otevřena žádná výzva.',
  callChecked: 'ověřeno {date}',
  callCheckedLongAgo: 'naposledy ověřeno {date}, nemusí být aktuální',
  callNeverChecked: 'den posledního ověření není znám',
  callHost: 'Stát se hostitelem',
  callPeer: 'Stát se hodnotitelem',
  callApply: 'Podat žádost',
  callPartner: 'Najít partnery',
  callDetails: 'Podrobnosti u zdroje',
  callDismiss: 'Skrýt toto oznámení',
  callDismissed: 'Oznámení skryto',
} satisfies Translation<'call', 'cs'>;
