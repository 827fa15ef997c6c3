import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Jetzt offen · ohne Frist',
  callNone: 'Zurzeit ist kein Aufruf offen.',
  callChecked: 'geprüft am {date}',
  callCheckedLongAgo: 'zuletzt geprüft am {date}, vielleicht überholt',
  callNeverChecked: 'Tag der letzten Prüfung nicht bekannt',
  callHost: 'Gastgeber werden',
  callPeer: 'Als Peer mitwirken',
  callApply: 'Bewerben',
  callPartner: 'Partner finden',
  callDetails: 'Einzelheiten an der Quelle',
  callDismiss: 'Diesen Hinweis ausblenden',
  callDismissed: 'Hinweis ausgeblendet',
} satisfies Translation<'call', 'de'>;
