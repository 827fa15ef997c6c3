import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Nabór trwa · bez terminu',
  callNone: 'Obecnie nie trwa żaden nabór.',
  callChecked: 'sprawdzono {date}',
  callCheckedLongAgo: 'ostatnio sprawdzono {date}, może być nieaktualne',
  callNeverChecked: 'data ostatniego sprawdzenia nieznana',
  callHost: 'Zostań gospodarzem',
  callPeer: 'Zostań oceniającym',
  callApply: 'Złóż wniosek',
  callPartner: 'Znajdź partnerów',
  callDetails: 'Szczegóły u źródła',
  callDismiss: 'Ukryj to powiadomienie',
  callDismissed: 'Ukryto powiadomienie',
} satisfies Translation<'call', 'pl'>;
