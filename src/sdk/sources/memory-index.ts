import type { Kind } from '../model/envelope.ts';
import { checkerFor } from '../model/repair.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { buildIndex } from '../search/build.ts';
import { runFetching } from '../search/steps.ts';
import { breather } from './breather.ts';
import { documentOf, emptyDocument, indexShape, newestOf, termLabels } from './document.ts';
import { widerTerms } from './hierarchy.ts';
import type { IndexedCollection } from './indexed.ts';
import { searcherOf } from './searcher.ts';

/** Builds the search index of records that are in memory. Raw records are indexed as the client will show them. */
export async function indexRecords(
  kind: Kind,
  records: readonly unknown[],
  vocabularies: readonly Vocabulary[],
  languages: readonly string[],
  version: string,
): Promise<Omit<IndexedCollection, 'readRecord'>> {
  const check = await checkerFor(kind);
  const label = termLabels(vocabularies, languages);
  const checked = records.map((raw) => check(raw).record);
  const context = {
    wider: widerTerms(vocabularies),
    newest: newestOf(checked.filter((record) => record !== undefined)),
  };
  const documents = checked.map((record) =>
    record ? documentOf(kind, record, label, context) : emptyDocument(kind),
  );
  const index = buildIndex(indexShape(kind), documents);
  return {
    kind,
    vocabularies,
    version,
    searcher: searcherOf(index, (steps) => {
      const breathe = breather(undefined);
      return runFetching(steps, (name) => runFetching(index.open(name), () => undefined, breathe), breathe);
    }),
    recordsAt: async (numbers) => ({
      numbers,
      items: numbers.map((number) => records[number]),
      missing: [],
    }),
  };
}
