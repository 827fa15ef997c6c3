/**
 * Tells the single-byte code pages of Europe apart by how the text would look in each: letters of its languages in
 * the places where letters stand. No byte sequence proves a code page, so this is a guess and is reported as one.
 */

/** Letters beyond ASCII that are frequent in the languages written in each code page. */
const USUAL_LETTERS: Readonly<Record<string, string>> = {
  // French, German, Spanish, Portuguese, Italian, Nordic languages
  'windows-1252': 'éèêàâçîôûùëïœäöüßñáíóúãõåøæìò',
  // Polish, Czech, Slovak, Hungarian, Croatian, Slovene, Romanian
  'windows-1250': 'ąćęłńóśźżčďěňřšťůžýáéíúäöüőűăîâşţđľĺŕ',
  'windows-1253': 'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώςϊϋ',
  'windows-1251': 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєђјљњћџѓќѕ',
};

const SCRIPT = { latin: /\p{Script=Latin}/u, greek: /\p{Script=Greek}/u, cyrillic: /\p{Script=Cyrillic}/u };

const scriptOf = (letter: string): string | undefined =>
  Object.entries(SCRIPT).find(([, pattern]) => pattern.test(letter))?.[0];

const isLower = (letter: string): boolean => letter !== letter.toUpperCase();
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** How plausible a decoded text is: more is better. Only characters beyond ASCII and their neighbours count. */
function plausibility(text: string, usual: string): number {
  let score = 0;
  const characters = Array.from(text);
  for (const [index, character] of characters.entries()) {
    if (character <= '\u007F') continue;
    const before = characters[index - 1] ?? ' ';
    const after = characters[index + 1] ?? ' ';
    if (!/\p{L}/u.test(character)) {
      // A sign in the middle of a word is a letter of another code page.
      if (/\p{L}/u.test(before) && /\p{L}/u.test(after) && character !== '’') score -= 3;
      continue;
    }
    score += usual.includes(character.toLowerCase()) ? 2 : -1;
    const script = scriptOf(character);
    for (const neighbour of [before, after]) {
      const other = scriptOf(neighbour);
      if (other && other !== script) score -= 3;
    }
    if (isUpper(character) && isLower(before)) score -= 2;
  }
  return score;
}

/**
 * The likeliest Windows code page of some bytes.
 *
 * @param bytes a sample that is not valid UTF-8
 */
export function guessCodepage(bytes: Uint8Array): string {
  let best = 'windows-1252';
  let most = Number.NEGATIVE_INFINITY;
  for (const [label, usual] of Object.entries(USUAL_LETTERS)) {
    const score = plausibility(new TextDecoder(label).decode(bytes), usual);
    if (score > most) {
      most = score;
      best = label;
    }
  }
  return best;
}
