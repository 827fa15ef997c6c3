import { ByteWriter } from './byte-writer.ts';
import { GrowingNumbers } from './growing.ts';
import type { SearchDocument } from '../types.ts';
import { writeColumn } from './column-writer.ts';

/** Steps of half a circle: at the equator a step of longitude is 2.4 metres. */
const STEPS = 2 ** 24 - 2;

/** Gathers where records are. */
export class PointCollector {
  private readonly latitudes = new GrowingNumbers();
  private readonly longitudes = new GrowingNumbers();

  /** Points beyond the poles are none; longitudes are taken round the globe. */
  add(point: SearchDocument['point']): void {
    const isPoint = point && Math.abs(point.lat) <= 90 && Number.isFinite(point.lon);
    this.latitudes.push(isPoint ? stepOf(point.lat, 90) : 0);
    this.longitudes.push(
      isPoint ? stepOf(Math.abs(point.lon) <= 180 ? point.lon : around(point.lon), 180) : 0,
    );
  }

  finish(): Uint8Array {
    const section = new ByteWriter();
    writeColumn(section, this.latitudes.all());
    writeColumn(section, this.longitudes.all());
    return section.finish();
  }
}

const stepOf = (degrees: number, most: number): number =>
  1 + Math.round(((degrees + most) / (2 * most)) * STEPS);

const around = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
