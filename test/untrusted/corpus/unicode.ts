/* Text that hides, turns round, breaks or swells. */

/** From, to, and in which steps; every character that is a control or cannot be seen is among them. */
const RANGES: readonly (readonly [from: number, to: number, step: number])[] = [
  [0x01, 0x1f, 1],
  [0x7f, 0xa0, 1],
  [0xad, 0xad, 1],
  [0x034f, 0x034f, 1],
  [0x0600, 0x0605, 1],
  [0x061c, 0x061c, 1],
  [0x06dd, 0x06dd, 1],
  [0x070f, 0x070f, 1],
  [0x115f, 0x1160, 1],
  [0x17b4, 0x17b5, 1],
  [0x180b, 0x180f, 1],
  [0x2000, 0x200f, 1],
  [0x2028, 0x202f, 1],
  [0x205f, 0x206f, 1],
  [0x3000, 0x3000, 1],
  [0x3164, 0x3164, 1],
  [0xd800, 0xdfff, 0x80],
  [0xe000, 0xf8ff, 0x400],
  [0xfdd0, 0xfdef, 4],
  [0xfe00, 0xfe0f, 1],
  [0xfeff, 0xfeff, 1],
  [0xffa0, 0xffa0, 1],
  [0xfff0, 0xffff, 1],
  [0x1bca0, 0x1bca3, 1],
  [0x1d173, 0x1d17a, 1],
  [0xe0000, 0xe007f, 8],
  [0xe0100, 0xe01ef, 16],
  [0x10fffe, 0x10ffff, 1],
];

/** Where such a character stands. */
const PLACES: readonly ((character: string) => string)[] = [
  (character) => character,
  (character) => `${character}name`,
  (character) => `name${character}`,
  (character) => `na${character}me`,
  (character) => `na${character.repeat(3)}me`,
  (character) => `имя${character}имя`,
  (character) => `نام${character}ها`,
  (character) => `क्${character}ष`,
  (character) => `👩${character}💻`,
  (character) => `<${character}script>pwned()</script>`,
  (character) => `java${character}script:pwned()`,
];

const WORDS = [
  'Пловдив',
  'Βόλος',
  'Łódź',
  'Дўнёмаж',
  'שלום',
  'مرحبا بالعالم',
  '日本語の名前',
  'ไทย',
  'ქართული',
  'Ἀθῆναι',
  'ﷺ',
  'ǆǅǄ',
  'İıIi',
  'ﬀﬁﬃ',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  '1️⃣',
  '🇪🇺🇧🇬🇨🇿',
  'e\u0301e\u0301',
  'Å Å Å',
  'раураl',
  'Рlovdiv',
  'ᎠᏢᏢᏞᎬ',
  '𝓅𝓌𝓃𝑒𝒹',
  'ｐｗｎｅｄ',
  '①②③',
  '٠١٢٣',
];

const MARKS = ['\u0301', '\u0489', '\u20dd', '\u0e49', '\u1ab0', '\ufe2f'];

const HUGE: readonly string[] = [
  'a'.repeat(100_000),
  'word '.repeat(5_000),
  '<b>'.repeat(5_000),
  '👩‍👩‍👧‍👦'.repeat(500),
  '\u202e'.repeat(2_000),
  `a${'\u0301'.repeat(2_000)}`,
  '('.repeat(5_000),
  '\u05d0 a '.repeat(2_000),
];

export function unicode(): string[] {
  const characters = RANGES.flatMap(([from, to, step]) => {
    const found: string[] = [];
    for (let at = from; at <= to; at += step) {
      found.push(at < 0x10000 ? String.fromCharCode(at) : String.fromCodePoint(at));
    }
    return found;
  });
  const placed = characters.flatMap((character, at) =>
    PLACES.filter((_, place) => place < 5 || (place + at) % 3 === 0).map((place) => place(character)),
  );
  const turned = WORDS.flatMap((word) => [
    word,
    `\u202e${word}\u202c`,
    `\u2067${word}`,
    `${word}\u2069\u202d`,
    `a ${word} b`,
    Array.from(word).toReversed().join(''),
    ...MARKS.map((mark) => Array.from(word).join(mark.repeat(12))),
  ]);
  return [...placed, ...turned, ...HUGE];
}
