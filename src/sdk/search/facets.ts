import { isWithin, rangeOf } from '../query-ranges.ts';
import type { FacetColumn } from './facet-column.ts';
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
export function applyFilters(
  candidates: Uint32Array,
  filters: Filters,
  columnOf: (field: string) => FacetColumn,
): Filtered {
  const used: Filter[] = Object.entries(filters)
    .filter(([, { any, none }]) => any.length + none.length > 0)
    .map(([field, { any, none }]) => ({ field, column: columnOf(field), any, none }));
  const verdicts = new Uint16Array(candidates.length);
  for (const [place, filter] of used.entries()) applyFilter(candidates, verdicts, filter, place + 1);
  return { candidates, verdicts, fields: used.map(({ field }) => field) };
}

/** The candidates' places at which all filters pass. */
export function passing({ verdicts }: Filtered): Uint32Array {
  const places = new Uint32Array(verdicts.length);
  let count = 0;
  for (let place = 0; place < verdicts.length; place++) {
    if (verdicts[place] === PASSES) places[count++] = place;
  }
  return places.subarray(0, count);
}

function applyFilter(candidates: Uint32Array, verdicts: Uint16Array, filter: Filter, mark: number): void {
  const { column, any, none } = filter;
  const wanted = markCodes(column, any);
  const banned = markCodes(column, none);
  const { codes, starts } = column;
  const anything = any.length === 0;
  for (let place = 0; place < candidates.length; place++) {
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
export function countFacet(
  filtered: Filtered,
  field: string,
  column: FacetColumn,
  selected: readonly string[],
): FacetCount[] {
  const counts = countCodes(filtered, filtered.fields.indexOf(field) + 1, column);
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
function countCodes({ candidates, verdicts }: Filtered, own: number, column: FacetColumn): Uint32Array {
  const { codes, starts, values } = column;
  const counts = new Uint32Array(values.length + 1);
  for (let place = 0; place < candidates.length; place++) {
    const verdict = verdicts[place]!;
    if (verdict !== PASSES && verdict !== own) continue;
    const record = candidates[place]!;
    if (starts === undefined) counts[codes[record]!]!++;
    else for (let at = starts[record]!; at < starts[record + 1]!; at++) counts[codes[at]!]!++;
  }
  return counts;
}
