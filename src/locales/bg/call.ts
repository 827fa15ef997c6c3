import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Отворена · без краен срок',
  callNone: 'В момента няма отворена покана.',
  callChecked: 'проверено на {date}',
  callCheckedLongAgo: 'последно проверено на {date}, може да не е актуално',
  callNeverChecked: 'денят на последната проверка не е известен',
  callHost: 'Станете домакин',
  callPeer: 'Станете оценител',
  callApply: 'Кандидатствайте',
  callPartner: 'Намерете партньори',
  callDetails: 'Подробности при източника',
  callDismiss: 'Скрий съобщението',
  callDismissed: 'Съобщението е скрито',
} satisfies Translation<'call', 'bg'>;
