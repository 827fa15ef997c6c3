import type { IndexShape, SearchDocument } from './types.ts';
import type { SearchIndex } from './index-form.ts';
import { LONGEST_RECORD } from './index-form.ts';
import { ByteWriter } from './build/byte-writer.ts';
import { FacetCollector } from './build/facet-collector.ts';
import { FORMAT_VERSION, MAGIC, checksum } from './bytes.ts';
import { SortCollector } from './build/sort-collector.ts';
import { TermCollector } from './build/term-collector.ts';
import { readIndex } from './read-index.ts';
import { writeTerms } from './build/terms-writer.ts';

/**
 * Builds the index of a collection. The same documents in the same order give the same bytes.
 *
 * @param shape the fields to filter and sort by; others in the documents are left out
 * @param documents in record order; read once, none is kept
 */
export function buildIndex(shape: IndexShape, documents: Iterable<SearchDocument>): SearchIndex {
  const terms = new TermCollector();
  const facets = shape.filters.map((field) => ({ field, collector: new FacetCollector() }));
  const sorts = shape.sorts.map((field) => ({ field, collector: new SortCollector() }));
  const recordLengths = new ByteWriter();
  let records = 0;
  for (const { texts, values, sorts: keys } of documents) {
    recordLengths.byte(Math.min(terms.add(records, texts), LONGEST_RECORD));
    for (const { field, collector } of facets) collector.add(values[field] ?? []);
    for (const { field, collector } of sorts) collector.add(keys[field]);
    records++;
  }
  const body = new ByteWriter();
  body.number(records);
  body.strings(shape.filters);
  body.strings(shape.sorts);
  body.append(recordLengths.finish());
  writeTerms(body, terms);
  for (const { collector } of facets) body.section(collector.finish());
  for (const { collector } of sorts) body.section(collector.finish());
  return readIndex(withHeader(body.finish()));
}

/** The file of an index, to be opened by `readIndex`. */
export function writeIndex(index: SearchIndex): Uint8Array {
  return index.bytes;
}

function withHeader(body: Uint8Array): Uint8Array {
  const file = new ByteWriter();
  file.append(Uint8Array.from(MAGIC));
  file.byte(FORMAT_VERSION);
  const sum = checksum(body);
  for (let shift = 0; shift < 32; shift += 8) file.byte((sum >>> shift) & 0xff);
  file.append(body);
  return file.finish();
}
