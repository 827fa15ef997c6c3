/**
 * Mean radius of the Earth in kilometres, R1 = (2a + b) / 3 of the GRS 80 ellipsoid (H. Moritz, Geodetic Reference
 * System 1980, Journal of Geodesy 74, 2000). A sphere of that size is at most 0.6 % off the ellipsoid.
 */
export const EARTH_RADIUS = 6371.0088;

/** No two places are farther apart, in kilometres. */
export const FARTHEST = Math.PI * EARTH_RADIUS;

const RADIANS = Math.PI / 180;

/**
 * Measures from one place, in kilometres along the great circle. The haversine formula (R. W. Sinnott, "Virtues of the
 * Haversine", Sky and Telescope 68, 1984) stays exact for near places, where the cosine formula does not.
 */
export function distanceFrom(lat: number, lon: number): (toLat: number, toLon: number) => number {
  const cosine = Math.cos(lat * RADIANS);
  return (toLat, toLon) => {
    const northward = Math.sin(((toLat - lat) / 2) * RADIANS);
    const eastward = Math.sin(((toLon - lon) / 2) * RADIANS);
    const haversine = northward * northward + cosine * Math.cos(toLat * RADIANS) * eastward * eastward;
    return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, haversine)));
  };
}
