import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Praegu avatud · tähtaeg puudub',
  callNone: 'Praegu ei ole ühtegi taotlusvooru avatud.',
  callChecked: 'kontrollitud: {date}',
  callCheckedLongAgo: 'viimati kontrollitud: {date}, võib olla aegunud',
  callNeverChecked: 'viimase kontrolli päev ei ole teada',
  callHost: 'Hakka võõrustajaks',
  callPeer: 'Hakka hindajaks',
  callApply: 'Esita taotlus',
  callPartner: 'Leia partnereid',
  callDetails: 'Üksikasjad allikas',
  callDismiss: 'Peida see teade',
  callDismissed: 'Teade on peidetud',
} satisfies Translation<'call', 'et'>;
