import type { Kind } from '../model/envelope.ts';
import { checkerFor } from '../model/repair.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { buildIndex } from '../search/build.ts';
import { documentOf, emptyDocument, indexShape, termLabels } from './document.ts';
import type { IndexedCollection } from './indexed.ts';

/** Builds the search index of records that are in memory. Raw records are indexed as the client will show them. */
export async function indexRecords(
  kind: Kind,
  records: readonly unknown[],
  vocabularies: readonly Vocabulary[],
  languages: readonly string[],
  version: string,
): Promise<IndexedCollection> {
  const check = await checkerFor(kind);
  const label = termLabels(vocabularies, languages);
  const documents = records.map((raw) => {
    const { record } = check(raw);
    return record ? documentOf(kind, record, label) : emptyDocument(kind);
  });
  return {
    kind,
    index: buildIndex(indexShape(kind), documents),
    vocabularies,
    version,
    recordsAt: async (numbers) => ({ items: numbers.map((number) => records[number]), missing: [] }),
  };
}
