import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Aberta · sem prazo',
  callNone: 'De momento, nenhuma convocatória está aberta.',
  callChecked: 'verificado a {date}',
  callCheckedLongAgo: 'última verificação: {date}, pode estar desatualizada',
  callNeverChecked: 'data da última verificação desconhecida',
  callHost: 'Ser anfitrião',
  callPeer: 'Participar como par',
  callApply: 'Candidatar-se',
  callPartner: 'Procurar parceiros',
  callDetails: 'Detalhes na fonte',
  callDismiss: 'Ocultar este aviso',
  callDismissed: 'Aviso oculto',
} satisfies Translation<'call', 'pt'>;
