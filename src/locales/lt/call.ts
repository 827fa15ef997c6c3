import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Dabar atviras · be termino',
  callNone: 'Šiuo metu atvirų kvietimų nėra.',
  callChecked: 'patikrinta {date}',
  callCheckedLongAgo: 'paskutinį kartą patikrinta {date}, gali būti pasenę',
  callNeverChecked: 'paskutinio patikrinimo diena nežinoma',
  callHost: 'Tapti priimančiuoju',
  callPeer: 'Tapti vertintoju',
  callApply: 'Teikti paraišką',
  callPartner: 'Rasti partnerių',
  callDetails: 'Išsamiau šaltinyje',
  callDismiss: 'Slėpti šį pranešimą',
  callDismissed: 'Pranešimas paslėptas',
} satisfies Translation<'call', 'lt'>;
