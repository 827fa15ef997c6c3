import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { config, nutsCodes, nutsRegions, otherRegions, regionIds } from './files.ts';

const byCode = new Map(nutsRegions.map((region) => [region['nuts.code'], region]));
const names = (region: Readonly<Record<string, string>>) =>
  Object.entries(region).filter(([header, cell]) => header.startsWith('name@') && cell !== '');

describe('regions of the sample data', () => {
  it('holds the NUTS 2024 classification whole', () => {
    const count = (level: string) => nutsRegions.filter((region) => region['nuts.level'] === level).length;
    assert.deepEqual(['0', '1', '2', '3'].map(count), [38, 114, 296, 1345]);
    assert.equal(nutsCodes.size, 1793);
    assert.equal(regionIds.size, 1793 + otherRegions.length);
  });

  it('says the level that the code has, and names a parent that exists', () => {
    for (const region of [...nutsRegions, ...otherRegions]) {
      const { 'nuts.code': code, 'nuts.level': level, parentId = '' } = region;
      if (code) {
        assert.equal(level, String(code.length - 2), code);
        assert.equal(parentId, level === '0' ? '' : `nuts:${code.slice(0, -1)}`);
      }
      if (parentId) assert.ok(regionIds.has(parentId), `${parentId} is no region`);
    }
  });

  it('uses the country codes of ISO 3166, not those of NUTS', () => {
    assert.equal(byCode.get('EL30')?.['country'], 'GR');
    for (const { country = '' } of [...nutsRegions, ...otherRegions]) {
      assert.match(country, /^[A-Z]{2}$/);
      assert.ok(!['EL', 'UK'].includes(country), country);
    }
  });

  it('names every region in a language that BCP 47 knows', () => {
    for (const region of [...nutsRegions, ...otherRegions]) {
      assert.ok(names(region).length > 0, region['nuts.code'] ?? region['id']);
    }
    for (const header of Object.keys(nutsRegions[0] ?? {}).filter((each) => each.startsWith('name@'))) {
      const tag = header.slice('name@'.length);
      assert.doesNotThrow(() => Intl.getCanonicalLocales(tag), tag);
    }
  });

  it('keeps native and Latin spellings apart, and the Latin A of the source in two Greek names', () => {
    assert.equal(byCode.get('BG421')?.['name@bg'], 'Пловдив');
    assert.equal(byCode.get('BG421')?.['name@bg-Latn'], 'Plovdiv');
    assert.match(byCode.get('EL30')?.['name@el'] ?? '', /^A/);
    assert.match(byCode.get('EL51')?.['name@el'] ?? '', /^A/);
    assert.match(byCode.get('EL3')?.['name@el'] ?? '', /^Α/);
  });

  it('knows the best-known regions by their English names', () => {
    const english = new Map([
      ['DE2', 'Bavaria'],
      ['ITI1', 'Tuscany'],
      ['AT13', 'Vienna'],
      ['HR02', 'Pannonian Croatia'],
      ['ITC33', 'Genoa'],
      ['ITI14', 'Florence'],
    ]);
    for (const [code, name] of english) assert.equal(byCode.get(code)?.['name@en'], name);
    const wide = nutsRegions.filter((region) => region['nuts.level'] !== '3' && region['name@en'] !== '');
    assert.ok(wide.length >= 120, `only ${wide.length} regions of levels 0 to 2 have an English name`);
  });

  it('places every region on the globe', () => {
    for (const region of [...nutsRegions, ...otherRegions]) {
      const [lat, lng] = [Number(region['point.lat']), Number(region['point.lng'])];
      assert.ok(region['point.lat'] && Math.abs(lat) <= 90, JSON.stringify(region));
      assert.ok(region['point.lng'] && Math.abs(lng) <= 180);
      assert.match(region['point.precision'] ?? '', /^(city|region|country)$/);
    }
  });

  it('gives figures for level 2 alone, the GDP index always with its year', () => {
    for (const region of nutsRegions) {
      const { 'nuts.level': level, gdpPpsIndex = '', gdpYear = '', population = '' } = region;
      if (level !== '2') assert.equal(gdpPpsIndex + population, '', region['nuts.code']);
      assert.equal(gdpPpsIndex === '', gdpYear === '', region['nuts.code']);
      if (gdpPpsIndex) assert.ok(Number(gdpPpsIndex) > 10 && Number(gdpPpsIndex) < 400);
    }
  });

  it('never passes a computed category off as the legal one', () => {
    const rated = nutsRegions.filter(({ category }) => category !== '');
    assert.equal(rated.length, 244);
    for (const { category } of rated) assert.match(category ?? '', /^(less-developed|transition|more-developed)$/);
    const input = config.collections['regions']?.find(({ file }) => file === 'regions-nuts-2024.csv');
    assert.equal(input?.constants?.['category.basis'], 'computed');
    assert.equal(input.constants['category.period'], '2015-2017');
  });

  it('has the regions outside NUTS that pairings name', () => {
    const found = new Set(otherRegions.map((region) => region['name@en']));
    for (const name of ['Melbourne', 'Canberra', 'Mar del Plata', 'Piura', 'Zhong County', 'Chongqing']) {
      assert.ok(found.has(name), name);
    }
    assert.deepEqual(
      new Set(otherRegions.map(({ country }) => country)),
      new Set(['AR', 'AU', 'CN', 'PE']),
    );
  });
});
