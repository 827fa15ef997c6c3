import type { Steps } from '../steps.ts';
import { pause } from '../steps.ts';
import { tokenize } from '../tokenize.ts';
import { GrowingNumbers } from './growing.ts';
import { hashOf } from './term-hash.ts';

/** Words of the longest name that is looked for in others. */
const LONGEST = 5;

/** Words in the names of a record, on average, up to which it has the highest level, the next one, and so on. */
const FEW_WORDS = [1, 1.25, 1.5, 1.75, 2, 2.5, 3.5];

/** How many levels there are. */
export const LEVELS = FEW_WORDS.length + 1;

/** In place of the number of a record. */
const SEVERAL = -1;

/** In the list of words: the ends of a name and of a record. */
const END_OF_NAME = 0;
const END_OF_RECORD = 1;

/** One name: the hash of each of its words. */
type Name = readonly number[];

/**
 * Finds the records that are called just what is part of the name of another one: `Austria` beside `Lower Austria`. Who
 * types that name gives equal points to both, and means the former. Names are kept as hashes of their words, four bytes each; that
 * two words in four thousand million have the same one does no harm.
 */
export class NamesInNames {
  readonly #words = new GrowingNumbers();

  /** Adds what the next record is called. */
  add(names: Iterable<string>): void {
    for (const name of names) {
      for (const word of tokenize(name)) this.#words.push(Math.max(hashOf(word), END_OF_RECORD + 1));
      this.#words.push(END_OF_NAME);
    }
    this.#words.push(END_OF_RECORD);
  }

  /**
   * Of each record 0 when none of its names stands within a longer one of another record, otherwise 1 to {@link LEVELS}:
   * the more, the fewer words its names have on average, as `Lower Austria` may stand within yet another one.
   */
  *levels(): Steps<Uint8Array> {
    const whole = new Set<number>();
    for (const { names } of this.#records()) {
      for (const name of names) if (name.length <= LONGEST) whole.add(join(name, 0, name.length));
      yield* pause();
    }
    /** What stands within longer names → the record that those are of, or {@link SEVERAL}. */
    const within = new Map<number, number>();
    for (const { names, record } of this.#records()) {
      for (const part of names.flatMap((name) => [...partsOf(name)])) {
        if (whole.has(part)) within.set(part, (within.get(part) ?? record) === record ? record : SEVERAL);
      }
      yield* pause();
    }
    const levels: number[] = [];
    for (const { names, record } of this.#records()) {
      const isWithin = (name: Name): boolean => (within.get(join(name, 0, name.length)) ?? record) !== record;
      levels.push(names.some(isWithin) ? levelOf(names) : 0);
      yield* pause();
    }
    return Uint8Array.from(levels);
  }

  *#records(): Generator<{ readonly names: readonly Name[]; readonly record: number }> {
    let record = 0;
    let names: Name[] = [];
    let name: number[] = [];
    for (let at = 0; at < this.#words.length; at++) {
      const word = this.#words.at(at);
      if (word > END_OF_RECORD) name.push(word);
      else if (word === END_OF_NAME) {
        names.push(name);
        name = [];
      } else {
        yield { names, record };
        record++;
        names = [];
      }
    }
  }
}

function levelOf(names: readonly Name[]): number {
  const words = names.reduce((sum, name) => sum + name.length, 0) / names.length;
  return LEVELS - FEW_WORDS.filter((few) => few < words).length;
}

/** Hashes of the words that follow one another in a name, but not of all of them. */
function* partsOf(name: Name): Generator<number> {
  for (let from = 0; from < name.length; from++) {
    for (let to = from + 1; to <= Math.min(from + LONGEST, name.length); to++) {
      if (to - from < name.length) yield join(name, from, to);
    }
  }
}

/** One hash for the words from one place up to another; FNV-1a over their hashes. */
function join(name: Name, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ name[at]!, 0x01000193);
  return hash >>> 0;
}
