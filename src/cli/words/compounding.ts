import { list } from './inflection.ts';

/** How a language joins words into one. */
export interface Compounding {
  /** Letters that may stand between two parts: Forschung-s-zentrum. */
  readonly links: readonly string[];
  /** Final vowels that a first part may lose: Grenze, Grenz-region. */
  readonly dropped: readonly string[];
  /** Prefixes and suffixes that are spelt like words but make derived words, not compounds: Unter-nehmen, -schaft. */
  readonly particles: ReadonlySet<string>;
}

const compounding = (links: string, dropped: string, particles: string): Compounding => ({
  links: list(links),
  dropped: list(dropped),
  particles: new Set(list(particles)),
});

/** The languages that write compounds as one word. English and the Romance languages put a space between. */
export const COMPOUNDING: Readonly<Record<string, Compounding>> = {
  de: compounding(
    's es n en er e',
    'e en',
    'unter uber gegen wieder wider hinter nieder durch nach zwischen zusammen inter anti trans super ' +
      'schaft schaften heit keit lich isch haft ieren iert ierung ismus ition ation chen lein ling lings ' +
      'einen eine einer dies diese sein sind nicht mehr auch oder sich nehmen stellen kommen gang stand',
  ),
  nl: compounding(
    's en e er n',
    'e',
    'onder over tegen door naar tussen samen inter anti trans super schap schappen heid heden lijk baar ' +
      'ering atie aties isch ische ende niet meer voor zijn deze nemen komen',
  ),
  sv: compounding(
    's e o u a',
    'a e',
    'under over genom mellan efter mot inter anti trans super skap skaper het heten heter ning ningar ' +
      'ande ende else isk iska arna orna erna inte eller som denna detta',
  ),
  da: compounding(
    's e er n',
    'e',
    'under over gennem mellem efter imod inter anti trans super skab skaber hed heden heder ning ninger ' +
      'ende else iske erne ikke eller denne dette',
  ),
  fi: compounding(
    'n en s',
    '',
    'mainen minen linen allinen ellinen llinen ttain inen isen ssaan staan lleen kaan kaan ovat olla vain myos',
  ),
  hu: compounding(
    '',
    '',
    'alatt felett kozott mint ahol amely hogy ossze vissza szerte akent kent sagi segi',
  ),
  et: compounding(
    's e',
    '',
    'line lise list lised mine mise misi ning kuid vahel alla ette peale kond konna kondade',
  ),
};
