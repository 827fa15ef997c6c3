import type { Steps } from '../steps.ts';
import { blocks, pause } from '../steps.ts';
import type { TermCollector } from './term-collector.ts';
import type { TermPostings } from './sorted-postings.ts';
import { SortedPostings, withCompounds } from './sorted-postings.ts';

/** One term of an index, with everything that is written of it. */
export interface IndexTerm extends TermPostings {
  readonly term: string;
  /** Letters of its ending, 255 when it has no forms. */
  readonly ending: number;
}

/** Terms that are looked at without a pause. */
const TERMS = 512;

const NO_POSTINGS: TermPostings = { postings: new Uint32Array(0), places: new Uint32Array(0) };

/** All terms of a collection in order of their code units, words inside compounds among them. */
export class IndexTerms {
  readonly #collector: TermCollector;
  readonly #sorted: SortedPostings;
  readonly #gatheredTerms: number;
  /** Number of a word that is part of compounds → its postings with theirs. */
  #inCompounds: ReadonlyMap<number, TermPostings> = new Map();
  #order = new Uint32Array(0);

  private constructor(collector: TermCollector, sorted: SortedPostings, gatheredTerms: number) {
    this.#collector = collector;
    this.#gatheredTerms = gatheredTerms;
    this.#sorted = sorted;
  }

  /** Sorts what was gathered by term. */
  static *sort(collector: TermCollector): Steps<IndexTerms> {
    const { gathered, terms } = collector;
    const { size } = terms;
    const sorted = new IndexTerms(collector, yield* SortedPostings.sort(gathered, size), size);
    sorted.#inCompounds = yield* sorted.#splitCompounds();
    sorted.#order = (yield* terms.sorted()).filter((number) => sorted.#frequency(number) > 0);
    yield* pause();
    return sorted;
  }

  get size(): number {
    return this.#order.length;
  }

  get records(): number {
    return this.#collector.records;
  }

  /** The term at a place of the order. */
  term(place: number): string {
    return this.#collector.terms.term(this.#order[place]!);
  }

  /** Number of records that contain the term at a place. */
  frequency(place: number): number {
    return this.#frequency(this.#order[place]!);
  }

  at(place: number): IndexTerm {
    const number = this.#order[place]!;
    const { terms } = this.#collector;
    return { ...this.#postings(number), term: terms.term(number), ending: terms.endingOf(number) };
  }

  /** The first place whose term is not below `text`. */
  firstFrom(text: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.term(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #postings(number: number): TermPostings {
    const known = this.#inCompounds.get(number);
    if (known) return known;
    return number < this.#gatheredTerms ? this.#sorted.of(number) : NO_POSTINGS;
  }

  #frequency(number: number): number {
    const known = this.#inCompounds.get(number);
    if (known) return known.postings.length;
    return number < this.#gatheredTerms ? this.#sorted.frequency(number) : 0;
  }

  *#splitCompounds(): Steps<ReadonlyMap<number, TermPostings>> {
    const { terms } = this.#collector;
    const frequency = (term: string): number => {
      const number = terms.find(term);
      return number !== undefined && number < this.#gatheredTerms ? this.#sorted.frequency(number) : 0;
    };
    const compounds = new Map<number, Uint32Array[]>();
    for (const { from, to } of blocks(this.#gatheredTerms, TERMS)) {
      for (let compound = from; compound < to; compound++) {
        for (const { part, language } of terms.partsOf(compound, frequency)) {
          const number = terms.numberOf(part, language);
          const list = compounds.get(number) ?? [];
          compounds.set(number, list);
          list.push(this.#sorted.of(compound).postings);
        }
      }
      yield* pause();
    }
    return new Map(
      [...compounds].map(([number, lists]) => {
        const own = number < this.#gatheredTerms ? this.#sorted.of(number) : NO_POSTINGS;
        return [number, withCompounds(own, lists)];
      }),
    );
  }
}
