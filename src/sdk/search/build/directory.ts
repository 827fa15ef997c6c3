import type { IndexShape } from '../types.ts';
import type { RecordGroup } from '../precedence.ts';
import type { PartKind } from '../part-file.ts';
import { PARTS } from '../part-file.ts';
import { ByteWriter } from './byte-writer.ts';
import { commonLetters } from './dictionary-writer.ts';
import { writeGeneration } from './part-writer.ts';

const HAS_POINTS = 2;

/** Kinds of parts that a directory tells the files of, in this order. */
export const LISTED: readonly PartKind[] = (Object.keys(PARTS) as PartKind[]).filter(
  (kind) => PARTS[kind] >= PARTS.terms,
);

/** Which file a part lies in. */
export interface PartPlace {
  readonly number: number;
  /** 16 hexadecimal digits. */
  readonly generation: string;
}

/** What the directory of a chunked collection says. */
export interface DirectoryContent {
  readonly shape: IndexShape;
  /** Number of record numbers, holes included. */
  readonly records: number;
  /** How many of them are in each group of standing, best first; the rest was appended since. */
  readonly groups: readonly RecordGroup[];
  /** Record numbers without a record, ascending. */
  readonly holes: readonly number[];
  readonly cardsToAPart: number;
  readonly recordsToAPart: number;
  readonly idBuckets: number;
  /** First terms of the parts of these kinds; the prefixes of heads. */
  readonly keys: Readonly<Record<'terms' | 'forward' | 'backward' | 'heads', readonly string[]>>;
  /** Where the parts of each kind lie, in their order. */
  readonly parts: Readonly<Partial<Record<PartKind, readonly PartPlace[]>>>;
}

/** The body of the directory (docs/search-format.md). */
export function directoryBody(content: DirectoryContent): Uint8Array {
  const { shape, holes, keys, parts } = content;
  const body = new ByteWriter();
  body.number(content.records);
  body.number(content.groups.length);
  for (const { count, rank } of content.groups) {
    body.number(count);
    body.number(rank);
  }
  body.number(holes.length);
  for (const [at, hole] of holes.entries()) body.number(hole - (holes[at - 1] ?? 0));
  body.strings(shape.filters);
  body.strings(shape.sorts);
  body.strings(shape.texts ?? []);
  body.byte(shape.points ? HAS_POINTS : 0);
  for (const size of [content.cardsToAPart, content.recordsToAPart, content.idBuckets]) body.number(size);
  for (const kind of ['terms', 'forward', 'backward', 'heads'] as const) writeKeys(body, keys[kind]);
  const generations = [
    ...new Set(LISTED.flatMap((kind) => parts[kind] ?? []).map(({ generation }) => generation)),
  ];
  body.number(generations.length);
  for (const generation of generations) writeGeneration(body, generation);
  const numberOf = new Map(generations.map((generation, at) => [generation, at]));
  for (const kind of LISTED) {
    const runs = runsOf(parts[kind] ?? []);
    body.number(runs.length);
    for (const { count, number, generation } of runs) {
      body.number(count);
      body.number(number);
      body.number(numberOf.get(generation)!);
    }
  }
  return body.finish();
}

/** Sorted words, each by what differs from the one before; letters of two code units are not cut apart. */
function writeKeys(body: ByteWriter, keys: readonly string[]): void {
  body.number(keys.length);
  let before = '';
  for (const key of keys) {
    const common = commonLetters(before, key);
    const shared = /[\ud800-\udbff]$/.test(key.slice(0, common)) ? common - 1 : common;
    body.number(shared);
    body.string(key.slice(shared));
    before = key;
  }
}

interface Run extends PartPlace {
  readonly count: number;
}

/** Neighbouring parts of one generation with ascending numbers, as one. */
function runsOf(parts: readonly PartPlace[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { number, generation } of parts) {
    const last = runs.at(-1);
    if (last?.generation === generation && last.number + last.count === number) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ count: 1, number, generation });
  }
  return runs;
}
