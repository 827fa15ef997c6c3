import type { Translation } from '../groups.ts';

export default {
  loading: 'Načítava sa',
  retry: 'Skúsiť znova',
  failedTitle: 'Toto sa nepodarilo načítať',
  failedOffline: 'Zdá sa, že ste offline.',
  failedNetwork: 'Údaje nie sú dostupné.',
  failedData: 'Údaje sa nepodarilo prečítať.',
  failedVersion: 'Táto stránka nedokáže prečítať túto verziu údajov.',
  failedOther: 'Na našej strane nastala chyba.',
  noSource: 'Nie je nastavený zdroj údajov. Nastavte src na tomto prvku alebo ho vložte do coopkit-provider.',
  shownFrom: 'Zobrazujú sa údaje načítané o {time}.',
  partial: 'Časť údajov sa nepodarilo načítať; zoznam môže byť neúplný.',
  more: { one: 'ešte {n}', few: 'ešte {n}', many: 'ešte {n}', other: 'ešte {n}' },
} satisfies Translation<'common', 'sk'>;
