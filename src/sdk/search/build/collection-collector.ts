import type { BuildOptions, IndexShape, SearchDocument } from '../types.ts';
import { FacetCollector } from './facet-collector.ts';
import { IndexTerms } from './index-terms.ts';
import { PointCollector } from './point-collector.ts';
import { SortCollector } from './sort-collector.ts';
import { TermCollector } from './term-collector.ts';

/** Greatest number of different words that brevity tells apart, and words to a step. */
const LONGEST = 63;
const WORDS_TO_A_STEP = 4;

/** Everything that an index is made of, gathered from the documents of a collection. */
export class CollectionCollector {
  readonly facets: readonly FacetCollector[];
  readonly sorts: readonly SortCollector[];
  readonly points: PointCollector | undefined;
  readonly #terms: TermCollector;
  readonly #ties: number[] = [];

  /** Reads all documents; none is kept. */
  constructor(shape: IndexShape, documents: Iterable<SearchDocument>, { words, ties = true }: BuildOptions) {
    this.facets = shape.filters.map(() => new FacetCollector());
    this.sorts = shape.sorts.map(() => new SortCollector());
    this.points = shape.points ? new PointCollector() : undefined;
    this.#terms = new TermCollector(shape.texts ?? [], words);
    for (const { texts, values, sorts, point, standing } of documents) {
      const different = this.#terms.add(texts);
      for (const [at, field] of shape.filters.entries()) this.facets[at]!.add(values[field] ?? []);
      for (const [at, field] of shape.sorts.entries()) this.sorts[at]!.add(sorts[field]);
      this.points?.add(point);
      if (ties) this.#ties.push(tieOf(standing ?? 0, different));
    }
  }

  get records(): number {
    return this.#terms.records;
  }

  /** Of each record what decides among equals; empty when their order does. */
  get ties(): Uint8Array {
    return Uint8Array.from(this.#ties);
  }

  /** Where the words of all records stand, as {@link terms} refers to it. */
  get places() {
    return this.#terms.gathered.places;
  }

  /** Sorts what was gathered by term; nothing can be added afterwards. */
  terms(): IndexTerms {
    return new IndexTerms(this.#terms);
  }
}

/** Standing first; of equals, records that say it in fewer words. */
function tieOf(standing: number, words: number): number {
  return standing * (LONGEST + 1) + LONGEST - Math.min(LONGEST, Math.floor(words / WORDS_TO_A_STEP));
}
