import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Aperto · senza scadenza',
  callNone: 'Al momento nessun bando è aperto.',
  callChecked: 'verifica: {date}',
  callCheckedLongAgo: 'ultima verifica: {date}, forse non aggiornato',
  callNeverChecked: 'data dell’ultima verifica non nota',
  callHost: 'Ospita',
  callPeer: 'Partecipa come pari',
  callApply: 'Candidati',
  callPartner: 'Trova partner',
  callDetails: 'Dettagli alla fonte',
  callDismiss: 'Nascondi questo avviso',
  callDismissed: 'Avviso nascosto',
} satisfies Translation<'call', 'it'>;
