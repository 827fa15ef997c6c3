import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Abierta · sin fecha límite',
  callNone: 'Ahora no hay ninguna convocatoria abierta.',
  callChecked: 'comprobado el {date}',
  callCheckedLongAgo: 'comprobado por última vez el {date}, puede estar desfasado',
  callNeverChecked: 'se desconoce el día de la última comprobación',
  callHost: 'Ser anfitrión',
  callPeer: 'Participar como par',
  callApply: 'Solicitar',
  callPartner: 'Buscar socios',
  callDetails: 'Detalles en la fuente',
  callDismiss: 'Ocultar este aviso',
  callDismissed: 'Aviso oculto',
} satisfies Translation<'call', 'es'>;
