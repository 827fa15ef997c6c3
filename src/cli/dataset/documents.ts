import type { TermLabels, WiderTerms } from '../../sdk/model/collections.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import type { BuildOptions, SearchDocument } from '../../sdk/search/types.ts';
import { documentOf, emptyDocument } from '../../sdk/sources/document.ts';
import type { CollectionInput } from './read-input.ts';

/** What is known of words and codes when the records of a data set are indexed. */
export interface Knowledge extends Pick<BuildOptions, 'words'> {
  readonly label: TermLabels;
  readonly wider: WiderTerms;
}

/**
 * What the index is told of records, read again from their lines one by one.
 *
 * @param inputs of each record number the place in the input, -1 for a hole; all in the given order unless told
 */
export function* documentsOf(
  { kind, lines, order }: CollectionInput,
  { label, wider }: Knowledge,
  inputs: Iterable<number> = new Uint32Array(lines.length).keys(),
): Generator<SearchDocument> {
  const context = { wider, newest: order.newest };
  const none = emptyDocument(kind);
  for (const input of inputs) {
    yield input < 0 ? none : documentOf(kind, JSON.parse(lines.text(input)) as AnyRecord, label, context);
  }
}
