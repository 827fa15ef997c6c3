import type { Translation } from '../groups.ts';

export default {
  callRolling: 'Haku auki · ei määräaikaa',
  callNone: 'Yksikään haku ei ole nyt auki.',
  callChecked: 'tarkistettu {date}',
  callCheckedLongAgo: 'viimeksi tarkistettu {date}, voi olla vanhentunut',
  callNeverChecked: 'viimeisintä tarkistuspäivää ei tiedetä',
  callHost: 'Tarjoudu isännäksi',
  callPeer: 'Ryhdy arvioijaksi',
  callApply: 'Jätä hakemus',
  callPartner: 'Etsi kumppaneita',
  callDetails: 'Lisätietoja lähteessä',
  callDismiss: 'Piilota tämä ilmoitus',
  callDismissed: 'Ilmoitus piilotettu',
} satisfies Translation<'call', 'fi'>;
