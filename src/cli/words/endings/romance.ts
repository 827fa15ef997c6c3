import { after, type Inflection } from '../inflection.ts';

/** French: plural -s and -x, feminine -e where the word is surely an adjective or participle. */
const fr: Inflection = {
  endings: [
    's us- ss- is- ys- as- os- mps- rps- ogres- ongres- cces- oces-',
    after('a', 'l/4 ls/4 le/4 les/4 ux/4'),
    after('ava', 'il ils ux'),
    after('eau', 'x'),
    after('eu', 'x/4 se/4 ses/4'),
    after('i', 'f/4 fs/4 ve/4 ves/4'),
    after('el', 'le les'),
    after('en', 'ne nes'),
    after('ain ais ois', 'e/5 es/5'),
    after('ant', 'e/6 es/6'),
    after('i', 'er/4 ers/4 ere/4 eres/4'),
    after('publi', 'c cs que ques'),
    after('cheu', 'r rs'),
    after('at', 'eur/5 eurs/5 rice/5 rices/5'),
    // Participles and adjectives in -é, whose accent is folded away: intégré, intégrée, intégrés, intégrées.
    after('e', 'e/4 es/4'),
  ].join(' '),
  whole: 'univers divers cours concours discours parcours secours ailleurs toujours dans sans vers relief',
};

/** Spanish: plural -s and -es, gender of adjectives; nouns in -o and -a stay apart (_puerto_, _puerta_). */
const es: Inflection = {
  endings: [
    's e es is- us- ss-',
    after('ic iv ad os ari ian europe', 'o/4 a/4 os/4 as/4'),
    after('dor tor', 'a as es'),
    after('ca pa', 'z/4 ces/4'),
    after('ngles ances ugues anes panol', '0 a as es'),
    after('interes pais', '0 es'),
  ].join(' '),
};

/**
 * Italian: nouns and adjectives change their last vowel for number and gender, and -io has the plural -i. Pairs such
 * as _porto_ and _porta_ cannot be told apart by their endings.
 */
const it: Inflection = {
  endings: ['a e i o ia ie ii io', after('c g', 'hi he')].join(' '),
};

/** Portuguese: plural -s, with -ão/-ões, -al/-ais, -m/-ns; gender of adjectives. */
const pt: Inflection = {
  endings: [
    's is- us- ss- ao/4 aos/4 oes/4 aes/4',
    after('a', 'l/4 is/4'),
    after('ave ove ive', 'l is'),
    after('age ove ome', 'm ns'),
    after('or ar lher z', 'es'),
    after('dor tor', 'a as'),
    after('ic iv ad os ari eir', 'o/4 a/4 os/4 as/4'),
    after('europe', 'u us ia ias'),
    after('pais', '0 es'),
    after('ngles ances ugues', '0 a as es'),
    after('vore', 's'),
  ].join(' '),
  whole: 'mais',
};

/** Romanian: number, case and the definite article as endings: -ul, -ului, -le, -lor, -a, -ei. */
const ro: Inflection = {
  endings: [
    'a e i u ul ului ule uri urile urilor ea ei ele elor ii ile ilor ia ie iei iile iilor iu iul iului lui eaua',
    // Adjectives in -bil, whose end looks like the article -ile.
    after('bil', '0 e i a ul'),
  ].join(' '),
};

/** Endings of the Romance languages. */
export const ROMANCE: Readonly<Record<string, Inflection>> = { fr, es, it, pt, ro };
