import { isWithin, rangeOf } from '../query-ranges.ts';
import type { FacetColumn } from './facet-column.ts';
import type { Block, Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';
import type { FacetCount, SearchRequest } from './types.ts';

type Filters = NonNullable<SearchRequest['filters']>;

/** What the filters say about the candidates: enough to count every facet without its own filter. */
export interface Filtered {
  /** The records that pass all filters, in the order of the candidates. */
  readonly records: Uint32Array;
  /** By field that is counted: the records that fail its filter and no other. */
  readonly failing: ReadonlyMap<string, Uint32Array>;
}

/**
 * Applies the filters, one column after another, each to what the others have left.
 *
 * @param counted the fields that are to be counted; of others, nobody asks what their filter takes away
 */
export function* applyFilters(
  candidates: Uint32Array,
  filters: Filters,
  columnOf: (field: string) => FacetColumn,
  counted: readonly string[],
): Steps<Filtered> {
  let records = candidates;
  const failing = new Map<string, Uint32Array>();
  for (const [field, { any, none }] of Object.entries(filters)) {
    if (any.length + none.length === 0) continue;
    const filter = readyFilter(columnOf(field), any, none);
    for (const [other, fallen] of failing) failing.set(other, (yield* divide(fallen, filter)).passing);
    const divided: Divided = yield* divide(records, filter);
    records = divided.passing;
    if (counted.includes(field)) failing.set(field, divided.failing);
  }
  return { records, failing };
}

/** A filter, ready to be applied. */
interface Filter {
  readonly column: FacetColumn;
  /** By code. */
  readonly marks: Uint8Array;
  /** By the marks of all codes of a record, or-ed: 1 if it fails. */
  readonly fails: Uint8Array;
  /** By the only code of a record. */
  readonly failsByCode: Uint8Array;
}

const WANTED = 1;
const BANNED = 2;

function readyFilter(column: FacetColumn, any: readonly string[], none: readonly string[]): Filter {
  const marks = new Uint8Array(column.values.length + 1);
  markCodes(marks, column, any, WANTED);
  markCodes(marks, column, none, BANNED);
  const fails = new Uint8Array(4).fill(1);
  fails[any.length > 0 ? WANTED : 0] = 0;
  return { column, marks, fails, failsByCode: marks.map((mark) => fails[mark]!) };
}

interface Divided {
  /** In their order. */
  readonly passing: Uint32Array;
  /** In no particular order. */
  readonly failing: Uint32Array;
}

/** Divides some records by whether they pass a filter. */
function* divide(records: Uint32Array, filter: Filter): Steps<Divided> {
  const divided = new Uint32Array(records.length);
  // A loop for each kind of column: it is gone through for every record, several times in a search.
  const divideBlock = filter.column.starts ? divideMany : divideOne;
  let passed = 0;
  for (const block of blocks(records.length)) {
    passed = divideBlock(records, filter, block, divided, passed);
    yield* pause();
  }
  return { passing: divided.subarray(0, passed), failing: divided.subarray(passed) };
}

/*
 * Both write those that pass from the front and those that fail from the back, and give the number of the former. Which
 * way a record goes cannot be foreseen, so it is written to both ends: what is wrong there is written over.
 */

function divideOne(
  records: Uint32Array,
  { column: { codes }, failsByCode }: Filter,
  { from, to }: Block,
  divided: Uint32Array,
  alreadyPassed: number,
): number {
  let passed = alreadyPassed;
  let end = divided.length - 1 - from + passed;
  for (let at = from; at < to; at++) {
    const record = records[at]!;
    const fail = failsByCode[codes[record]!]!;
    divided[passed] = record;
    divided[end] = record;
    passed += 1 - fail;
    end -= fail;
  }
  return passed;
}

function divideMany(
  records: Uint32Array,
  { column: { codes, starts }, marks, fails }: Filter,
  { from, to }: Block,
  divided: Uint32Array,
  alreadyPassed: number,
): number {
  let passed = alreadyPassed;
  let end = divided.length - 1 - from + passed;
  for (let at = from; at < to; at++) {
    const record = records[at]!;
    let mark = 0;
    for (let code = starts![record]!; code < starts![record + 1]!; code++) mark |= marks[codes[code]!]!;
    const fail = fails[mark]!;
    divided[passed] = record;
    divided[end] = record;
    passed += 1 - fail;
    end -= fail;
  }
  return passed;
}

/**
 * Marks the codes of the values named, and of the numbers in the ranges named. Values that no record has are not in the
 * column, and match nothing.
 */
function markCodes(marks: Uint8Array, { values }: FacetColumn, names: readonly string[], mark: number): void {
  if (names.length === 0) return;
  const named = new Set(names);
  const ranges = names.flatMap((name) => rangeOf(name) ?? []);
  for (const [at, value] of values.entries()) {
    if (named.has(value) || ranges.some((range) => isWithin(range, value))) marks[at + 1]! |= mark;
  }
}

/**
 * Counts the values of one field among the candidates that pass all filters, the field's own left aside. Most
 * frequent first, then by value; a selected value is listed even at 0. A selected range is no value.
 */
export function* countFacet(
  { records, failing }: Filtered,
  field: string,
  column: FacetColumn,
  selected: readonly string[],
): Steps<FacetCount[]> {
  const { values } = column;
  const counts = new Uint32Array(values.length + 1);
  yield* countCodes(records, column, counts);
  const own = failing.get(field);
  if (own) yield* countCodes(own, column, counts);
  const listed: FacetCount[] = [];
  // By far not all of them occur: most turns of this loop do nothing.
  for (let at = 0; at < values.length; at++) {
    if (counts[at + 1]! > 0) listed.push({ value: values[at]!, count: counts[at + 1]! });
  }
  const absent = new Set(selected);
  if (absent.size > 0) for (const { value } of listed) absent.delete(value);
  const none = [...absent].filter((value) => rangeOf(value) === undefined).sort();
  // Values are in order already, and sorting keeps the order of equals.
  return [...listed, ...none.map((value) => ({ value, count: 0 }))].sort((a, b) => b.count - a.count);
}

/** Counts the codes of some records. */
function* countCodes(records: Uint32Array, column: FacetColumn, counts: Uint32Array): Steps<void> {
  const countBlock = column.starts ? countMany : countOne;
  for (const block of blocks(records.length)) {
    countBlock(records, column, block, counts);
    yield* pause();
  }
}

function countOne(
  records: Uint32Array,
  { codes }: FacetColumn,
  { from, to }: Block,
  counts: Uint32Array,
): void {
  for (let at = from; at < to; at++) counts[codes[records[at]!]!]!++;
}

function countMany(
  records: Uint32Array,
  { codes, starts }: FacetColumn,
  { from, to }: Block,
  counts: Uint32Array,
): void {
  for (let at = from; at < to; at++) {
    const end = starts![records[at]! + 1]!;
    for (let code = starts![records[at]!]!; code < end; code++) counts[codes[code]!]!++;
  }
}
