import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { geoJson } from '../../../src/sdk/feeds/index.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import { all, hostile, options, organisation, region, withText } from './records.ts';

const at = (lat: number, lng: number): Organisation => ({
  ...organisation,
  id: `${lat}:${lng}`,
  point: { lat, lng },
});

describe('places for a map', () => {
  test('have longitude first, their precision, the credits, and how many have none', () => {
    const places = geoJson(all, options);
    assert.equal(places.type, 'FeatureCollection');
    assert.deepEqual(places.bbox, [22.2, 39.36, 22.94, 39.6]);
    assert.equal(places.withoutPlace, all.length - 2);
    assert.equal(places.attribution[0], 'Daten: Beispielregister, verändert');
    assert.equal(places.licence, 'CC BY 4.0');
    assert.deepEqual(places.features[0], {
      type: 'Feature',
      id: 'test:institute',
      geometry: { type: 'Point', coordinates: [22.94, 39.36] },
      properties: {
        kind: 'organisations',
        id: 'test:institute',
        name: 'Ινστιτούτο Ένα',
        language: 'el',
        precision: 'city',
        country: 'GR',
        nuts: 'EL613',
        url: 'https://institute.example/',
        tags: ['robotics'],
        source: organisation.source,
      },
    });
    assert.deepEqual(
      [places.features[1]?.properties.nuts, places.features[1]?.properties.name],
      ['EL61', 'Thessalien'],
    );
  });

  test('say that a precision is not known, and leave out what is no place on the globe', () => {
    const places = geoJson([at(39, 22), at(91, 0), at(0, 181), at(NaN, 0)], options);
    assert.deepEqual(
      places.features.map(({ properties }) => properties.precision),
      ['unknown'],
    );
    assert.equal(places.withoutPlace, 3);
  });

  test('are none without a box', () => {
    const { point: _, ...nowhere } = region;
    assert.deepEqual(geoJson([nowhere], options).features, []);
    assert.ok(!('bbox' in geoJson([nowhere], options)));
  });

  test('lie in the smallest box, which may go over the 180th meridian', () => {
    assert.deepEqual(geoJson([at(-18, 178), at(-14, -171)], options).bbox, [178, -18, -171, -14]);
    assert.deepEqual(geoJson([at(10, -10), at(20, 30)], options).bbox, [-10, 10, 30, 20]);
    assert.deepEqual(geoJson([at(10, 5)], options).bbox, [5, 10, 5, 10]);
  });

  test('lie in their box, and no other box that begins and ends at points is narrower', () => {
    const points = fc.array(
      fc.record({ lat: fc.integer({ min: -90, max: 90 }), lng: fc.integer({ min: -180, max: 180 }) }),
      { minLength: 1, maxLength: 8 },
    );
    const width = (west: number, east: number) => (east >= west ? east - west : east + 360 - west);
    const holds = (west: number, east: number, lng: number) =>
      west <= east ? west <= lng && lng <= east : lng >= west || lng <= east;
    fc.assert(
      fc.property(points, (drawn) => {
        const { bbox } = geoJson(
          drawn.map(({ lat, lng }) => at(lat, lng)),
          options,
        );
        assert.ok(bbox);
        const [west, south, east, north] = bbox;
        for (const { lat, lng } of drawn) assert.ok(lat >= south && lat <= north && holds(west, east, lng));
        for (const { lng: from } of drawn) {
          for (const { lng: to } of drawn) {
            if (drawn.every(({ lng }) => holds(from, to, lng)))
              assert.ok(width(west, east) <= width(from, to));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('keep any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { features } = geoJson(withText(text), options);
        assert.deepEqual(
          (JSON.parse(JSON.stringify(features)) as typeof features).map(({ properties }) => properties.name),
          [text, text],
        );
        for (const { properties } of features) assert.match(properties.url ?? 'https:', /^https?:/);
      }),
      { seed: 8 },
    );
  });
});
