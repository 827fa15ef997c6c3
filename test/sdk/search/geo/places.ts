import fc from 'fast-check';
import type { Points } from '../../../../src/sdk/search/geo/index.ts';

/** A place as the index keeps it, or none. */
export type Place = { readonly lat: number; readonly lon: number } | undefined;

const STEPS = 2 ** 24 - 2;

/** Degrees that a column of points can hold, awkward ones often: poles, equator, both sides of the 180th meridian. */
const degrees = (most: number): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.double({ min: -most, max: most, noNaN: true }),
      fc.constantFrom(-most, 0, most, most - 0.001, -most + 0.001, most / 2),
    )
    .map((value) => (Math.round(((value + most) / (2 * most)) * STEPS) / STEPS) * 2 * most - most);

export const latitude = degrees(90);
export const longitude = degrees(180);
export const place: fc.Arbitrary<Place> = fc.option(fc.record({ lat: latitude, lon: longitude }), {
  nil: undefined,
  freq: 6,
});
export const places = fc.array(place, { maxLength: 30 });

/** Some of the records, as a search finds them. */
export const candidatesOf = (all: readonly Place[]): fc.Arbitrary<Uint32Array> =>
  fc.subarray([...all.keys()]).map((numbers) => Uint32Array.from(numbers));

export function pointsOf(all: readonly Place[]): Points {
  const stored = (most: number, value: number | undefined) =>
    value === undefined ? 0 : 1 + Math.round(((value + most) / (2 * most)) * STEPS);
  return {
    lat: Uint32Array.from(all, (at) => stored(90, at?.lat)),
    lon: Uint32Array.from(all, (at) => stored(180, at?.lon)),
  };
}
