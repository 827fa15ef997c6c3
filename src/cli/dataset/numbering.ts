import type { RecordGroup } from '../../sdk/search/precedence.ts';

/** Record numbers of a chunked collection. */
export interface Numbering {
  /** Record number → place in the input; -1 for a hole. */
  readonly inputs: Int32Array;
  /** The groups of those that were numbered in order; the rest was appended since. */
  readonly groups: readonly RecordGroup[];
}

/** The record numbers of an earlier build. */
export interface EarlierNumbers {
  /** Hashes of ids, ascending, and the record number of each. */
  readonly hashes: Uint32Array;
  readonly numbers: Uint32Array;
  /** Number of record numbers, holes included. */
  readonly records: number;
  readonly groups: readonly RecordGroup[];
}

/** Share of holes and appended records from which numbers are given anew. */
const MOST_DISORDER = 0.1;

/** Gives record numbers in an order, from 0. */
export function numberedAnew(order: Uint32Array, groups: readonly RecordGroup[]): Numbering {
  return { inputs: Int32Array.from(order), groups };
}

/**
 * Gives records the numbers they had, so that the parts of the index stay as they are; new ones are appended in their
 * order, and numbers of records that are gone stay empty.
 *
 * @param hashOf hash of the id of a record of the input
 * @returns nothing when too much has changed for that
 */
export function numberedAsBefore(
  order: Uint32Array,
  hashOf: (input: number) => number,
  before: EarlierNumbers,
): Numbering | undefined {
  const kept = new Int32Array(before.records).fill(-1);
  const appended: number[] = [];
  for (const input of order) {
    const number = freeNumber(before, hashOf(input), kept);
    if (number === undefined) appended.push(input);
    else kept[number] = input;
  }
  const records = before.records + appended.length;
  const holes = kept.reduce((count, input) => (input < 0 ? count + 1 : count), 0);
  const ordered = before.groups.reduce((sum, { count }) => sum + count, 0);
  if (holes + records - ordered > records * MOST_DISORDER) return undefined;
  const inputs = new Int32Array(records);
  inputs.set(kept);
  inputs.set(appended, before.records);
  return { inputs, groups: before.groups };
}

/** The first number with this hash that nothing has yet: two ids may have the same hash. */
function freeNumber({ hashes, numbers }: EarlierNumbers, hash: number, kept: Int32Array): number | undefined {
  let low = 0;
  for (let high = hashes.length; low < high;) {
    const middle = (low + high) >>> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  for (let at = low; hashes[at] === hash; at++) {
    const number = numbers[at]!;
    if (kept[number] === -1) return number;
  }
  return undefined;
}

export function holesOf({ inputs }: Numbering): number[] {
  const holes: number[] = [];
  for (const [number, input] of inputs.entries()) if (input < 0) holes.push(number);
  return holes;
}
