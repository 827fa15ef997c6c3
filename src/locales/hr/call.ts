import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Otvoreno · bez roka',
  callNone: 'Trenutačno nema otvorenog poziva.',
  callChecked: 'provjereno {date}',
  callCheckedLongAgo: 'zadnja provjera {date}, možda je zastarjelo',
  callNeverChecked: 'dan zadnje provjere nije poznat',
  callHost: 'Budite domaćin',
  callPeer: 'Budite ocjenjivač',
  callApply: 'Prijavite se',
  callPartner: 'Pronađite partnere',
  callDetails: 'Pojedinosti na izvoru',
  callDismiss: 'Sakrij ovu obavijest',
  callDismissed: 'Obavijest je skrivena',
} satisfies Translation<'call', 'hr'>;
