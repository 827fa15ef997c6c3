import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  ancestorsNuts,
  childrenNuts,
  nutsCodes,
  NUTS_VERSIONS,
  parentNuts,
  regionTree,
} from '../../../src/sdk/regions/index.ts';
import { nutsRegion, outsideNuts } from './regions.ts';

describe('codes around and below a code', () => {
  it('are told by the code', () => {
    assert.equal(parentNuts('gr30'), 'EL3');
    assert.deepEqual(ancestorsNuts(' itc4c '), ['ITC4', 'ITC', 'IT']);
    assert.deepEqual(childrenNuts('PT1', nutsCodes(2024)), [
      'PT11',
      'PT15',
      'PT19',
      'PT1A',
      'PT1B',
      'PT1C',
      'PT1D',
    ]);
    assert.deepEqual(childrenNuts('PT1', nutsCodes(2021)).toSorted(), [
      'PT11',
      'PT15',
      'PT16',
      'PT17',
      'PT18',
    ]);
  });

  it('are none for countries, for places that are none, and for other texts', () => {
    for (const text of ['IT', 'FRZZ', 'EU27_2020', 'AU-VIC', '']) {
      assert.equal(parentNuts(text), undefined, text);
      assert.deepEqual(ancestorsNuts(text), [], text);
    }
    assert.deepEqual(childrenNuts('Piura', nutsCodes(2024)), []);
  });

  it('hold the one exception: UKN10 of 2016 lies in UKN0', () => {
    assert.equal(parentNuts('UKN10'), 'UKN0');
    assert.equal(parentNuts('UKN06'), 'UKN0');
  });

  it('lead from every code of every version to its country', () => {
    for (const version of NUTS_VERSIONS) {
      for (const code of nutsCodes(version)) {
        const around = ancestorsNuts(code);
        assert.ok(
          around.every((other) => nutsCodes(version).has(other)),
          code,
        );
        assert.equal(around.at(-1) ?? code, code.slice(0, 2));
      }
    }
  });
});

describe('the regions of a data set as a tree', () => {
  const portugal = nutsRegion('PT');
  const mainland = nutsRegion('PT1');
  const lisbon = nutsRegion('PT1A0');
  const australia = outsideNuts('iso:AU', { country: 'AU', regionType: 'country' });
  const victoria = outsideNuts('iso:AU-VIC', { country: 'AU', parentId: 'iso:AU' });
  const melbourne = outsideNuts('place:melbourne', { country: 'AU', parentId: 'iso:AU-VIC' });
  const perth = outsideNuts('place:perth', { country: 'AU', parentId: 'iso:AU-WA' });
  const all = [melbourne, lisbon, portugal, mainland, victoria, australia, perth];
  const tree = regionTree(all);

  it('goes by parentId, by NUTS code over missing levels, and by country', () => {
    assert.deepEqual(tree.ancestorsOf(melbourne), [victoria, australia]);
    assert.deepEqual(tree.ancestorsOf(lisbon), [mainland, portugal]);
    assert.equal(tree.parentOf(perth), australia);
    assert.equal(tree.parentOf(portugal), undefined);
    assert.deepEqual(tree.childrenOf(australia), [victoria, perth]);
    assert.deepEqual(tree.childrenOf(melbourne), []);
  });

  it('ends, whatever parents the records name', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const parents = fc.tuple(...ids.map(() => fc.constantFrom(...ids, undefined)));
    fc.assert(
      fc.property(parents, (named) => {
        const regions = ids.map((id, index) => {
          const parentId = named[index];
          return outsideNuts(id, { country: 'PE', ...(parentId !== undefined && { parentId }) });
        });
        const any = regionTree(regions);
        for (const region of regions) {
          assert.ok(!any.ancestorsOf(region).includes(region));
          for (const child of any.childrenOf(region)) assert.equal(any.parentOf(child), region);
        }
      }),
    );
  });
});
