import { after, type Inflection } from '../inflection.ts';

/** Greek, in the Latin letters of the fold: number, case and gender; neuters in -μα, -ματος. */
const el: Inflection = {
  endings:
    'a as es e i is o os oi on ou ous eis eon eos ia ias ies ion io iou ios ioi ious iois ' +
    'atos ata aton eas eis eus efs y ys eia eias eies eion eio eiou eios eioi',
};

/**
 * Irish: plural endings, and the genitive that makes the last consonant slender (_tionscadal, tionscadail_). Changes
 * at the beginning of a word (_baile, mbaile_) cannot be reached by cutting its end.
 */
const ga: Inflection = {
  shortest: 4,
  endings: [
    'a e i ai anna eanna acha eacha aithe ithe ach aigh eacht- acht-a acht-ai',
    after('ae', 'tha the'),
    'al ail as ais an ain un uin adh aidh aigh',
    after('ocht', 'a ai'),
    after('on', 'ad aid'),
    after('nt', 'ar air'),
  ].join(' '),
};

/** Maltese: plural endings and the feminine; plurals made by other vowels inside the word are left alone. */
const mt: Inflection = {
  endings: 'a i u in at iet ajiet ijiet ijin o ien',
};

/** Endings of languages that are alone in their family here. */
export const OTHER: Readonly<Record<string, Inflection>> = { el, ga, mt };
