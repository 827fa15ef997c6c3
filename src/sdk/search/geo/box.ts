import type { BoundingBox } from '../../query.ts';
import { EARTH_RADIUS } from './distance.ts';
import { latitudesBetween, longitudesBetween, type Points } from './points.ts';

const DEGREES = 180 / Math.PI;

/** More than rounding can be off, in degrees. */
const SLACK = 1e-9;

/** A test of stored places, on whole numbers: whether one lies in a box, edges included. */
export function boxTest([west, south, east, north]: BoundingBox): (lat: number, lon: number) => boolean {
  const [lowest, highest] = latitudesBetween(south, north);
  if (west <= east) {
    const [first, last] = longitudesBetween(west, east);
    return (lat, lon) => lat >= lowest && lat <= highest && lon >= first && lon <= last;
  }
  // It crosses the 180th meridian: outside the gap between its east and its west.
  const [first] = longitudesBetween(west, 180);
  const [, last] = longitudesBetween(-180, east);
  return (lat, lon) => lat >= lowest && lat <= highest && (lon >= first || lon <= last);
}

/** Those of some records that lie inside a box, in their order. */
export function inBox(points: Points, candidates: Uint32Array, box: BoundingBox): Uint32Array {
  const { lat, lon } = points;
  const isInside = boxTest(box);
  const kept = new Uint32Array(candidates.length);
  let count = 0;
  for (let place = 0; place < candidates.length; place++) {
    const record = candidates[place]!;
    if (isInside(lat[record]!, lon[record]!)) kept[count++] = record;
  }
  return kept.subarray(0, count);
}

/**
 * The smallest box around all places within a distance of one: what lies outside it needs no measuring. Where the
 * circle reaches a pole, the box goes all around.
 */
export function boxAround(lat: number, lon: number, km: number): BoundingBox {
  const angle = km / EARTH_RADIUS;
  const reach = angle * DEGREES + SLACK;
  const south = lat - reach;
  const north = lat + reach;
  if (south <= -90 || north >= 90) return [-180, Math.max(south, -90), 180, Math.min(north, 90)];
  // Where meridians touch the circle it is not at its widest latitude, see J. P. Matuschek, "Finding Points Within a
  // Distance of a Latitude/Longitude Using Bounding Coordinates".
  const width = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(lat / DEGREES))) * DEGREES + SLACK;
  const west = lon - width;
  const east = lon + width;
  if (width >= 180) return [-180, south, 180, north];
  return [west < -180 ? west + 360 : west, south, east > 180 ? east - 360 : east, north];
}
