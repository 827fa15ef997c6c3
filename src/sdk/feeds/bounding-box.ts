import type { GeoPoint } from '../model/envelope.ts';
import type { BoundingBox } from '../query.ts';

/**
 * The smallest box around points. It goes over the 180th meridian where that makes it smaller, and west is then greater
 * than east (RFC 7946, 5.2).
 *
 * @returns nothing for no points
 */
export function boundingBox(points: readonly GeoPoint[]): BoundingBox | undefined {
  const [first] = points;
  if (!first) return undefined;
  const around = points.map(({ lng }) => lng).toSorted((a, b) => a - b);
  let [west, east] = [around[0] ?? first.lng, around.at(-1) ?? first.lng];
  // The box leaves out the widest gap between neighbours on the globe; that over the meridian comes first.
  let widest = west + 360 - east;
  around.forEach((lng, index) => {
    const next = around[index + 1];
    if (next === undefined || next - lng <= widest) return;
    widest = next - lng;
    [west, east] = [next, lng];
  });
  const lats = points.map(({ lat }) => lat);
  const extreme = (pick: (a: number, b: number) => number) => lats.reduce((a, b) => pick(a, b));
  return [west, extreme(Math.min), east, extreme(Math.max)];
}
