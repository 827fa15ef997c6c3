import type { Translation } from '../groups.ts';

export default {
  loading: 'Wird geladen',
  retry: 'Erneut versuchen',
  failedTitle: 'Das konnte nicht geladen werden',
  failedOffline: 'Sie sind anscheinend offline.',
  failedNetwork: 'Die Daten sind nicht erreichbar.',
  failedData: 'Die Daten sind nicht lesbar.',
  failedVersion: 'Diese Seite kann diese Version der Daten nicht lesen.',
  failedOther: 'Bei uns ist etwas schiefgegangen.',
  noSource:
    'Keine Datenquelle angegeben. Setzen Sie src an diesem Element oder umschließen Sie es mit coopkit-provider.',
  shownFrom: 'Angezeigt wird der Stand von {time}.',
  partial: 'Ein Teil der Daten konnte nicht geladen werden; die Liste ist vielleicht unvollständig.',
  more: { one: '{n} weiteres', other: '{n} weitere' },
} satisfies Translation<'common', 'de'>;
