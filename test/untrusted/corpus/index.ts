import { Random } from '../../../bench/random.ts';
import { addresses } from './addresses.ts';
import { keys } from './keys.ts';
import { markup } from './markup.ts';
import { templates } from './templates.ts';
import { unicode } from './unicode.ts';

/** The fixed hostile strings, each once; the same in every run. */
export const fixedStrings = (): readonly string[] => [
  ...new Set([...markup(), ...addresses(), ...templates(), ...unicode(), ...keys()]),
];

/** Longer ones would only be slow. */
const LONGEST = 400;

/** Hostile strings made by chance: pieces of the fixed ones and any characters, put together, cut and doubled. */
export function generatedStrings(count: number, seed: number): readonly string[] {
  const random = new Random(seed);
  const below = (limit: number): number => random.below(limit);
  const fixed = fixedStrings().filter(({ length }) => length <= LONGEST);
  const character = (): string => {
    const plane = below(4);
    if (plane === 0) return String.fromCharCode(0x20 + below(0x5f));
    if (plane === 1) return String.fromCharCode(below(0x800));
    if (plane === 2) return String.fromCharCode(below(0x10000));
    return String.fromCodePoint(below(0x110000));
  };
  const piece = (): string => {
    const text = fixed[below(fixed.length)]!;
    const from = below(text.length);
    return below(3) === 0 ? text : text.slice(from, from + 1 + below(24));
  };
  const parts: readonly (() => string)[] = [
    piece,
    piece,
    character,
    () => Array.from({ length: 1 + below(12) }, character).join(''),
    () => '<>"\'`=/ &;:{}$'.charAt(below(15)),
    () => ['\u202e', '\u200b', '\u2066', '\ufeff', '\u0000', '\u200d'][below(6)]!,
  ];
  const made = new Set<string>();
  while (made.size < count) {
    let text = '';
    for (let left = 1 + below(6); left > 0; left -= 1) text += parts[below(parts.length)]!();
    if (text) made.add(text.slice(0, LONGEST));
  }
  return [...made];
}
