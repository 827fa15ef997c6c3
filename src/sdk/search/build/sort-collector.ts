import { ByteWriter } from './byte-writer.ts';
import { DistinctKeys } from './distinct.ts';
import { fold } from '../fold.ts';
import type { Steps } from '../steps.ts';
import { pause } from '../steps.ts';
import { writeColumn } from './column-writer.ts';

type SortKey = string | number;

/**
 * Gathers the keys of one sort field and turns them into ranks: numbers ascending, then texts in folded order, equal
 * keys alike. Rank 0 says "has none", so that such records can come last in either direction.
 */
export class SortCollector {
  /** The empty text stands for "has none". */
  private readonly keys = new DistinctKeys<SortKey>();

  add(key: SortKey | undefined): void {
    const missing = key === undefined || Number.isNaN(key);
    this.keys.add(missing ? '' : typeof key === 'string' ? fold(key) : key + 0);
  }

  *finish(): Steps<Uint8Array> {
    const { keys, places } = yield* this.keys.sorted(compareKeys);
    yield* pause();
    const shift = keys[0] === '' ? 0 : 1;
    const section = new ByteWriter();
    writeColumn(
      section,
      places.map((place) => place + shift),
    );
    return section.finish();
  }
}

/** Missing ones first, then numbers, then texts. */
function compareKeys(a: SortKey, b: SortKey): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== typeof b) return a === '' || (b !== '' && typeof a === 'number') ? -1 : 1;
  return a < b ? -1 : 1;
}
