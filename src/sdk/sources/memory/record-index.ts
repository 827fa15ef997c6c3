import type { Kind } from '../../model/envelope.ts';
import type { AnyRecord } from '../../model/records.ts';
import type { Checker } from '../../model/repair.ts';
import { checkerFor } from '../../model/repair.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { buildSteps } from '../../search/build.ts';
import type { WholeIndex } from '../../search/index-form.ts';
import type { Steps } from '../../search/steps.ts';
import { pause, runFetching } from '../../search/steps.ts';
import type { SearchDocument } from '../../search/types.ts';
import { breather, inSlices } from '../breather.ts';
import { documentOf, emptyDocument, indexShape, newestOf, termLabels } from '../document.ts';
import { widerTerms } from '../hierarchy.ts';
import { searcherOf } from '../searcher.ts';
import type { Searcher } from '../searcher.ts';

/** What records are indexed by besides themselves. */
export interface IndexSetup {
  readonly kind: Kind;
  readonly vocabularies: readonly Vocabulary[];
  readonly languages: readonly string[];
}

/** Raw records on their way into a search index: they are indexed as the client will show them. */
export class RecordIndex {
  readonly #setup: IndexSetup;
  readonly #check: Checker<Kind>;
  /** A record that cannot be read has its number all the same. */
  readonly #checked: (AnyRecord | undefined)[] = [];

  private constructor(setup: IndexSetup, check: Checker<Kind>) {
    this.#setup = setup;
    this.#check = check;
  }

  static async of(setup: IndexSetup): Promise<RecordIndex> {
    return new RecordIndex(setup, await checkerFor(setup.kind));
  }

  /** Number of records so far. */
  get records(): number {
    return this.#checked.length;
  }

  /** Adds the next records. */
  *add(records: readonly unknown[]): Steps<void> {
    for (const raw of records) {
      this.#checked.push(this.#check(raw).record);
      yield* pause();
    }
  }

  /** Builds the index of all that was added. */
  *build(): Steps<WholeIndex> {
    const { kind, vocabularies, languages } = this.#setup;
    const label = termLabels(vocabularies, languages);
    yield* pause();
    const wider = widerTerms(vocabularies);
    yield* pause();
    const newest = newestOf(this.#checked.filter((record) => record !== undefined));
    yield* pause();
    const toDocument = (record: AnyRecord): SearchDocument =>
      documentOf(kind, record, label, { wider, newest });
    return yield* buildSteps(indexShape(kind), this.#documents(toDocument));
  }

  *#documents(toDocument: (record: AnyRecord) => SearchDocument): Generator<SearchDocument> {
    const { kind } = this.#setup;
    for (const record of this.#checked) {
      yield record ? toDocument(record) : emptyDocument(kind);
    }
  }
}

/** Builds the search index of records on this thread, a slice at a time. */
export async function indexRecords(setup: IndexSetup, records: readonly unknown[]): Promise<WholeIndex> {
  const index = await RecordIndex.of(setup);
  await inSlices(index.add(records), undefined);
  return inSlices(index.build(), undefined);
}

/** Asks such an index on this thread. */
export function searcherIn(index: WholeIndex, signal: AbortSignal | undefined): Searcher {
  return searcherOf(index, (steps) => {
    const breathe = breather(signal);
    return runFetching(steps, (name) => runFetching(index.open(name), () => undefined, breathe), breathe);
  });
}
