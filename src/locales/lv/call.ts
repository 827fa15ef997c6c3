import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Atvērts · bez termiņa',
  callNone: 'Pašlaik nav atvērtu uzaicinājumu.',
  callChecked: 'pārbaudīts: {date}',
  callCheckedLongAgo: 'pēdējoreiz pārbaudīts: {date}, var būt novecojis',
  callNeverChecked: 'pēdējās pārbaudes diena nav zināma',
  callHost: 'Uzņemt',
  callPeer: 'Kļūt par ekspertu',
  callApply: 'Pieteikties',
  callPartner: 'Atrast partnerus',
  callDetails: 'Sīkāka informācija avotā',
  callDismiss: 'Paslēpt šo paziņojumu',
  callDismissed: 'Paziņojums paslēpts',
} satisfies Translation<'call', 'lv'>;
