import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CoopkitError, isCoopkitError } from '../../../src/sdk/errors.ts';
import { resolveNear } from '../../../src/sdk/sources/near.ts';

const regions: Readonly<Record<string, unknown>> = {
  'nuts:CZ01': { point: { lat: 50.08, lng: 14.43 } },
  'nuts:EL30': { point: { lat: 38, lng: 23.7 } },
  'iso:AU-ACT': { point: { lat: -35.5, lng: 149 } },
  'example:valley': { point: { lat: 1, lng: 2 } },
  'nuts:FRY5': { name: { fr: 'Mayotte' } },
  'nuts:SI04': { point: { lat: '46', lng: 14 } },
};

const readRegion = (id: string): Promise<unknown> =>
  id in regions
    ? Promise.resolve(regions[id])
    : Promise.reject(new CoopkitError('not-found', 'There is none.'));

test('a point stands for itself', async () => {
  assert.deepEqual(await resolveNear({ lat: 1, lon: -2, km: 3 }, readRegion), { lat: 1, lon: -2, km: 3 });
});

test('a region is found by its id or its code, however written', async () => {
  const prague = { lat: 50.08, lon: 14.43 };
  assert.deepEqual(await resolveNear({ region: 'CZ01' }, readRegion), prague);
  assert.deepEqual(await resolveNear({ region: 'cz01', km: 100 }, readRegion), { ...prague, km: 100 });
  assert.deepEqual(await resolveNear({ region: 'nuts:CZ01' }, readRegion), prague);
  assert.deepEqual(await resolveNear({ region: 'GR30' }, readRegion), { lat: 38, lon: 23.7 });
  assert.deepEqual(await resolveNear({ region: 'au-act' }, readRegion), { lat: -35.5, lon: 149 });
  assert.deepEqual(await resolveNear({ region: 'example:valley' }, readRegion), { lat: 1, lon: 2 });
});

test('a region that is not known, or nobody knows where, is refused with a remedy', async () => {
  for (const region of ['XX99', 'FRY5', 'SI04']) {
    await assert.rejects(
      resolveNear({ region }, readRegion),
      (error) => isCoopkitError(error, 'bad-request') && /latitude,longitude/.test(error.hint ?? ''),
    );
  }
});

test('a failure to load regions is told as it is', async () => {
  const failing = () => Promise.reject(new CoopkitError('network', 'It cannot be reached.'));
  await assert.rejects(resolveNear({ region: 'CZ01' }, failing), { code: 'network' });
});
