import type { Translation } from '../groups.ts';

export default {
  loading: 'Wczytywanie',
  retry: 'Spróbuj ponownie',
  failedTitle: 'Nie udało się tego wczytać',
  failedOffline: 'Wygląda na to, że jesteś offline.',
  failedNetwork: 'Dane są nieosiągalne.',
  failedData: 'Nie udało się odczytać danych.',
  failedVersion: 'Ta strona nie może odczytać tej wersji danych.',
  failedOther: 'Wystąpił błąd po naszej stronie.',
  noSource: 'Nie podano źródła danych. Ustaw src w tym elemencie lub umieść go w coopkit-provider.',
  shownFrom: 'Pokazano dane wczytane o godz. {time}.',
  partial: 'Części danych nie udało się wczytać; lista może być niepełna.',
  more: { one: 'jeszcze {n}', few: 'jeszcze {n}', many: 'jeszcze {n}', other: 'jeszcze {n}' },
} satisfies Translation<'common', 'pl'>;
