import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Åben nu · ingen frist',
  callNone: 'Ingen indkaldelse er åben for tiden.',
  callChecked: 'kontrolleret {date}',
  callCheckedLongAgo: 'sidst kontrolleret {date}, kan være forældet',
  callNeverChecked: 'dato for seneste kontrol kendes ikke',
  callHost: 'Bliv vært',
  callPeer: 'Deltag som peer',
  callApply: 'Ansøg',
  callPartner: 'Find partnere',
  callDetails: 'Detaljer hos kilden',
  callDismiss: 'Skjul denne meddelelse',
  callDismissed: 'Meddelelsen er skjult',
} satisfies Translation<'call', 'da'>;
