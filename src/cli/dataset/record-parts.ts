import type { AnyRecord } from '../../sdk/model/records.ts';
import { cardOf } from '../../sdk/model/cards.ts';
import type { Part } from '../../sdk/search/build/part-writer.ts';
import { ByteWriter } from '../../sdk/search/build/byte-writer.ts';
import type { Numbering } from './numbering.ts';
import type { TextStore } from './text-store.ts';

/** A page of hits lies all over a collection: larger parts bring more that is not asked for than they save. */
export const CARDS_TO_A_PART = 16;

/** One record is asked for at a time: 32 of them compress to about the size of a part of terms. */
export const RECORDS_TO_A_PART = 32;

/** Ids to a bucket, at most and on average a little more than half of it: 8 bytes each, hardly compressible. */
const IDS_TO_A_BUCKET = 1024;

/** The parts that hold cards, then those that hold whole records. */
export function* recordParts(lines: TextStore, numbering: Numbering): Generator<Part> {
  yield* jsonParts('cards', CARDS_TO_A_PART, lines, numbering, cardIn);
  yield* jsonParts('records', RECORDS_TO_A_PART, lines, numbering, (line) => line);
}

/** Puts the cards that come first into heads: who types the first letters of a word sees them at once. */
export function* withLeads(parts: Iterable<Part>, lines: TextStore, { inputs }: Numbering): Generator<Part> {
  for (const part of parts) {
    if (!part.leads) yield part;
    else {
      const body = new ByteWriter(2 * part.body.length);
      body.section(part.body);
      body.number(part.leads.length);
      for (const record of part.leads) body.number(record);
      body.append(jsonArray(part.leads.map((record) => cardIn(lines.text(inputs[record]!)))));
      yield { ...part, body: body.finish() };
    }
  }
}

const cardIn = (line: string): string => JSON.stringify(cardOf(JSON.parse(line) as AnyRecord));

const jsonArray = (items: readonly string[]): Buffer => Buffer.from(`[${items.join(',\n')}]`);

function* jsonParts(
  kind: 'cards' | 'records',
  size: number,
  lines: TextStore,
  { inputs }: Numbering,
  write: (line: string) => string,
): Generator<Part> {
  for (let start = 0; start < inputs.length; start += size) {
    const items = Array.from(inputs.subarray(start, start + size), (input) =>
      input < 0 ? 'null' : write(lines.text(input)),
    );
    yield { kind, place: start / size, key: '', body: jsonArray(items) };
  }
}

/** As many buckets as leave each one small; a power of two, so that their number seldom changes. */
export const bucketsFor = (records: number): number =>
  2 ** Math.max(0, Math.ceil(Math.log2(records / IDS_TO_A_BUCKET)));

/**
 * The parts by which a record is found by its id.
 *
 * @param hashOf hash of the id of a record of the input
 */
export function* idParts(numbering: Numbering, hashOf: (input: number) => number): Generator<Part> {
  const { inputs } = numbering;
  const buckets = bucketsFor(inputs.length);
  const hashes = Uint32Array.from(inputs, (input) => (input < 0 ? 0 : hashOf(input)));
  const order = Uint32Array.from(inputs, (_, number) => number)
    .filter((number) => inputs[number]! >= 0)
    .sort((a, b) => hashes[a]! - hashes[b]! || a - b);
  let at = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const from = at;
    while (at < order.length && Math.floor((hashes[order[at]!]! / 2 ** 32) * buckets) === bucket) at++;
    const body = Buffer.alloc((at - from) * 8);
    for (let pair = from; pair < at; pair++) {
      body.writeUInt32LE(hashes[order[pair]!]!, (pair - from) * 8);
      body.writeUInt32LE(order[pair]!, (pair - from) * 8 + 4);
    }
    yield { kind: 'ids', place: bucket, key: '', body };
  }
}
