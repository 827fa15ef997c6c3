import type { SearchIndex } from './index-form.ts';
import { ByteReader, FORMAT_VERSION, HEADER_BYTES, MAGIC, checksum, garbled } from './bytes.ts';
import { CoopkitError } from '../errors.ts';
import { createWorkspace } from './matching.ts';
import { readColumn } from './column.ts';
import { readDictionary } from './dictionary.ts';
import { readFacetColumn } from './facet-column.ts';
import { readPostings } from './postings.ts';

/**
 * Opens an index file. The index keeps views of `bytes`: do not change them afterwards.
 *
 * @throws CoopkitError `integrity` when the file is cut off or damaged, `version` when this reader is too old for it
 */
export function readIndex(bytes: Uint8Array): SearchIndex {
  const reader = new ByteReader(openBody(bytes));
  const records = reader.number();
  const shape = { filters: reader.strings(), sorts: reader.strings() };
  const recordLengths = reader.take(records);
  const dictionary = readDictionary(reader.section());
  const postings = readPostings(reader.section(), dictionary.size);
  const perField = <T>(fields: readonly string[], read: (section: Uint8Array) => T) =>
    new Map(
      fields.map((field) => {
        const section = reader.section();
        return [field, once(() => read(section))] as const;
      }),
    );
  return {
    shape,
    records,
    recordLengths,
    dictionary,
    postings,
    facets: perField(shape.filters, (section) => readFacetColumn(section, records)),
    ranks: perField(shape.sorts, (section) => readColumn(new ByteReader(section), records)),
    workspace: once(() => createWorkspace(records)),
    bytes,
  };
}

/** Checks the header and gives what follows it. */
function openBody(bytes: Uint8Array): Uint8Array {
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) throw garbled('it does not begin like one');
  const version = bytes[MAGIC.length];
  if (version !== undefined && version > FORMAT_VERSION) {
    throw new CoopkitError(
      'version',
      `The search index has format ${version}; this reader knows ${FORMAT_VERSION}.`,
      {
        hint: 'Update coopkit on the page, or rebuild the data set with the version the page uses.',
      },
    );
  }
  if (version !== FORMAT_VERSION || bytes.length < HEADER_BYTES) throw garbled('its header is incomplete');
  const body = bytes.subarray(HEADER_BYTES);
  const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length + 1, true);
  if (checksum(body) !== expected) throw garbled('its checksum does not fit');
  return body;
}

/** Runs `make` at the first call and remembers what it gave. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
