import { boxAround, boxTest } from './box.ts';
import { distanceFrom, FARTHEST } from './distance.ts';
import { latitudeOf, longitudeOf, type Points } from './points.ts';

/** From where, and how far at most. */
export interface Circle {
  readonly lat: number;
  readonly lon: number;
  /** In kilometres; without one, nothing is left out. */
  readonly km?: number;
}

/** Which candidates are near, and how far each is. */
export interface NearOnes {
  /** Record numbers, in the order of the candidates. */
  readonly kept: Uint32Array;
  /** Kilometres to each that is kept; `NaN` to one without a point. */
  readonly km: Float32Array;
}

/**
 * Measures how far each candidate is. With a distance, those beyond it and those without a point are left out.
 *
 * @param candidates record numbers
 */
export function nearTo(points: Points, candidates: Uint32Array, circle: Circle): NearOnes {
  return circle.km === undefined
    ? { kept: candidates, km: measured(points, candidates, circle) }
    : within(points, candidates, circle, circle.km);
}

/**
 * A rank by distance for sorting, greater for nearer ones: whole metres, 0 for those without a point. Less than 2^26.
 */
export function nearness(km: number): number {
  return Number.isNaN(km) ? 0 : 1 + Math.round((FARTHEST + 1 - km) * 1000);
}

function measured({ lat, lon }: Points, candidates: Uint32Array, from: Circle): Float32Array {
  const distanceTo = distanceFrom(from.lat, from.lon);
  const km = new Float32Array(candidates.length);
  for (let place = 0; place < candidates.length; place++) {
    const record = candidates[place]!;
    km[place] = lat[record] === 0 ? NaN : distanceTo(latitudeOf(lat[record]!), longitudeOf(lon[record]!));
  }
  return km;
}

function within({ lat, lon }: Points, candidates: Uint32Array, from: Circle, most: number): NearOnes {
  const mayBeWithin = boxTest(boxAround(from.lat, from.lon, most));
  const distanceTo = distanceFrom(from.lat, from.lon);
  const kept = new Uint32Array(candidates.length);
  const km = new Float32Array(candidates.length);
  let count = 0;
  for (let place = 0; place < candidates.length; place++) {
    const record = candidates[place]!;
    if (!mayBeWithin(lat[record]!, lon[record]!)) continue;
    const distance = distanceTo(latitudeOf(lat[record]!), longitudeOf(lon[record]!));
    if (distance > most) continue;
    kept[count] = record;
    km[count++] = distance;
  }
  return { kept: kept.subarray(0, count), km: km.subarray(0, count) };
}
