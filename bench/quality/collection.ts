import type { AnyRecord } from '../../src/sdk/model/records.ts';
import type { IndexShape, SearchDocument } from '../../src/sdk/search/types.ts';
import type { Kind } from '../../src/sdk/model/envelope.ts';
import type { Vocabulary } from '../../src/sdk/model/vocabulary.ts';
import { documentOf, indexShape, newestOf, termLabels } from '../../src/sdk/sources/document.ts';
import { widerTerms } from '../../src/sdk/sources/hierarchy.ts';

/** Hits on a first page: what a visitor sees of an answer. */
export const PAGE = 10;

/** Gives the other names of a town or region: `Genova` → `['Genoa']`. */
export type PlaceNames = (name: string) => readonly string[];

/** Records that are searched together, and what an engine may index of them. */
export interface Collection {
  readonly name: string;
  readonly ids: readonly string[];
  readonly shape: IndexShape;
  /** One for each id. Every engine is given the same texts; `places` adds names that the records do not have. */
  documents(places?: PlaceNames): readonly SearchDocument[];
}

/** The collection of some records of one kind. */
export function collectionOfRecords(
  name: string,
  kind: Kind,
  records: readonly AnyRecord[],
  vocabularies: readonly Vocabulary[],
  languages: readonly string[],
): Collection {
  const context = { wider: widerTerms(vocabularies), newest: newestOf(records) };
  return {
    name,
    ids: records.map(({ id }) => id),
    shape: indexShape(kind),
    documents: (places) => {
      const label = termLabels(vocabularies, languages, places);
      return records.map((record) => documentOf(kind, record, label, context));
    },
  };
}
