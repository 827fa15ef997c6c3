import { LATIN_LOOK_ALIKES, SCRIPTS, TRANSLITERATION, UKRAINIAN } from './letters.ts';

const ASCII = /^[\0-\x7f]*$/;
const GREEK_OR_CYRILLIC = /[\u0370-\u052f]/;
const NON_ASCII = /[^\0-\x7f]/g;

/*
 * Patterns with classes of letters stand where they are used: to make sense of one takes browsers a while. A text
 * without letters beyond ASCII has simpler ones.
 */

/** Whether a text can do with the simpler patterns. */
export const isAscii = (text: string): boolean => ASCII.test(text);

/**
 * Brings a text into the one form in which it is compared: small letters without marks, Greek and Cyrillic in Latin
 * letters, look-alike letters of a foreign script put right. Any spelling a reader is likely to type folds to the
 * same: `Łódź` → `lodz`, `Пловдив` → `plovdiv`, `Λευκωσία` → `lefkosia`. Scripts it does not know stay as they are.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize('NFKD').replace(/[\p{L}\p{M}\p{N}]+/gu, foldWord);
}

function foldWord(word: string): string {
  const latin = GREEK_OR_CYRILLIC.test(word) ? prepareOtherScript(word) : word;
  return withoutMarks(latin).replace(NON_ASCII, (letter) => TRANSLITERATION.get(letter) ?? letter);
}

/** Everything that takes more than one letter to decide; marks are still there, because some of them matter. */
function prepareOtherScript(word: string): string {
  const unified = unifyScript(word)
    .replace(/и\u0306/g, 'й')
    .replace(/υ\u0308/g, 'y');
  return prepareCyrillic(prepareGreek(withoutMarks(unified)));
}

const withoutMarks = (text: string): string => text.replace(/\p{M}+/gu, '');

/** Greek letters that are pronounced together (ELOT 743). */
function prepareGreek(word: string): string {
  return word
    .replace(/([αεη])υ(?=[αεηιουωβγδζλμνρ])/g, '$1v')
    .replace(/([αεη])υ/g, '$1f')
    .replace(/ου/g, 'ou')
    .replace(/γ(?=[γξχ])/g, 'n')
    .replace(/^μπ/, 'b');
}

function prepareCyrillic(word: string): string {
  const ukrainian = /[іїєґ]/.test(word);
  const read = ukrainian ? word.replace(/[игх]/g, (letter) => UKRAINIAN.get(letter) ?? letter) : word;
  return read.replace(/ьо/g, 'yo').replace(/ия$/, 'ia');
}

/**
 * Official data mixes scripts inside a word: the Greek region names of EL30 and EL51 begin with a Latin A. The script
 * with most letters wins, and letters of another one become its look-alikes. With no clear winner nothing changes.
 */
function unifyScript(word: string): string {
  const counted = SCRIPTS.map(({ letters, lookAlikes }) => ({
    count: word.match(letters)?.length ?? 0,
    lookAlikes,
    letters,
  })).sort((a, b) => b.count - a.count);
  const first = counted[0]!;
  const second = counted[1]!;
  if (second.count === 0 || first.count === second.count) return word;
  return Array.from(word, (letter) => {
    if (letter.match(first.letters)) return letter;
    const latin = LATIN_LOOK_ALIKES.get(letter) ?? letter;
    return first.lookAlikes.get(latin) ?? (first.lookAlikes.size === 0 ? latin : letter);
  }).join('');
}
