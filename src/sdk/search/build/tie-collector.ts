import type { SearchDocument } from '../types.ts';
import type { Steps } from '../steps.ts';
import { LEVELS, NamesInNames } from './names-in-names.ts';

/** Words to a step of brevity. */
const WORDS_TO_A_STEP = 4;

/** Steps of brevity in each class of standing, of which there are four; the rest of a byte is for names within others. */
const STEPS = (256 - LEVELS) / 4;

/** Gathers what decides among records with equal points. */
export class TieCollector {
  readonly #names = new NamesInNames();
  readonly #standings: number[] = [];
  readonly #words: number[] = [];

  /** Adds the next record. @param words how many different ones it has */
  add({ names = [], standing = 0 }: SearchDocument, words: number): void {
    this.#names.add(names);
    this.#standings.push(standing);
    this.#words.push(words);
  }

  /** One byte a record, greater for those that come first. */
  *finish(): Steps<Uint8Array> {
    const levels = yield* this.#names.levels();
    return levels.map((level, record) =>
      level > 0
        ? 255 - LEVELS + level
        : tieOf(this.#standings[record]!, Math.floor(this.#words[record]! / WORDS_TO_A_STEP)),
    );
  }
}

/** High standing comes first; of equals, what is said in few words. */
const tieOf = (standing: number, length: number): number =>
  (standing + 1) * STEPS - 1 - Math.min(STEPS - 1, length);
