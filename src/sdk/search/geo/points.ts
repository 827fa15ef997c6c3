import type { Column } from '../column.ts';
import { ByteReader, garbled } from '../bytes.ts';
import { columnSteps } from '../column.ts';
import type { Block, Steps } from '../steps.ts';
import { blocks, pause, runAtOnce } from '../steps.ts';

/** Where the records of a collection are, as the index stores it: one step is 1.2 m of latitude, 2.4 m of longitude. */
export interface Points {
  /** Per record 0 for none, else 1 + the number of steps from the South Pole. */
  readonly lat: Column;
  /** Per record 0 for none, else 1 + the number of steps from 180° west. */
  readonly lon: Column;
}

/** Steps from pole to pole, and once around. */
const STEPS = 2 ** 24 - 2;

/** The least stored number that stands for no step: one more is damage. */
const TOO_GREAT = STEPS + 2;

/**
 * Reads the points part of an index (docs/search-format.md, Points).
 *
 * @throws CoopkitError `integrity` when it is cut off, or a place is not on the globe
 */
export function readPoints(bytes: Uint8Array, records: number): Points {
  return runAtOnce(pointsSteps(bytes, records));
}

/** The steps of {@link readPoints}. */
export function* pointsSteps(bytes: Uint8Array, records: number): Steps<Points> {
  const reader = new ByteReader(bytes);
  const points = { lat: yield* columnSteps(reader, records), lon: yield* columnSteps(reader, records) };
  for (const block of blocks(records)) {
    check(points, block);
    yield* pause();
  }
  return points;
}

function check(points: Points, { from, to }: Block): void {
  for (let record = from; record < to; record++) {
    const lat = points.lat[record]!;
    const lon = points.lon[record]!;
    if (lat >= TOO_GREAT || lon >= TOO_GREAT) throw garbled('a place is not on the globe');
    if ((lat === 0) !== (lon === 0)) throw garbled('half a place is missing');
  }
}

/** Degrees of a stored latitude, which must not be 0. */
export const latitudeOf = (stored: number): number => ((stored - 1) / STEPS) * 180 - 90;

/** Degrees of a stored longitude, which must not be 0. */
export const longitudeOf = (stored: number): number => ((stored - 1) / STEPS) * 360 - 180;

/** The southernmost stored latitude that is not below one in degrees, and the northernmost that is not above. */
export const latitudesBetween = (south: number, north: number): readonly [least: number, greatest: number] =>
  stepsBetween(south, north, latitudeOf, 180);

/** The same for longitudes, of which the first must not be greater. */
export const longitudesBetween = (west: number, east: number): readonly [least: number, greatest: number] =>
  stepsBetween(west, east, longitudeOf, 360);

/** Reckons first and then looks which step it is, so that what rounding does can never decide. */
function stepsBetween(
  from: number,
  to: number,
  degreesOf: (stored: number) => number,
  all: number,
): readonly [least: number, greatest: number] {
  const near = (degrees: number): number => 1 + Math.round((degrees / all + 0.5) * STEPS);
  let least = near(from) - 1;
  while (degreesOf(least) < from) least++;
  let greatest = near(to) + 1;
  while (degreesOf(greatest) > to) greatest--;
  return [Math.max(least, 1), greatest];
}
