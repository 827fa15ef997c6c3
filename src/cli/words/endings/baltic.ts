import type { Inflection } from '../inflection.ts';

/** Lithuanian: seven cases of five declensions, adjectives, and the definite adjective. */
const lt: Inflection = {
  endings:
    'a as o oje u ui ai ams ais us uose os oms omis ose om e es ei eje ems emis ese is io iui iu yje iai iams iais ' +
    'ius iuose ies imi ys iai ia ios ioms iomis iose ioje ims imis yse aus umi uje i ' +
    'iu asis ojo uosius uju osios iosios ieji',
};

/** Latvian: six cases of six declensions, and the definite adjective (-ais, -ā, -ajam). */
const lv: Inflection = {
  endings: 'a as ai u am os i s iem e es ei em is im us um ais o ie ajam aja ajai ajos ajiem ajas iu ia',
};

/** Endings of the Baltic languages. */
export const BALTIC: Readonly<Record<string, Inflection>> = { lt, lv };
