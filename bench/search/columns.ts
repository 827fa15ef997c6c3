import type { BenchRecord, Corpus } from './corpus.ts';
import type { SearchRequest } from '../../src/sdk/search/types.ts';

type Filters = NonNullable<SearchRequest['filters']>;

/** One filter field: the codes of record n stand from `starts[n]` to `starts[n + 1]`, or `codes[n]` is its only one. */
interface Column {
  readonly codes: Uint8Array;
  readonly starts: Uint32Array | undefined;
  readonly codeOf: ReadonlyMap<string, number>;
}

/** As much of a corpus as columns are made of. */
interface ColumnsCorpus extends Pick<Corpus, 'shape'> {
  readonly records: readonly Pick<BenchRecord, 'document'>[];
}

/** What one pass over columns gives. */
export interface Pass {
  /** Records that pass all filters. */
  readonly hits: Uint32Array;
  /** For each field the number of records of each code, its own filter aside. */
  readonly counts: readonly Uint32Array[];
}

/**
 * Filters, disjunctive facet counts and sorting in flat arrays, independent of the engine that is measured: what
 * engines without facets get beside them, and, over all records, the floor that nothing can fall below.
 */
export class Columns {
  readonly bytes: number;
  readonly #fields: readonly string[];
  readonly #columns: readonly Column[];
  /** Records by `updated`, as days. */
  readonly #days: Uint16Array;
  readonly #records: number;

  constructor({ shape, records }: ColumnsCorpus) {
    this.#records = records.length;
    this.#fields = shape.filters;
    this.#columns = shape.filters.map((field) =>
      columnOf(records.map(({ document }) => document.values[field] ?? [])),
    );
    this.#days = Uint16Array.from(records, ({ document: { sorts } }) => dayOf(sorts['updated']));
    const columnBytes = this.#columns.map(({ codes, starts }) => codes.length + (starts ? this.#records : 0));
    this.bytes = columnBytes.reduce((sum, bytes) => sum + bytes, this.#days.byteLength);
  }

  /**
   * One pass.
   *
   * @param found record numbers, or nothing for all records
   */
  run(found: ArrayLike<number> | undefined, filters: Filters): Pass {
    const columns = this.#columns;
    const allowed = this.#fields.map((field, at) => allowedCodes(columns[at]!, filters[field]?.any));
    const counts = columns.map(() => new Uint32Array(256));
    const length = found ? found.length : this.#records;
    const hits = new Uint32Array(length);
    let passed = 0;
    for (let place = 0; place < length; place++) {
      const record = found ? found[place]! : place;
      let failed = 0;
      for (let at = 0; at < columns.length; at++) {
        const own = allowed[at];
        if (own && !has(columns[at]!, record, own)) failed |= 1 << at;
      }
      if (failed === 0) {
        hits[passed++] = record;
        for (let at = 0; at < columns.length; at++) count(columns[at]!, record, counts[at]!);
      } else if ((failed & (failed - 1)) === 0) {
        const at = 31 - Math.clz32(failed);
        count(columns[at]!, record, counts[at]!);
      }
    }
    return { hits: hits.subarray(0, passed), counts };
  }

  /** The newest of some records, at most `limit`. */
  newest(records: ArrayLike<number>, limit: number): number[] {
    const top: number[] = [];
    for (let at = 0; at < records.length; at++) {
      const record = records[at]!;
      const day = this.#days[record]!;
      if (top.length === limit && day <= this.#days[top[limit - 1]!]!) continue;
      let place = top.length;
      while (place > 0 && this.#days[top[place - 1]!]! < day) place--;
      top.splice(place, 0, record);
      if (top.length > limit) top.pop();
    }
    return top;
  }

  /** What an engine without facets answers with these columns beside it. */
  answer(found: ArrayLike<number> | undefined, { filters = {}, facets, sort, limit }: SearchRequest) {
    const isPlain = found !== undefined && Object.keys(filters).length === 0 && !facets?.length;
    const hits = isPlain ? found : this.run(found, filters).hits;
    const records = sort ? this.newest(hits, limit) : Array.prototype.slice.call(hits, 0, limit);
    return { records: records as number[], total: hits.length };
  }
}

function columnOf(values: readonly (readonly string[])[]): Column {
  const distinct = [...new Set(values.flat())].sort();
  if (distinct.length > 255)
    throw new Error('More than 255 values in a field do not fit into one byte each.');
  const codeOf = new Map(distinct.map((value, at) => [value, at + 1]));
  if (values.every(({ length }) => length <= 1)) {
    const codes = Uint8Array.from(values, ([value]) => codeOf.get(value ?? '') ?? 0);
    return { codes, starts: undefined, codeOf };
  }
  const starts = new Uint32Array(values.length + 1);
  for (const [record, own] of values.entries()) starts[record + 1] = starts[record]! + own.length;
  return { codes: Uint8Array.from(values.flat(), (value) => codeOf.get(value)!), starts, codeOf };
}

const dayOf = (date: string | number | undefined): number =>
  typeof date === 'string' ? Math.max(0, Math.round(Date.parse(date) / 86_400_000)) : 0;

function allowedCodes({ codeOf }: Column, any: readonly string[] = []): Uint8Array | undefined {
  if (any.length === 0) return undefined;
  const allowed = new Uint8Array(256);
  for (const value of any) allowed[codeOf.get(value) ?? 0] = 1;
  allowed[0] = 0;
  return allowed;
}

function has({ codes, starts }: Column, record: number, allowed: Uint8Array): boolean {
  if (!starts) return allowed[codes[record]!] === 1;
  for (let at = starts[record]!; at < starts[record + 1]!; at++) if (allowed[codes[at]!] === 1) return true;
  return false;
}

function count({ codes, starts }: Column, record: number, counts: Uint32Array): void {
  if (!starts) counts[codes[record]!]!++;
  else for (let at = starts[record]!; at < starts[record + 1]!; at++) counts[codes[at]!]!++;
}
