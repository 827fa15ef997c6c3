import { ByteWriter } from './byte-writer.ts';
import { DistinctKeys } from './distinct.ts';
import type { Steps } from '../steps.ts';
import { pause } from '../steps.ts';
import { GrowingNumbers } from './growing.ts';
import { writeColumn } from './column-writer.ts';

/** A filter field as it goes into an index. */
export interface WrittenFacet {
  /** The body of its part (see `readFacetColumn`). */
  readonly body: Uint8Array;
  readonly values: readonly string[];
  /** Number of records with each value. */
  readonly totals: Uint32Array;
}

/** Gathers the values of one filter field, record by record. */
export class FacetCollector {
  private readonly keys = new DistinctKeys<string>();
  private readonly counts = new GrowingNumbers();

  add(values: readonly string[]): void {
    const distinct = new Set(values);
    for (const value of distinct) this.keys.add(value);
    this.counts.push(distinct.size);
  }

  /** The column, one code per record if no record has more. */
  *finish(): Steps<WrittenFacet> {
    const { keys: values, places } = yield* this.keys.sorted((a, b) => (a < b ? -1 : 1));
    yield* pause();
    const totals = new Uint32Array(values.length);
    for (const place of places) totals[place]!++;
    const codes = places.map((place) => place + 1);
    const counts = this.counts.all();
    const many = counts.some((count) => count > 1);
    const section = new ByteWriter();
    section.strings(values);
    section.byte(many ? 1 : 0);
    if (many) writeColumn(section, counts);
    writeColumn(section, many ? codes : onePerRecord(counts, codes));
    return { body: section.finish(), values, totals };
  }
}

function onePerRecord(counts: Uint32Array, codes: Uint32Array): Uint32Array {
  let next = 0;
  return counts.map((count) => (count === 0 ? 0 : codes[next++]!));
}
