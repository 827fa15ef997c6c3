import { after, each, type Inflection } from '../inflection.ts';

/** A short vowel and the case endings that follow it; ä and ö are already a and o. */
const finnishSingular = each('a e i o u y', '0 n t ssa sta lla lta lle na ksi tta');
const finnishPlural = each('oi ei i ui yi', 'ssa sta lla lta lle hin na ksi ta tta den tten');
const finnishCases = '0 n t ssa sta lla lta lle na ksi';

/**
 * Finnish: number and case; words in -nen, -us and -uus; the change of nk to ng. Other consonant gradation
 * (_katu, kadun_) is left alone, because what is left of the stem would be too short to be sure of.
 */
const fi: Inflection = {
  endings: [
    finnishSingular,
    finnishPlural,
    'aan een iin oon uun yyn aa ea ia oa ua ya ien jen ojen ujen yjen eja oja uja yja',
    each('ee', 'n t ssa sta lla lta lle seen na ksi tta'),
    after('i', 'nen sen set sia sessa sesta sella selle sten seen siin sissa'),
    after('lli ai ali mi', 'sta'),
    after(
      'u y',
      's/4 ksen/4 kset/4 ksessa/4 ksesta/4 kseen/4 ksella/4 ksia/4 ksien/4 ksissa/4 sten/4 ksiin/4',
    ),
    after('uu yy', 's den det della dessa desta teen tta ksia ksien ksissa'),
    after('n', each('ki gi', finnishCases)),
    after('n', 'kiin kien keja geissa geista keihin kia'),
    after('akun', 'ta nan nat nassa nasta nalla nalle taan tia tien nissa'),
    after('k', each('kee', 'n t ssa sta lla seen na ksi tta')),
    after('k', 'keita keiden keissa keilla'),
    after('utu itu imu ity sku', 'sta'),
    after('yo', '0 n ta ssa sta hon lla lle'),
  ].join(' '),
  whole: 'internet',
};

/** A vowel, the plural if any, and the case. */
const estonianCases = each('a e i u', '0 d s st le l lt ks ni na ta ga t de te sid id');
const estonianPlural = each('ade ede ide ude ate ete ite ute', 's st le l lt ks ni na ta ga');

/** Estonian: number and case; words in -us, -te and -kond. Most gradation (_vald, valla_) is left alone. */
const et: Inflection = {
  endings: [
    estonianCases,
    estonianPlural,
    // Here us is no ending: keskus, haridus, teenus.
    after(
      'cus dus kus lus mus nus rus sus tus vus jus ius',
      `0 t ${each('e', '0 d s st le l lt ks ni na ta ga id')}`,
    ),
    after('cus dus kus lus mus nus rus sus tus vus jus ius', each('te', '0 s st le l lt ks ga')),
    after('t', each('te', '0 d s st le l lt ga id')),
    after('kon', `d ${each('na', '0 d s st le l lt ks ga')} ${each('dade', '0 s st le l lt ga')} di`),
    after('stik', 'us ust uks'),
    after('oo', '0 d s st le lt ks ga'),
  ].join(' '),
};

/** Case endings after vowel harmony; -val and -vel double the consonant before them. */
const hungarianCases = 'ban ben bol ba be nak nek hoz hez tol nal nel ra re rol on en ig ert kent val vel ul';
const doubled = 'b d f g j k l m n p r s t v z'
  .split(' ')
  .map((letter) => after(letter, `${letter}al ${letter}el`))
  .join(' ');

/**
 * Hungarian: plural -k, cases, the third person possessive and the adjective -i. Accusative -t is cut only after the
 * plural and after s: in _kapcsolat_ or _projekt_ the t belongs to the stem.
 */
const hu: Inflection = {
  endings: [
    'a e i ai ei ja je jai jei ot',
    hungarianCases,
    each('a e o', hungarianCases),
    each('k ak ek ok', `0 at et ra re on en ${hungarianCases}`),
    each('ja je ai ei jai jei', 'nak nek ban ben bol ra re rol t'),
    doubled,
    after('s', 't'),
    after('io', `t ${each('0 k', `0 ${hungarianCases}`)}`),
    'at- et- iat kt-et fon- rtek- rtek-ek mernok- mernok-ok',
    after('tur', 'a at ak ai aban anak'),
  ].join(' '),
};

/** Endings of the Uralic languages. */
export const URALIC: Readonly<Record<string, Inflection>> = { et, fi, hu };
