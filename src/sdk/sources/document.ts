import { collectionOf } from '../model/collections.ts';
import type { TermLabels } from '../model/collections.ts';
import type { Kind } from '../model/envelope.ts';
import type { AnyRecord } from '../model/records.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { IndexShape, SearchDocument } from '../search/types.ts';

/** The filter and sort fields of a collection's index. */
export function indexShape(kind: Kind): IndexShape {
  const spec = collectionOf(kind);
  return { filters: Object.keys(spec.filters), sorts: Object.keys(spec.sorts) };
}

/** What the index is told of one record: its texts with weights, the values it is filtered by, its sort keys. */
export function documentOf(kind: Kind, record: AnyRecord, label: TermLabels): SearchDocument {
  const spec = collectionOf(kind);
  return {
    texts: spec.texts(record, label),
    values: mapFields(spec.filters, (valuesOf) => [
      ...new Set(valuesOf(record).filter((value) => value !== undefined && value !== '')),
    ]) as Record<string, string[]>,
    sorts: mapFields(spec.sorts, (keyOf) => keyOf(record)),
  };
}

/** A record that cannot be read still has its number: it is found by nothing and sorted last. */
export function emptyDocument(kind: Kind): SearchDocument {
  const { filters } = collectionOf(kind);
  return { texts: [], values: mapFields(filters, () => []), sorts: {} };
}

/** Looks up the labels of a term in all languages. */
export function termLabels(vocabularies: readonly Vocabulary[]): TermLabels {
  const schemes = new Map(
    vocabularies.map(({ scheme, terms }) => [scheme, new Map(terms.map((term) => [term.code, term]))]),
  );
  return (scheme, code) => Object.values(schemes.get(scheme)?.get(code)?.label ?? {});
}

function mapFields<V, W>(fields: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));
}
