import type { BuildOptions, IndexShape, SearchDocument } from '../types.ts';
import type { Steps } from '../steps.ts';
import { pause } from '../steps.ts';
import { FacetCollector } from './facet-collector.ts';
import { IndexTerms } from './index-terms.ts';
import { PointCollector } from './point-collector.ts';
import { SortCollector } from './sort-collector.ts';
import { TermCollector } from './term-collector.ts';
import { TieCollector } from './tie-collector.ts';

/** Everything that an index is made of, gathered from the documents of a collection. */
export class CollectionCollector {
  readonly facets: readonly FacetCollector[];
  readonly sorts: readonly SortCollector[];
  readonly points: PointCollector | undefined;
  readonly #shape: IndexShape;
  readonly #terms: TermCollector;
  readonly #ties: TieCollector | undefined;

  constructor(shape: IndexShape, { words, ties = true }: BuildOptions) {
    this.#shape = shape;
    this.facets = shape.filters.map(() => new FacetCollector());
    this.sorts = shape.sorts.map(() => new SortCollector());
    this.points = shape.points ? new PointCollector() : undefined;
    this.#terms = new TermCollector(shape.texts ?? [], words);
    this.#ties = ties ? new TieCollector() : undefined;
  }

  /** Reads all documents; none is kept. The first take milliseconds, while the code that reads them is new. */
  *read(documents: Iterable<SearchDocument>): Steps<void> {
    for (const document of documents) {
      yield* pause();
      this.#add(document);
      yield* pause();
    }
  }

  #add(document: SearchDocument): void {
    const { texts, values, sorts, point } = document;
    const { filters, sorts: sortFields } = this.#shape;
    const different = this.#terms.add(texts);
    for (const [at, field] of filters.entries()) this.facets[at]!.add(values[field] ?? []);
    for (const [at, field] of sortFields.entries()) this.sorts[at]!.add(sorts[field]);
    this.points?.add(point);
    this.#ties?.add(document, different);
  }

  get records(): number {
    return this.#terms.records;
  }

  /** Of each record what decides among equals; empty when their order does. */
  *ties(): Steps<Uint8Array> {
    return this.#ties ? yield* this.#ties.finish() : new Uint8Array();
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
