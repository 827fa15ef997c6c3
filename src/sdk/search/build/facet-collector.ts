import { ByteWriter } from './byte-writer.ts';
import { writeColumn } from './column-writer.ts';

/** Gathers the values of one filter field, record by record. */
export class FacetCollector {
  /** Value → its provisional code, in order of appearance. */
  private readonly provisional = new Map<string, number>();
  private readonly codes: number[] = [];
  private readonly counts: number[] = [];

  add(values: readonly string[]): void {
    const distinct = new Set(values);
    for (const value of distinct) {
      const code = this.provisional.get(value) ?? this.provisional.size;
      this.provisional.set(value, code);
      this.codes.push(code);
    }
    this.counts.push(distinct.size);
  }

  /** The column, one code per record if no record has more (see `readFacetColumn`). */
  finish(): Uint8Array {
    const values = [...this.provisional.keys()].sort();
    const finalCode = new Uint32Array(values.length);
    for (const [at, value] of values.entries()) finalCode[this.provisional.get(value)!] = at + 1;
    const codes = this.codes.map((code) => finalCode[code]!);
    const many = this.counts.some((count) => count > 1);
    const section = new ByteWriter();
    section.strings(values);
    section.byte(many ? 1 : 0);
    if (many) {
      writeColumn(section, this.counts);
      writeColumn(section, codes);
    } else writeColumn(section, this.onePerRecord(codes));
    return section.finish();
  }

  private onePerRecord(codes: readonly number[]): number[] {
    let next = 0;
    return this.counts.map((count) => (count === 0 ? 0 : codes[next++]!));
  }
}
