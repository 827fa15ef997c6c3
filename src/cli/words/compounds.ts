import type { Compounding } from './compounding.ts';
import type { StemLength } from './inflection.ts';

/** Records that contain a term; 0 for a word that is not in the collection. */
type Frequency = (term: string) => number;

/** The words a term is made of, or none. */
export type Splitter = (term: string, frequency: Frequency) => readonly string[];

const LATIN_WORD = /^[a-z]+$/;
const SHORTEST_PART = 4;
const MOST_PARTS = 4;

/** Where the first part is no word of the collection, both must be longer, or chance would make compounds. */
const SHORTEST_END = 5;

/** A word of so many letters is hardly at the end of another by chance. */
const SURE_END = 7;

const VOWEL = /[aeiouy]/;

/** Letters of the last part that are no ending; with fewer, the "part" is an ending that looks like a word. */
const LETTERS_BEYOND_ENDING = 3;

/** The shorter a word, the likelier it turns up inside another by chance, and the more records must vouch for it. */
const RECORDS_TO_TRUST: Readonly<Record<number, number>> = { 4: 3, 5: 2 };

/** A part may be rarer than its compound, but not by more than this: what is much rarer is most likely a slip. */
const RARER_AT_MOST = 20;

interface Word {
  readonly word: string;
  readonly records: number;
}

interface Split {
  readonly parts: readonly string[];
  /** Records of the rarest part. */
  readonly support: number;
}

/**
 * Splits compounds into words that the collection itself uses. Of several ways the one with fewest parts wins, then
 * the one whose rarest part is most frequent. When only its end is such a word, that alone is given.
 */
export function compoundSplitter(
  { links, dropped, particles }: Compounding,
  stemLength: StemLength,
): Splitter {
  return (term, frequency) => {
    if (term.length < 2 * SHORTEST_PART || !LATIN_WORD.test(term)) return [];
    // A part must be there before the ending of the whole begins.
    const lastStart = stemLength(term) - LETTERS_BEYOND_ENDING;
    const needed = frequency(term) / RARER_AT_MOST;
    const trust = (word: string): number => {
      if (word.length < SHORTEST_PART || particles.has(word)) return 0;
      const records = frequency(word);
      return records >= Math.max(1, needed, RECORDS_TO_TRUST[word.length] ?? 1) ? records : 0;
    };
    const mostTrusted = (words: readonly string[]): Word | undefined => {
      let best: Word | undefined;
      for (const word of words) {
        const records = trust(word);
        if (records > (best?.records ?? 0)) best = { word, records };
      }
      return best;
    };
    /** The word that the letters before a part stand for: itself, without its link, or with its vowel. */
    const firstPart = (letters: string): Word | undefined => {
      const unlinked = links
        .filter((link) => letters.endsWith(link))
        .map((link) => letters.slice(0, -link.length));
      return mostTrusted([letters, ...unlinked]) ?? mostTrusted(dropped.map((vowel) => letters + vowel));
    };
    const remembered = new Map<number, Split | undefined>();
    /** The best way to read the letters from a place on with at most so many parts. */
    const splitFrom = (start: number, mostParts: number): Split | undefined => {
      const key = start * MOST_PARTS + mostParts - 1;
      if (remembered.has(key)) return remembered.get(key);
      const split = start === 0 ? undefined : lastPart(start);
      const best = split ?? (mostParts > 1 ? splitInTwo(start, mostParts) : undefined);
      remembered.set(key, best);
      return best;
    };
    /** The word at the end, or a shorter form of it: of _Wasserstofftankstellen_ also _Tankstelle_. */
    const lastPart = (start: number): Split | undefined => {
      if (start > lastStart) return undefined;
      const shortest = Math.max(start + SHORTEST_PART, start + stemLength(term.slice(start)));
      for (let end = term.length; end >= shortest; end--) {
        const word = term.slice(start, end);
        const records = trust(word);
        if (records > 0) return { parts: [word], support: records };
      }
      return undefined;
    };
    const splitInTwo = (start: number, mostParts: number): Split | undefined => {
      let best: Split | undefined;
      for (let end = start + SHORTEST_PART; end <= term.length - SHORTEST_PART && end <= lastStart; end++) {
        const first = firstPart(term.slice(start, end));
        const rest = first && splitFrom(end, mostParts - 1);
        if (!rest) continue;
        const parts = [first.word, ...rest.parts];
        const support = Math.min(first.records, rest.support);
        const better =
          !best ||
          parts.length < best.parts.length ||
          (parts.length === best.parts.length && support > best.support);
        if (better) best = { parts, support };
      }
      return best;
    };
    /** The longest word at the end, when nobody else uses what stands before it: of _Grenzbrücken_ only _Brücken_. */
    const endOnly = (): readonly string[] => {
      for (let start = SHORTEST_PART; start <= term.length - SHORTEST_END; start++) {
        const [word = ''] = lastPart(start)?.parts ?? [];
        const before = term.slice(0, start);
        const isLong = word.length >= (start < SHORTEST_END ? SURE_END : SHORTEST_END);
        if (isLong && VOWEL.test(before) && !particles.has(before)) return [word];
      }
      return [];
    };
    return splitFrom(0, MOST_PARTS)?.parts ?? endOnly();
  };
}
