import type { BuildOptions, IndexShape, SearchDocument } from '../types.ts';
import type { Steps } from '../steps.ts';
import { pause } from '../steps.ts';
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
  readonly #shape: IndexShape;
  readonly #hasTies: boolean;
  readonly #terms: TermCollector;
  readonly #ties: number[] = [];

  constructor(shape: IndexShape, { words, ties = true }: BuildOptions) {
    this.#shape = shape;
    this.#hasTies = ties;
    this.facets = shape.filters.map(() => new FacetCollector());
    this.sorts = shape.sorts.map(() => new SortCollector());
    this.points = shape.points ? new PointCollector() : undefined;
    this.#terms = new TermCollector(shape.texts ?? [], words);
  }

  /** Reads all documents; none is kept. The first take milliseconds, while the code that reads them is new. */
  *read(documents: Iterable<SearchDocument>): Steps<void> {
    for (const document of documents) {
      yield* pause();
      this.#add(document);
      yield* pause();
    }
  }

  #add({ texts, values, sorts, point, standing }: SearchDocument): void {
    const { filters, sorts: sortFields } = this.#shape;
    const different = this.#terms.add(texts);
    for (const [at, field] of filters.entries()) this.facets[at]!.add(values[field] ?? []);
    for (const [at, field] of sortFields.entries()) this.sorts[at]!.add(sorts[field]);
    this.points?.add(point);
    if (this.#hasTies) this.#ties.push(tieOf(standing ?? 0, different));
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
  terms(): Steps<IndexTerms> {
    return IndexTerms.sort(this.#terms);
  }
}

/** Standing first; of equals, records that say it in fewer words. */
function tieOf(standing: number, words: number): number {
  return standing * (LONGEST + 1) + LONGEST - Math.min(LONGEST, Math.floor(words / WORDS_TO_A_STEP));
}
