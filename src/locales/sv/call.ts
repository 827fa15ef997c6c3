import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Öppen nu · ingen tidsfrist',
  callNone: 'Ingen utlysning är öppen just nu.',
  callChecked: 'kontrollerat {date}',
  callCheckedLongAgo: 'senast kontrollerat {date}, kan vara inaktuellt',
  callNeverChecked: 'dag för senaste kontroll okänd',
  callHost: 'Bli värd',
  callPeer: 'Bli granskare',
  callApply: 'Ansök',
  callPartner: 'Hitta partner',
  callDetails: 'Mer information hos källan',
  callDismiss: 'Dölj meddelandet',
  callDismissed: 'Meddelandet är dolt',
} satisfies Translation<'call', 'sv'>;
