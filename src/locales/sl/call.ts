import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Odprto · rok ni določen',
  callNone: 'Trenutno ni odprtega razpisa.',
  callChecked: 'preverjeno: {date}',
  callCheckedLongAgo: 'nazadnje preverjeno: {date}, morda je zastarelo',
  callNeverChecked: 'dan zadnjega preverjanja ni znan',
  callHost: 'Postanite gostitelj',
  callPeer: 'Sodelujte kot ocenjevalec',
  callApply: 'Prijavite se',
  callPartner: 'Poiščite partnerje',
  callDetails: 'Podrobnosti pri viru',
  callDismiss: 'Skrij to obvestilo',
  callDismissed: 'Obvestilo je skrito',
} satisfies Translation<'call', 'sl'>;
