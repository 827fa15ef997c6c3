import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Miftuħa issa · l-ebda skadenza',
  callNone: 'Bħalissa m’hemm l-ebda sejħa miftuħa.',
  callChecked: 'iċċekkjata: {date}',
  callCheckedLongAgo: 'l-aħħar iċċekkjata: {date}, tista’ tkun skaduta',
  callNeverChecked: 'jum l-aħħar verifika mhux magħruf',
  callHost: 'Ospita',
  callPeer: 'Ħu sehem bħala pari',
  callApply: 'Applika',
  callPartner: 'Sib sħab',
  callDetails: 'Dettalji fis-sors',
  callDismiss: 'Aħbi dan l-avviż',
  callDismissed: 'L-avviż inħeba',
} satisfies Translation<'call', 'mt'>;
