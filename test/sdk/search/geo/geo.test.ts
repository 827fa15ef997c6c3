import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isCoopkitError } from '../../../../src/sdk/errors.ts';
import type { BoundingBox } from '../../../../src/sdk/query.ts';
import { gridCounts, inBox, nearness, nearTo, readPoints } from '../../../../src/sdk/search/geo/index.ts';
import { candidatesOf, latitude, longitude, places, pointsOf, type Place } from './places.ts';

const EARTH_RADIUS = 6371.0088;

/** The angle between two places seen from the middle of the Earth, by vectors: another way than the code's. */
function naiveDistance(a: NonNullable<Place>, b: NonNullable<Place>): number {
  const vector = ({ lat, lon }: NonNullable<Place>) => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  };
  const [[ax, ay, az], [bx, by, bz]] = [vector(a), vector(b)];
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return EARTH_RADIUS * Math.atan2(cross, ax * bx + ay * by + az * bz);
}

const placesAndSome = places.chain((all) => fc.tuple(fc.constant(all), candidatesOf(all)));
const radius = fc.oneof(fc.double({ min: 0.001, max: 21_000, noNaN: true }), fc.constantFrom(1, 100, 10_007));

test('distances agree with known ones', () => {
  const { lat, lon } = { lat: 0, lon: 0 };
  const known: readonly (readonly [Place, number])[] = [
    [{ lat: 0, lon: 1 }, (Math.PI * EARTH_RADIUS) / 180],
    [{ lat: 90, lon: 77 }, (Math.PI * EARTH_RADIUS) / 2],
    [{ lat: 0, lon: -180 }, Math.PI * EARTH_RADIUS],
    [{ lat: 60, lon: 90 }, (Math.PI * EARTH_RADIUS) / 2],
  ];
  const { km } = nearTo(pointsOf(known.map(([at]) => at)), Uint32Array.of(0, 1, 2, 3), { lat, lon });
  for (const [at, [, expected]] of known.entries()) assert.ok(Math.abs(km[at]! - expected) < 0.01);
});

test('every candidate is measured as by the naive formula, and those without a point stay without', () => {
  fc.assert(
    fc.property(placesAndSome, latitude, longitude, ([all, candidates], lat, lon) => {
      const { kept, km } = nearTo(pointsOf(all), candidates, { lat, lon });
      assert.deepEqual([...kept], [...candidates]);
      for (const [at, record] of candidates.entries()) {
        const there = all[record];
        if (!there) assert.ok(Number.isNaN(km[at]));
        else assert.ok(Math.abs(km[at]! - naiveDistance({ lat, lon }, there)) < 0.01);
      }
    }),
    { numRuns: 500 },
  );
});

test('a radius keeps what the naive formula keeps, poles and date line included', () => {
  fc.assert(
    fc.property(placesAndSome, latitude, longitude, radius, ([all, candidates], lat, lon, most) => {
      const { kept, km } = nearTo(pointsOf(all), candidates, { lat, lon, km: most });
      const found = new Set(kept);
      for (const record of candidates) {
        const there = all[record];
        const distance = there && naiveDistance({ lat, lon }, there);
        if (distance === undefined || distance > most + 0.001) assert.ok(!found.has(record));
        else if (distance < most - 0.001) assert.ok(found.has(record));
      }
      assert.equal(km.length, kept.length);
      assert.ok(km.every((distance) => distance <= most + 0.001));
    }),
    { numRuns: 3000 },
  );
});

test('a box keeps what lies between its edges, also across the 180th meridian', () => {
  const box = fc
    .tuple(longitude, latitude, longitude, latitude)
    .map(([west, a, east, b]): BoundingBox => [west, Math.min(a, b), east, Math.max(a, b)]);
  fc.assert(
    fc.property(placesAndSome, box, ([all, candidates], [west, south, east, north]) => {
      const expected = [...candidates].filter((record) => {
        const there = all[record];
        if (!there || there.lat < south - 1e-9 || there.lat > north + 1e-9) return false;
        const pastWest = there.lon >= west - 1e-9;
        const beforeEast = there.lon <= east + 1e-9;
        return west <= east ? pastWest && beforeEast : pastWest || beforeEast;
      });
      assert.deepEqual([...inBox(pointsOf(all), candidates, [west, south, east, north])], expected);
    }),
    { numRuns: 2000 },
  );
});

