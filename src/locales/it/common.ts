import type { Translation } from '../groups.ts';

export default {
  loading: 'Caricamento',
  retry: 'Riprova',
  failedTitle: 'Caricamento non riuscito',
  failedOffline: 'Sembra che tu sia offline.',
  failedNetwork: 'I dati non sono raggiungibili.',
  failedData: 'I dati non sono leggibili.',
  failedVersion: 'Questa pagina non può leggere questa versione dei dati.',
  failedOther: 'Qualcosa non ha funzionato da parte nostra.',
  noSource:
    'Nessuna fonte di dati impostata. Indica src in questo elemento o inseriscilo in coopkit-provider.',
  shownFrom: 'Dati caricati alle {time}.',
  partial: 'Alcuni dati non sono stati caricati; l’elenco potrebbe essere incompleto.',
  more: { one: '{n} altro', many: 'altri {n}', other: 'altri {n}' },
} satisfies Translation<'common', 'it'>;
