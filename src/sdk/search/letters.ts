/**
 * Letters outside a-z and what they become. Kept as compact strings of `letter` + `Latin letters`, because this table
 * travels to every page that searches.
 */
const toMap = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));

/** Latin letters that Unicode does not decompose into a base letter and a mark. */
const LATIN = toMap('ßss æae œoe øo đd ðd þth łl ħh ıi ŋn ĸk ŧt əe ɛe ɔo ʼ');

/** Greek after ELOT 743 (ISO 843), single letters; the digraphs stand in `fold.ts`. */
const GREEK = toMap('αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo');

/** Cyrillic: the Bulgarian Transliteration Act of 2009, with the letters of the other alphabets added. */
const CYRILLIC = toMap(
  'аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ь юyu яya ' +
    'ыy эe іi єye ґg јj љlj њnj ђd ћc џdz ѕdz',
);

/** Letter → Latin letters, for all three scripts. */
export const TRANSLITERATION: ReadonlyMap<string, string> = new Map([...LATIN, ...GREEK, ...CYRILLIC]);

/** Ukrainian reads three letters otherwise (resolution 55 of the Cabinet of Ministers, 2010). */
export const UKRAINIAN: ReadonlyMap<string, string> = toMap('иy гh хkh');

/** Latin letter + the Greek one that looks like it, in lower or upper case. Of two, the first is also read backwards. */
const GREEK_LOOK_ALIKES = toMap('aα bβ eε hη iι kκ mμ nν oο pρ tτ yυ xχ zζ vν uυ');

/** Latin letter + the Cyrillic one that looks like it. */
const CYRILLIC_LOOK_ALIKES = toMap('aа bв cс eе hн iі jј kк mм oо pр sѕ tт xх yу');

const backwards = (map: ReadonlyMap<string, string>): [string, string][] =>
  [...map].reverse().map(([latin, other]) => [other, latin]);

/** A letter → the Latin letter that looks like it. */
export const LATIN_LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...backwards(GREEK_LOOK_ALIKES),
  ...backwards(CYRILLIC_LOOK_ALIKES),
]);

/** The scripts that get mixed up, each with its letters and how a Latin look-alike becomes one of them. */
export const SCRIPTS: readonly {
  readonly letters: RegExp;
  readonly lookAlikes: ReadonlyMap<string, string>;
}[] = [
  { letters: /[a-z]/g, lookAlikes: new Map() },
  { letters: /[α-ω]/g, lookAlikes: GREEK_LOOK_ALIKES },
  { letters: /[а-ӿ]/g, lookAlikes: CYRILLIC_LOOK_ALIKES },
];
