import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Nyitva · nincs határidő',
  callNone: 'Jelenleg nincs nyitott felhívás.',
  callChecked: 'ellenőrizve: {date}',
  callCheckedLongAgo: 'utoljára ellenőrizve: {date}, elavult lehet',
  callNeverChecked: 'az utolsó ellenőrzés napja ismeretlen',
  callHost: 'Vendéglátás',
  callPeer: 'Részvétel szakértőként',
  callApply: 'Pályázás',
  callPartner: 'Partnerkeresés',
  callDetails: 'Részletek a forrásnál',
  callDismiss: 'Az értesítés elrejtése',
  callDismissed: 'Értesítés elrejtve',
} satisfies Translation<'call', 'hu'>;
