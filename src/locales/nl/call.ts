import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Nu open · geen sluitingsdatum',
  callNone: 'Er is nu geen oproep open.',
  callChecked: 'gecontroleerd op {date}',
  callCheckedLongAgo: 'laatst gecontroleerd op {date}, mogelijk verouderd',
  callNeverChecked: 'datum van de laatste controle onbekend',
  callHost: 'Gastheer worden',
  callPeer: 'Meedoen als peer',
  callApply: 'Aanvragen',
  callPartner: 'Partners zoeken',
  callDetails: 'Meer bij de bron',
  callDismiss: 'Deze melding verbergen',
  callDismissed: 'Melding verborgen',
} satisfies Translation<'call', 'nl'>;
