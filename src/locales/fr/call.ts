import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Ouvert · sans date limite',
  callNone: 'Aucun appel n’est ouvert actuellement.',
  callChecked: 'vérifié le {date}',
  callCheckedLongAgo: 'vérifié le {date}, peut-être dépassé',
  callNeverChecked: 'date de la dernière vérification inconnue',
  callHost: 'Devenir hôte',
  callPeer: 'Devenir pair',
  callApply: 'Candidater',
  callPartner: 'Trouver des partenaires',
  callDetails: 'Détails à la source',
  callDismiss: 'Masquer cet avis',
  callDismissed: 'Avis masqué',
} satisfies Translation<'call', 'fr'>;