test('a box without width or height holds the places on it', () => {
  const all: readonly Place[] = [
    { lat: 0, lon: 0 },
    { lat: 0, lon: 0.001 },
    { lat: 90, lon: 180 },
  ];
  assert.deepEqual([...inBox(pointsOf(all), Uint32Array.of(0, 1, 2), [0, 0, 0, 0])], [0]);
  assert.deepEqual([...inBox(pointsOf(all), Uint32Array.of(0, 1, 2), [-180, -90, 180, 90])], [0, 1, 2]);
});

test('nearer records rank higher, those without a point lowest', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 20_015, noNaN: true }),
      fc.double({ min: 0, max: 20_015, noNaN: true }),
      (a, b) => {
        if (a < b) assert.ok(nearness(a) >= nearness(b));
        assert.ok(nearness(a) > nearness(Number.NaN) && nearness(a) < 2 ** 26);
        assert.ok(Number.isInteger(nearness(a)));
      },
    ),
  );
});

test('a grid counts every record with a point once, in the cell that it lies in', () => {
  const size = fc.oneof(
    fc.constantFrom(0.5, 1, 5, 7, 10, 45, 90),
    fc.double({ min: 0.5, max: 90, noNaN: true }),
  );
  fc.assert(
    fc.property(placesAndSome, size, ([all, candidates], degrees) => {
      const cells = gridCounts(pointsOf(all), candidates, degrees);
      const there = [...candidates].flatMap((record) => all[record] ?? []);
      assert.equal(
        cells.reduce((sum, { count }) => sum + count, 0),
        there.length,
      );
      for (const { box, count } of cells) {
        const [west, south, east, north] = box;
        const inside = (slack: number) =>
          there.filter(
            ({ lat, lon }) =>
              lat >= south - slack && lat <= north + slack && lon >= west - slack && lon <= east + slack,
          ).length;
        assert.ok(inside(1e-6) >= count && inside(-1e-6) <= count);
        assert.ok(Math.abs((west + 180) / degrees - Math.round((west + 180) / degrees)) < 1e-6);
      }
    }),
    { numRuns: 500 },
  );
});

test('cells have edges as one would write them, and end with the globe', () => {
  const all: readonly Place[] = [
    { lat: 45.05, lon: 7.65 },
    { lat: 90, lon: 180 },
  ];
  assert.deepEqual(gridCounts(pointsOf(all), Uint32Array.of(0, 1), 0.1), [
    { box: [7.6, 45, 7.7, 45.1], count: 1 },
    { box: [179.9, 89.9, 180, 90], count: 1 },
  ]);
  assert.deepEqual(gridCounts(pointsOf(all), Uint32Array.of(1), 70), [{ box: [170, 50, 180, 90], count: 1 }]);
});

/** Two columns of three bytes for each of two records: none, and the middle of the globe. */
const middle = [0x00, 0x00, 0x80].flatMap((byte) => [0, byte]);

test('points are read as the format tells', () => {
  const points = readPoints(Uint8Array.of(3, ...middle, 3, ...middle), 2);
  const { km } = nearTo(points, Uint32Array.of(0, 1), { lat: 0, lon: 0 });
  assert.deepEqual([Number.isNaN(km[0]), km[1]], [true, 0]);
});

test('points that are cut off, half or off the globe are refused', () => {
  const beyond = [0xff, 0xff, 0xff, 0xff].flatMap((byte) => [0, byte]);
  for (const bytes of [
    [3, ...middle, 3, 0],
    [3, ...middle, 0],
    [4, ...beyond, 4, ...beyond],
  ]) {
    assert.throws(
      () => readPoints(Uint8Array.from(bytes), 2),
      (error) => isCoopkitError(error, 'integrity'),
    );
  }
});
