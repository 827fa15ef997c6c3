import type { Steps } from './steps.ts';
import { blocks, pause, runAtOnce } from './steps.ts';
import type { IndexShape } from './types.ts';
import type { Layout } from './index-form.ts';
import type { PartName } from './part-file.ts';
import type { RecordGroup } from './precedence.ts';
import { ByteReader, garbled } from './bytes.ts';
import { GENERATION_BYTES, PARTS, hex } from './part-file.ts';

/** What a chunked index consists of: its fields, where its words begin, and which build wrote each part. */
export interface Directory {
  readonly shape: IndexShape;
  readonly records: number;
  /** Groups of records that have the same rank among equals; records after them were appended since. */
  readonly groups: readonly RecordGroup[];
  readonly holes: Uint32Array;
  readonly layout: Layout;
  /** Cards and records to a part, and buckets of ids. */
  readonly cardsPerPart: number;
  readonly recordsPerPart: number;
  readonly idBuckets: number;
  /**
   * Which file a part is.
   *
   * @throws CoopkitError `integrity` when there is no such part
   */
  readonly file: (name: PartName) => PartFile;
}

/** A part keeps its file while others come in before it, so its number need not be its place. */
export interface PartFile {
  readonly number: number;
  /** 16 hexadecimal digits. */
  readonly generation: string;
}

/** Flag of an index with points. */
const HAS_POINTS = 2;

/** Reads the body of a directory. */
export function readDirectory(body: Uint8Array): Directory {
  return runAtOnce(directorySteps(body));
}

/** The steps of {@link readDirectory}. */
export function* directorySteps(body: Uint8Array): Steps<Directory> {
  const reader = new ByteReader(body);
  const records = reader.number();
  const groups = Array.from({ length: reader.count() }, () => ({
    count: reader.number(),
    rank: reader.number(),
  }));
  const holes = ascending(reader, reader.count());
  const [filters, sorts, texts] = [reader.strings(), reader.strings(), reader.strings()];
  const points = (reader.byte() & HAS_POINTS) !== 0;
  const [cardsPerPart, recordsPerPart, idBuckets] = [reader.number(), reader.number(), reader.number()];
  yield* pause();
  const terms = yield* frontCoded(reader);
  const forward = yield* frontCoded(reader);
  const backward = yield* frontCoded(reader);
  const heads = yield* frontCoded(reader);
  return {
    shape: { filters, sorts, texts, points },
    records,
    groups,
    holes,
    layout: { terms, heads, spelling: { forward, backward } },
    cardsPerPart,
    recordsPerPart,
    idBuckets,
    file: readFiles(reader),
  };
}

function ascending(reader: ByteReader, count: number): Uint32Array {
  let last = 0;
  return Uint32Array.from({ length: count }, () => (last += reader.number()));
}

/** Reading a text takes longer than going through a record. */
const TEXTS_AT_ONCE = 32;

function* frontCoded(reader: ByteReader): Steps<string[]> {
  const texts: string[] = [];
  for (const { from, to } of blocks(reader.count(), TEXTS_AT_ONCE)) {
    for (let at = from; at < to; at++) {
      const shared = reader.number();
      texts.push((texts[at - 1] ?? '').slice(0, shared) + reader.string());
    }
    yield* pause();
  }
  return texts;
}

/** Parts that lie in files numbered one after another, written by one build. */
interface FileRun extends PartFile {
  readonly from: number;
  readonly to: number;
}

function readFiles(reader: ByteReader): Directory['file'] {
  const generations = Array.from({ length: reader.count() }, () => hex(reader.take(GENERATION_BYTES)));
  const files = new Map<number, readonly FileRun[]>();
  for (let kind: number = PARTS.terms; kind <= PARTS.records; kind++) {
    let from = 0;
    const runs = Array.from({ length: reader.count() }, (): FileRun => {
      const to = from + reader.number();
      const run = { from, to, number: reader.number(), generation: generations[reader.number()] ?? '' };
      from = to;
      return run;
    });
    files.set(kind, runs);
  }
  return ([kind, place]) => {
    const run = files.get(PARTS[kind])?.find(({ to }) => place < to);
    if (!run?.generation) throw garbled(`it has no part ${place} of its ${kind}`);
    return { number: run.number + place - run.from, generation: run.generation };
  };
}
