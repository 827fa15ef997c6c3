import { ByteWriter } from './byte-writer.ts';
import { fold } from '../fold.ts';
import { writeColumn } from './column-writer.ts';

type SortKey = string | number;

/**
 * Gathers the keys of one sort field and turns them into ranks: numbers ascending, then texts in folded order, equal
 * keys alike. Rank 0 says "has none", so that such records can come last in either direction.
 */
export class SortCollector {
  private readonly keys: (SortKey | undefined)[] = [];

  add(key: string | number | undefined): void {
    const missing = key === undefined || key === '' || Number.isNaN(key);
    this.keys.push(missing ? undefined : typeof key === 'string' ? fold(key) : key + 0);
  }

  finish(): Uint8Array {
    const distinct = new Set(this.keys.filter((key) => key !== undefined));
    const ranks = new Map([...distinct].sort(compareKeys).map((key, at) => [key, at + 1]));
    const section = new ByteWriter();
    writeColumn(
      section,
      this.keys.map((key) => (key === undefined ? 0 : ranks.get(key)!)),
    );
    return section.finish();
  }
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}
