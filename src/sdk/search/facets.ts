import { isWithin, rangeOf } from '../query-ranges.ts';
import type { FacetColumn } from './facet-column.ts';
import type { Block, Steps } from './steps.ts';
import { blocks, pause } from './steps.ts';
import type { FacetCount, SearchRequest } from './types.ts';

type Filters = NonNullable<SearchRequest['filters']>;

/** One filter field in use. */
interface Filter {
  readonly field: string;
  readonly column: FacetColumn;
  readonly any: readonly string[];
  readonly none: readonly string[];
}

/** Mark of a record that passes every filter, and of one that fails several. In between: place + 1 of the one failed. */
const PASSES = 0;
const FAILS_SEVERAL = 0xffff;

/** What the filters say about each candidate: enough to count every facet without its own filter. */
export interface Filtered {
  readonly candidates: Uint32Array;
  readonly verdicts: Uint16Array;
  readonly fields: readonly string[];
}

/** Applies the filters, one column after another. */
export function* applyFilters(
  candidates: Uint32Array,
  filters: Filters,
  columnOf: (field: string) => FacetColumn,
): Steps<Filtered> {
  const used: Filter[] = Object.entries(filters)
    .filter(([, { any, none }]) => any.length + none.length > 0)
    .map(([field, { any, none }]) => ({ field, column: columnOf(field), any, none }));
  const verdicts = new Uint16Array(candidates.length);
  for (const [place, filter] of used.entries()) yield* applyFilter(candidates, verdicts, filter, place + 1);
  return { candidates, verdicts, fields: used.map(({ field }) => field) };
}

/** The candidates' places at which all filters pass. */
export function* passing({ verdicts }: Filtered): Steps<Uint32Array> {
  const places = new Uint32Array(verdicts.length);
  let count = 0;
  for (const { from, to } of blocks(verdicts.length)) {
    for (let place = from; place < to; place++) {
      if (verdicts[place] === PASSES) places[count++] = place;
    }
    yield* pause();
  }
  return places.subarray(0, count);
}

function* applyFilter(
  candidates: Uint32Array,
  verdicts: Uint16Array,
  { column, any, none }: Filter,
  mark: number,
): Steps<void> {
  const wanted = markCodes(column, any);
  const banned = markCodes(column, none);
  const test = { column, wanted, banned, anything: any.length === 0, mark };
  for (const block of blocks(candidates.length)) {
    testBlock(candidates, verdicts, block, test);
    yield* pause();
  }
}

/** A filter, ready to be applied. */
interface FilterTest {
  readonly column: FacetColumn;
  /** One place per code. */
  readonly wanted: Uint8Array;
  readonly banned: Uint8Array;
  /** Whether any value will do that is not banned, and none at all. */
  readonly anything: boolean;
  readonly mark: number;
}

function testBlock(
  candidates: Uint32Array,
  verdicts: Uint16Array,
  { from, to }: Block,
  { column, wanted, banned, anything, mark }: FilterTest,
): void {
  const { codes, starts } = column;
  for (let place = from; place < to; place++) {
    const record = candidates[place]!;
    let passes = anything;
    if (starts === undefined) {
      const code = codes[record]!;
      passes = (anything || wanted[code] === 1) && banned[code] === 0;
    } else {
      for (let at = starts[record]!; at < starts[record + 1]!; at++) {
        const code = codes[at]!;
        if (banned[code] === 1) {
          passes = false;
          break;
        }
        if (wanted[code] === 1) passes = true;
      }
    }
    if (!passes) verdicts[place] = verdicts[place] === PASSES ? mark : FAILS_SEVERAL;
  }
}

/**
 * One place per code: 1 for the values named, and for the numbers in the ranges named. Values that no record has are
 * not in the column, and match nothing.
 */
function markCodes({ values }: FacetColumn, names: readonly string[]): Uint8Array {
  const marks = new Uint8Array(values.length + 1);
  if (names.length === 0) return marks;
  const named = new Set(names);
  const ranges = names.flatMap((name) => rangeOf(name) ?? []);
  for (const [at, value] of values.entries()) {
    if (named.has(value) || ranges.some((range) => isWithin(range, value))) marks[at + 1] = 1;
  }
  return marks;
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
  const counts = yield* countCodes(filtered, filtered.fields.indexOf(field) + 1, column);
  const listed: FacetCount[] = [];
  for (const [at, value] of column.values.entries()) {
    const count = counts[at + 1]!;
    if (count > 0) listed.push({ value, count });
  }
  const present = new Set(selected.length > 0 ? listed.map(({ value }) => value) : []);
  for (const value of new Set(selected)) {
    if (!present.has(value) && rangeOf(value) === undefined) listed.push({ value, count: 0 });
  }
  return listed.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** `own` is the mark of the field's own filter, 0 if it has none. */
function* countCodes(filtered: Filtered, own: number, column: FacetColumn): Steps<Uint32Array> {
  const counts = new Uint32Array(column.values.length + 1);
  for (const block of blocks(filtered.candidates.length)) {
    countBlock(filtered, own, column, block, counts);
    yield* pause();
  }
  return counts;
}

function countBlock(
  { candidates, verdicts }: Filtered,
  own: number,
  { codes, starts }: FacetColumn,
  { from, to }: Block,
  counts: Uint32Array,
): void {
  for (let place = from; place < to; place++) {
    const verdict = verdicts[place]!;
    if (verdict !== PASSES && verdict !== own) continue;
    const record = candidates[place]!;
    if (starts === undefined) counts[codes[record]!]!++;
    else for (let at = starts[record]!; at < starts[record + 1]!; at++) counts[codes[at]!]!++;
  }
}
