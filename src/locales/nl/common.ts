import type { Translation } from '../groups.ts';

export default {
  loading: 'Bezig met laden',
  retry: 'Opnieuw proberen',
  failedTitle: 'Laden is niet gelukt',
  failedOffline: 'U lijkt offline te zijn.',
  failedNetwork: 'De gegevens zijn niet bereikbaar.',
  failedData: 'De gegevens zijn niet leesbaar.',
  failedVersion: 'Deze pagina kan deze versie van de gegevens niet lezen.',
  failedOther: 'Er ging iets mis aan onze kant.',
  noSource: 'Geen gegevensbron ingesteld. Zet src op dit element of plaats het in coopkit-provider.',
  shownFrom: 'U ziet de gegevens die om {time} zijn geladen.',
  partial: 'Een deel van de gegevens kon niet worden geladen; de lijst is misschien onvolledig.',
  more: { one: 'nog {n}', other: 'nog {n}' },
} satisfies Translation<'common', 'nl'>;
