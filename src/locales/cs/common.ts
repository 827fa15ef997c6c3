import type { Translation } from '../groups.ts';

export default {
  loading: 'Načítání',
  retry: 'Zkusit znovu',
  failedTitle: 'Toto se nepodařilo načíst',
  failedOffline: 'Zdá se, že jste offline.',
  failedNetwork: 'Data nejsou dostupná.',
  failedData: 'Data se nepodařilo přečíst.',
  failedVersion: 'Tato stránka neumí přečíst tuto verzi dat.',
  failedOther: 'Na naší straně došlo k chybě.',
  noSource: 'Není nastaven zdroj dat. Nastavte src na tomto prvku nebo jej vložte do coopkit-provider.',
  shownFrom: 'Zobrazují se data načtená v {time}.',
  partial: 'Část dat se nepodařilo načíst; seznam může být neúplný.',
  more: { one: 'ještě {n}', few: 'ještě {n}', many: 'ještě {n}', other: 'ještě {n}' },
} satisfies Translation<'common', 'cs'>;
