import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csv, hubs, listed, nutsCodes, nutsRegions, topics } from './files.ts';

const GROUPS = { technologies: 'technology', services: 'service', sectors: 'sector' } as const;
const topicOf = new Map(topics.map((topic) => [topic['code'], topic]));

describe('digital innovation hubs of the sample data', () => {
  it('are 305, each with an id of its own', () => {
    assert.equal(hubs.length, 305);
    assert.equal(new Set(hubs.map(({ id }) => id)).size, 305);
    for (const { id } of hubs) assert.match(id ?? '', /^edih:[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('keeps two hubs of the same name apart by their country', () => {
    const twins = hubs.filter((hub) => hub['name@und'] === 'CIH').map(({ id }) => id);
    assert.deepEqual(twins, ['edih:cih-cz', 'edih:cih-sk']);
  });

  it('are of a type that has a name', () => {
    const types = new Set(csv('vocabularies/organisationTypes.csv').map(({ code }) => code));
    for (const { organisationType } of hubs) assert.ok(types.has(organisationType ?? ''), organisationType);
  });

  it('stand in a region of their own country', () => {
    const countryOf = new Map(nutsRegions.map((region) => [region['nuts.code'], region['country']]));
    const placed = hubs.filter(({ nuts }) => nuts !== '');
    assert.equal(placed.length, 229);
    for (const { id, nuts = '', country } of placed) {
      assert.ok(nutsCodes.has(nuts), `${id}: ${nuts}`);
      assert.equal(countryOf.get(nuts), country, id);
    }
  });

  it('have whole points only', () => {
    for (const hub of hubs) {
      const filled = ['point.lat', 'point.lng', 'point.precision'].filter((header) => hub[header] !== '');
      assert.ok(filled.length === 0 || filled.length === 3, hub['id']);
    }
  });

  it('have websites that can be opened', () => {
    for (const { id, website = '' } of hubs) {
      if (website) assert.ok(URL.canParse(website) && /^https?:/.test(website) && !website.includes('…'), id);
    }
  });

  it('offer topics of the vocabulary, in the right group, once each, at a level from 1 to 5', () => {
    let offers = 0;
    for (const hub of hubs) {
      for (const [header, group] of Object.entries(GROUPS)) {
        const codes = listed(hub[header]).map((offer) => {
          const [code, level = ''] = offer.split('=');
          assert.equal(topicOf.get(code)?.['broader'], group, `${hub['id']}: ${offer}`);
          assert.match(level, /^[1-5]$/, `${hub['id']}: ${offer}`);
          return code;
        });
        assert.equal(new Set(codes).size, codes.length, hub['id']);
        offers += codes.length;
      }
    }
    assert.equal(offers, 8_172);
  });

  it('leave no topic of a hub group unused', () => {
    const used = new Set(hubs.flatMap((hub) => Object.keys(GROUPS).flatMap((header) => listed(hub[header]))).map((offer) => offer.split('=')[0]));
    for (const { code, broader } of topics) {
      if (Object.values<string | undefined>(GROUPS).includes(broader)) assert.ok(used.has(code), code);
    }
  });
});
