import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Oscailte anois · gan spriocdháta',
  callNone: 'Níl aon ghlao oscailte faoi láthair.',
  callChecked: 'seiceáilte: {date}',
  callCheckedLongAgo: 'seiceáil is déanaí: {date}, seans go bhfuil sé as dáta',
  callNeverChecked: 'ní fios lá na seiceála is déanaí',
  callHost: 'Bí i d’óstach',
  callPeer: 'Bí i do phiara',
  callApply: 'Cuir isteach',
  callPartner: 'Aimsigh comhpháirtithe',
  callDetails: 'Sonraí ag an bhfoinse',
  callDismiss: 'Folaigh an fógra seo',
  callDismissed: 'Fógra folaithe',
} satisfies Translation<'call', 'ga'>;
