import type { Kind } from '../../sdk/model/envelope.ts';
import type { AnyRecord } from '../../sdk/model/records.ts';
import { GrowingNumbers } from '../../sdk/search/build/growing.ts';
import { hash32 } from '../../sdk/sources/hash.ts';
import { RecordOrder } from './record-order.ts';
import type { SourceTable } from './source-table.ts';
import { TextStore } from './text-store.ts';

/** Records of one collection, in the order they are given. */
export type RecordInput = Iterable<AnyRecord> | AsyncIterable<AnyRecord>;

/** A collection that was read: its records on disk, and what orders and finds them. */
export interface CollectionInput {
  readonly kind: Kind;
  /** Of each record its line of JSON, in the given order. */
  readonly lines: TextStore;
  /** Hash of the id of each. */
  readonly idHashes: GrowingNumbers;
  readonly order: RecordOrder;
}

/** Reads all records. The caller disposes of the lines. */
export async function readInput(
  kind: Kind,
  records: RecordInput,
  sources: SourceTable,
): Promise<CollectionInput> {
  const input = { kind, lines: new TextStore(), idHashes: new GrowingNumbers(), order: new RecordOrder() };
  const ids = new Set<string>();
  try {
    for await (const record of records) {
      if (ids.has(record.id)) throw twice(kind, record.id);
      ids.add(record.id);
      const line = lineOf(record, sources);
      input.lines.add(line);
      input.idHashes.push(hash32(record.id));
      input.order.add(record, line.length);
    }
    return input;
  } catch (error) {
    input.lines.dispose();
    throw error;
  }
}

/** A record as it stands in its file: the note of its source is mostly a key there. */
function lineOf(record: AnyRecord, sources: SourceTable): string {
  const { source } = record;
  if (typeof source !== 'object') return JSON.stringify(record);
  return JSON.stringify({ ...record, source: sources.keyOf(source) });
}

const twice = (kind: Kind, id: string): Error =>
  new Error(`Two records of ${kind} have the id "${id}". Give each its own, or leave one out.`);
