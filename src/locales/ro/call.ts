import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Deschis · fără termen-limită',
  callNone: 'Momentan nu este deschis niciun apel.',
  callChecked: 'verificat la {date}',
  callCheckedLongAgo: 'ultima verificare: {date}, poate fi depășit',
  callNeverChecked: 'data ultimei verificări nu este cunoscută',
  callHost: 'Deveniți gazdă',
  callPeer: 'Participați ca omolog',
  callApply: 'Candidați',
  callPartner: 'Găsiți parteneri',
  callDetails: 'Detalii la sursă',
  callDismiss: 'Ascundeți acest anunț',
  callDismissed: 'Anunț ascuns',
} satisfies Translation<'call', 'ro'>;
