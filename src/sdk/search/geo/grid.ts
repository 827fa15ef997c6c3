import type { BoundingBox, GridCell } from '../../query.ts';
import type { Block } from '../steps.ts';
import { latitudeOf, longitudeOf, type Points } from './points.ts';

/** Counts records in cells of a size, see {@link Grid}. */
export function gridCounts(points: Points, records: Uint32Array, size: number): readonly GridCell[] {
  const grid = new Grid(size);
  grid.count(points, records);
  return grid.cells({ from: 0, to: grid.size });
}

/**
 * Counts records in cells of a size, for a map. Cells begin at 180° west and 90° south; each holds its west and south
 * edge, the last ones their other edge as well, and are narrower where the size does not divide the globe.
 */
export class Grid {
  readonly #degrees: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #counts: Uint32Array;

  /** @param size of a cell in degrees */
  constructor(size: number) {
    this.#degrees = size;
    this.#columns = cellsIn(360, size);
    this.#rows = cellsIn(180, size);
    this.#counts = new Uint32Array(this.#rows * this.#columns);
  }

  /** @param records record numbers; those without a point are in no cell */
  count(points: Points, records: Uint32Array): void {
    const size = this.#degrees;
    const columns = this.#columns;
    const rows = this.#rows;
    const counts = this.#counts;
    for (let place = 0; place < records.length; place++) {
      const lat = points.lat[records[place]!]!;
      if (lat === 0) continue;
      const row = cellAt(latitudeOf(lat) + 90, size, rows);
      const column = cellAt(longitudeOf(points.lon[records[place]!]!) + 180, size, columns);
      counts[row * columns + column]!++;
    }
  }

  /** How many cells there are, empty ones included. */
  get size(): number {
    return this.#counts.length;
  }

  /** Those of some cells that have at least one record, from south to north, then from west to east. */
  cells({ from, to }: Block): readonly GridCell[] {
    const counts = this.#counts;
    const cells: GridCell[] = [];
    for (let cell = from; cell < to; cell++) {
      if (counts[cell]! > 0)
        cells.push({ box: boxOf(cell, this.#columns, this.#degrees), count: counts[cell]! });
    }
    return cells;
  }
}

function boxOf(cell: number, columns: number, size: number): BoundingBox {
  const row = Math.floor(cell / columns);
  const column = cell % columns;
  return [edge(column, size, 180), edge(row, size, 90), edge(column + 1, size, 180), edge(row + 1, size, 90)];
}

const cellsIn = (degrees: number, size: number): number => Math.ceil(degrees / size - 1e-9);

const cellAt = (degrees: number, size: number, cells: number): number =>
  Math.min(Math.floor(degrees / size), cells - 1);

/** Where a cell begins, without the crumbs of binary fractions: 0.3, not 0.30000000000000004. */
const edge = (cell: number, size: number, most: number): number =>
  Math.min(Number((cell * size - most).toFixed(9)), most);
