import { after, type Inflection } from '../inflection.ts';

/**
 * Bulgarian, in the Latin letters of the fold: number and the definite article (-ът `at`, -та, -то, -те). Adjectives
 * in -ен lose their vowel: регионален, регионална.
 */
const bg: Inflection = {
  endings: [
    'a at e i o ata ate ete ite oto eto st-ta ya yat ove eve ovete evete',
    'ia iya iyat ii iyata iite ie ieto io yata',
    after('l r t v d z s k ch zh sh m p b', 'en/4 na/4 no/4 ni/4 nata/4 noto/4 nite/4 nia/4 niya/4 niyat/4'),
    'stven-',
    after('nt', 'ar arat ara rove rovete'),
  ].join(' '),
};

/** Czech: seven cases; masculine, feminine, neuter; adjectives hard (-ý) and soft (-í). */
const cs: Inflection = {
  endings: [
    'a e i o u y em ech ach am ami emi um ich ych imi ymi im ym iho imu eho emu ou ove ovi ej',
    // Here the end belongs to the stem: systém, problém, program, výzkum.
    after('ystem blem gram zkum', '0 u em y e ech um'),
    after('m', 'us'),
    after('ost', 'mi'),
  ].join(' '),
};

/** Slovak: as Czech, with its own plural endings (-och, -iam, -iach). */
const sk: Inflection = {
  endings: [
    'a e i o u y om och ov am ach ami ou em ej ych ich ym im ymi imi eho emu ho iho imu ovi',
    after('ystem blem gram', '0 u om y ov och e ami'),
    after('st', 'iam iach'),
    'ani- eni-',
    after('ni', 'a e u m ami ach am'),
    after('m', 'us'),
  ].join(' '),
};

/** Polish: seven cases, three genders; soft stems keep an i before the ending (_badanie, badania_). */
const pl: Inflection = {
  endings: [
    'a e i o u y em ow om ami ach ego emu ym ych ymi ej owi',
    'ia ie ii io iu iem iom iami iach iego iemu im ich imi iej',
    after('ystem blem', '0 u em y ow om ami ach'),
    after('m', 'us'),
  ].join(' '),
  // Town names in -ów, which is no plural here.
  whole: 'krakow rzeszow tarnow chorzow glogow piotrkow tomaszow augustow',
};

/** Croatian: seven cases, two numbers; the long plural -ovi, -evi. Serves for Bosnian and Serbian too. */
const hr: Inflection = {
  endings: [
    'a e i o u om em ima ama ovi ova ove ovima evi eva eve evima og oga ome omu im ih oj',
    after('voj', '0'),
    after('stem blem', '0'),
    after('nt', 'ar ra ru rom ri rima re'),
  ].join(' '),
};

/** Slovenian: six cases, singular, dual and plural. */
const sl: Inflection = {
  endings: [
    'a e i o u om em ov ev ah ih ami ama oma ema im imi ega emu',
    after('istem blem', '0 a u om i ov e ih'),
    after('r', 'ja ju ji je jev jem jih'),
  ].join(' '),
};

/** Endings of the Slavic languages. */
export const SLAVIC: Readonly<Record<string, Inflection>> = { bg, cs, hr, pl, sk, sl };
