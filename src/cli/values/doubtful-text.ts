import { legible } from '../../sdk/model/legible.ts';

/** Letters of Cyrillic and Greek that look like Latin ones, and Latin ones that look like those. */
const LIKE_LATIN = /^[аеорсухіјѕһԁАВЕЅЗКМНОРСТУХІЈονιραυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;
const LIKE_OTHERS = /^[aceiopuvxyjsABCEHIJKMNOPSTXYZ]+$/u;

/**
 * Words in which letters of two alphabets look alike: `Рlovdiv` with a Cyrillic `Р`. They pass for other words, and other
 * programs do not find them. Words that show their two alphabets, such as `TGFβ`, are not among them.
 *
 * @example
 * lookAlikes('Oбщина Plovdiv'); // ['Oбщина'], which begins with a Latin O
 */
export function lookAlikes(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => {
    const latin = (word.match(/\p{sc=Latn}/gu) ?? []).join('');
    const other = (word.match(/[\p{sc=Cyrl}\p{sc=Grek}]/gu) ?? []).join('');
    return latin !== '' && other !== '' && (LIKE_LATIN.test(other) || LIKE_OTHERS.test(latin));
  });
}

/** What readers cannot see in a text, in the notation of Unicode: `U+200B`. */
export function hiddenCharacters(text: string): readonly string[] {
  const shown = Array.from(legible(text));
  const hidden = Array.from(text).filter((character, at) => character !== shown[at]);
  return [...new Set(hidden)].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
