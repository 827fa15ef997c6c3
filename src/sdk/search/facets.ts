import { isWithin, rangeOf } from '../query-ranges.ts';
import type { FacetColumn } from './facet-column.ts';
import type { Block, Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';
import type { FacetCount, SearchRequest } from './types.ts';

type Filters = NonNullable<SearchRequest['filters']>;

/** What the filters say about the candidates: enough to count every facet without its own filter. */
export interface Filtered {
  readonly candidates: Uint32Array;
  /** Places of the candidates that pass all filters; absent when there are none and so all pass. */
  readonly passing: Uint32Array | undefined;
  /** By field: places of those that fail its filter and no other. */
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
  let passing: Uint32Array | undefined;
  const failing = new Map<string, Uint32Array>();
  for (const [field, { any, none }] of Object.entries(filters)) {
    if (any.length + none.length === 0) continue;
    const filter = readyFilter(columnOf(field), any, none);
    for (const [other, places] of failing) {
      failing.set(other, (yield* divide(candidates, places, filter)).passing);
    }
    const divided: Divided = yield* divide(candidates, passing, filter);
    passing = divided.passing;
    if (counted.includes(field)) failing.set(field, divided.failing);
  }
  return { candidates, passing, failing };
}

/** A filter, ready to be applied. */
interface Filter {
  readonly column: FacetColumn;
  /** By code. */
  readonly marks: Uint8Array;
  /** By the marks of all codes of a record, or-ed: 1 if it passes. */
  readonly passes: Uint8Array;
}

const WANTED = 1;
const BANNED = 2;

function readyFilter(column: FacetColumn, any: readonly string[], none: readonly string[]): Filter {
  const marks = new Uint8Array(column.values.length + 1);
  markCodes(marks, column, any, WANTED);
  markCodes(marks, column, none, BANNED);
  const passes = new Uint8Array(4);
  passes[any.length > 0 ? WANTED : 0] = 1;
  return { column, marks, passes };
}

interface Divided {
  readonly passing: Uint32Array;
  /** In no particular order. */
  readonly failing: Uint32Array;
}

/** Divides some candidates, or all, by whether they pass a filter. */
function* divide(candidates: Uint32Array, places: Uint32Array | undefined, filter: Filter): Steps<Divided> {
  const { length } = places ?? candidates;
  const divided = new Uint32Array(length);
  let passed = 0;
  for (const block of blocks(length)) {
    passed = divideBlock(candidates, places, filter, block, divided, passed);
    yield* pause();
  }
  return { passing: divided.subarray(0, passed), failing: divided.subarray(passed) };
}

/** Writes those that pass from the front and those that fail from the back; gives the number of the former. */
function divideBlock(
  candidates: Uint32Array,
  places: Uint32Array | undefined,
  { column: { codes, starts }, marks, passes }: Filter,
  { from, to }: Block,
  divided: Uint32Array,
  alreadyPassed: number,
): number {
  let passed = alreadyPassed;
  let end = divided.length - 1 - from + passed;
  for (let at = from; at < to; at++) {
    const place = places === undefined ? at : places[at]!;
    const record = candidates[place]!;
    let mark = 0;
    if (starts === undefined) mark = marks[codes[record]!]!;
    else for (let code = starts[record]!; code < starts[record + 1]!; code++) mark |= marks[codes[code]!]!;
    // Which way it goes cannot be foreseen, so it is written to both ends: what is wrong there is written over.
    const pass = passes[mark]!;
    divided[passed] = place;
    divided[end] = place;
    passed += pass;
    end -= 1 - pass;
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
  filtered: Filtered,
  field: string,
  column: FacetColumn,
  selected: readonly string[],
): Steps<FacetCount[]> {
  const counts = new Uint32Array(column.values.length + 1);
  const { candidates, passing, failing } = filtered;
  yield* countCodes(candidates, passing, column, counts);
  const own = failing.get(field);
  if (own) yield* countCodes(candidates, own, column, counts);
  const listed: FacetCount[] = [];
  const absent = new Set(selected);
  for (const [at, value] of column.values.entries()) {
    const count = counts[at + 1]!;
    if (count > 0) listed.push({ value, count });
    if (count > 0) absent.delete(value);
  }
  // Values are in order already, and sorting keeps the order of equals.
  const none = [...absent].filter((value) => rangeOf(value) === undefined).sort();
  return [...listed, ...none.map((value) => ({ value, count: 0 }))].sort((a, b) => b.count - a.count);
}

/** Counts the codes of some candidates, or of all. */
function* countCodes(
  candidates: Uint32Array,
  places: Uint32Array | undefined,
  column: FacetColumn,
  counts: Uint32Array,
): Steps<void> {
  for (const block of blocks((places ?? candidates).length)) {
    countBlock(candidates, places, column, block, counts);
    yield* pause();
  }
}

function countBlock(
  candidates: Uint32Array,
  places: Uint32Array | undefined,
  { codes, starts }: FacetColumn,
  { from, to }: Block,
  counts: Uint32Array,
): void {
  for (let at = from; at < to; at++) {
    const record = candidates[places === undefined ? at : places[at]!]!;
    if (starts === undefined) counts[codes[record]!]!++;
    else for (let code = starts[record]!; code < starts[record + 1]!; code++) counts[codes[code]!]!++;
  }
}
