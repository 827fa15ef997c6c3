import { after, list, type Inflection } from '../inflection.ts';

/**
 * English: plural -s, -es, -ies; -ed and -ing. Silent -e is cut from longer words only, so that _manage_ meets
 * _managing_ but _plane_ stays apart from _plan_.
 */
const en: Inflection = {
  endings: [
    's es/5 e/5 y ies ied/4 ing/5 ings/5 ed/5',
    'ss- us- is- eed- lthy- cy/4 cies/4',
    after('ss x sh z', 'es ing ed'),
    after('ch', 'es/5'),
    after('ay ey oy uy', '0 s ed ing'),
    // Short verbs without a silent e: fund-ing, test-ing, train-ing, meet-ing.
    after('nd st rk ct rt lp ll nt rm ck eet ead ain oad', 'ing/4 ings/4 ed/4'),
    after('p', 'ping pings ped'),
    after('n', 'ning/4 nings/4 ned/4'),
    after('vel del bel', 'ling led'),
    after('alys', 'is es e ing ed'),
    after('thes cris', 'is es'),
  ].join(' '),
  whole:
    'party parties county counties army armies factory factories directory directories germany news series species ' +
    'evening morning something hundred wales morale locale finale rationale humane urbane this does goes lens ' +
    'always perhaps',
};

/**
 * German: case and number endings of nouns and adjectives, feminine -in. Umlauts are already folded, so _Städte_
 * (stadte) meets _Stadt_.
 */
const de: Inflection = {
  shortest: 4,
  endings: [
    'e en er es em ern ers s ens erin erinnen l-n',
    'ss- us- is- as- os-',
    after('nis', 'se sen ses'),
    // Latin and Greek nouns: Zentrum, Zentren; Ministerium, Ministerien.
    'um ums tum- tum-s aum- aum-s nikum- nikum-s',
    // Agent nouns that must not meet the word they come from: Unternehmer, Arbeiter, Handwerker, Techniker.
    after('hmer beiter werker niker tiker', '0 n s in innen'),
  ].join(' '),
};

/** A consonant is doubled after a short vowel: _project_ but _proces, processen_. */
const doubled = list('b d f g k l m n p r s t')
  .map((letter) => after(letter, `${letter}en ${letter}e`))
  .join(' ');

/**
 * Dutch: plural -en and -s, adjective -e. A long vowel is written once before an ending (_regionaal, regionale_); the
 * two are brought together where the stem stays long enough to be sure of.
 */
const nl: Inflection = {
  shortest: 4,
  endings: [
    'e en',
    after('t i j g d k', 'es'),
    after('el er en em or ma io ga', 's'),
    doubled,
    after('a', 'al le len'),
    after('e', 'el/5 le/5'),
    after('za', 'am me'),
    after('ba', 'ar re'),
    after('na', 'ar/5 ren/5'),
    after('lo', 'os/5 ze/5'),
    after('he', 'id/5 den/5'),
    after('ij', 'f/5 ven/5 ve/5'),
  ].join(' '),
};

/** Genitive -s, only after letters that are seldom followed by an s of the stem. */
const genitive = after('n t g d k l p m v', 's');

/** Swedish: plural -ar, -or, -er, the definite article as an ending (-en, -et, -na), genitive -s, neuter -t. */
const sv: Inflection = {
  endings: [
    'a an ans ar arna arnas e en ens er erna ernas ern erns ers es et ets or orna ornas',
    genitive,
    'rs- us- ss- is-',
    after('al ig sk iv ll sam', 't'),
    after('bar', '0 a t'),
    after('itet het', '0 en ens er et ets s erna ernas'),
    after('ar', 'e/4 en/4 es/4 ens/4'),
    after('m', 'met mets men mens'),
    after('centr', 'um umet umets'),
  ].join(' '),
};

/** Danish: plural -e, -er, the definite article as an ending (-en, -et, -ene, -erne), genitive -s, neuter -t. */
const da: Inflection = {
  endings: [
    'e en ens er eren erens ere erne ernes ers es et ets ene enes',
    genitive,
    'us- ss- is- ces-',
    after('al ig iv bar som sk', 't'),
    after('itet', '0 et ets er erne ernes s'),
    after('m', 'met mets mer merne mernes men'),
    after('k', 'ker ken kerne kernes'),
    after('s', 'sen sens ser serne sernes'),
  ].join(' '),
};

/** Endings of the Germanic languages. */
export const GERMANIC: Readonly<Record<string, Inflection>> = { en, de, nl, sv, da };
