import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { jsonLd, jsonLdScript } from '../../../src/sdk/feeds/index.ts';
import type { AnyRecord } from '../../../src/sdk/model/records.ts';
import { exampleCall } from '../calls/examples.ts';
import { all, call, credits, hostile, options, organisation, region, request, withText } from './records.ts';

const node = (record: AnyRecord) => jsonLd([record], options)['@graph'][1];

describe('linked data', () => {
  test('begin with the data set and its credits, to which every thing is tied', () => {
    const [dataset, ...things] = jsonLd(all, { ...options, id: '' })['@graph'];
    assert.equal(dataset?.['@type'], 'Dataset');
    assert.equal(dataset['creditText'], 'Daten: Beispielregister, verändert');
    assert.deepEqual(dataset['license'], { '@type': 'CreativeWork', name: 'CC BY 4.0' });
    assert.equal(things.length, all.length);
    for (const thing of things) {
      assert.deepEqual(thing['subjectOf'], [
        { '@id': '#dataset' },
        {
          '@type': 'CreativeWork',
          name: 'Example register',
          url: 'https://register.example/',
          license: { '@type': 'CreativeWork', name: 'CC BY 4.0' },
        },
      ]);
    }
  });

  test('have the types of schema.org', () => {
    assert.deepEqual(
      jsonLd(all, options)['@graph'].map((thing) => thing['@type']),
      [
        'Dataset',
        'Event',
        'GovernmentOrganization',
        'AdministrativeArea',
        'Article',
        'Demand',
        'FundingScheme',
      ],
    );
    assert.equal(node({ ...organisation, partnerType: 'Sme' })?.['@type'], 'Organization');
    assert.equal(node({ ...request, direction: 'offer' })?.['@type'], 'Offer');
    assert.equal(node({ ...region, nuts: { code: 'EL', level: 0, version: 2024 } })?.['@type'], 'Country');
    assert.equal(node(exampleCall({ mode: 'rolling' }))?.['@type'], 'Service');
  });

  test('tell when a call begins and ends, its steps, and who funds', () => {
    const event = node(call);
    assert.deepEqual([event?.['startDate'], event?.['endDate']], ['2026-10-01', '2027-03-31']);
    assert.deepEqual(event?.['subEvent'], [
      { '@type': 'Event', name: 'Aufruf für Paare', endDate: '2026-12-01T11:00:00.000Z' },
    ]);
    assert.deepEqual(event['funder'], {
      '@type': 'FundingScheme',
      '@id': 'https://region.example/feed#programmes/test%3Aprogramme',
    });
  });

  test('tell no dates that cannot be read, and that a call is suspended', () => {
    const event = node(exampleCall({ mode: 'fixed', opens: '2026-01-01', closes: '31.12.2026' }));
    assert.deepEqual([event?.['startDate'], event?.['endDate']], [undefined, undefined]);
    const suspended = node(exampleCall({ mode: 'suspended' }));
    assert.equal(suspended?.['eventStatus'], 'https://schema.org/EventPostponed');
  });

  test('name regions by their codes, and link to the classification of the EU', () => {
    const thing = node(region);
    assert.deepEqual(thing?.['sameAs'], ['http://data.europa.eu/nuts/code/EL61']);
    assert.deepEqual(thing['identifier'], [
      { '@type': 'PropertyValue', propertyID: 'NUTS 2024', value: 'EL61' },
      { '@type': 'PropertyValue', propertyID: 'wikidata', value: 'Q166919' },
    ]);
    assert.deepEqual(thing['geo'], { '@type': 'GeoCoordinates', latitude: 39.6, longitude: 22.2 });
  });

  test('say of which language a text is when it is not the readers’', () => {
    assert.equal(node(call)?.['name'], 'Aufruf für Paare');
    assert.deepEqual(node(organisation)?.['name'], { '@language': 'el', '@value': 'Ινστιτούτο Ένα' });
  });

  test('stay inside their script element, whatever the records say', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const graph = jsonLd(withText(text), { ...options, credits: { ...credits, title: { en: text } } });
        const script = jsonLdScript(graph);
        assert.doesNotMatch(script, /[<>&\u2028\u2029]/);
        assert.deepEqual(JSON.parse(script), graph);
        const page = `<!DOCTYPE html><html><head><script type="application/ld+json">${script}</script></head><body></body></html>`;
        assert.equal(serialize(parse(page)), page);
        for (const url of JSON.stringify(graph).matchAll(/"url":"([^"]*)"/g))
          assert.match(url[1] ?? '', /^https?:/);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});
