import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import { standingOf } from '../../../src/sdk/model/standing.ts';

const bare: Organisation = { kind: 'organisations', id: 'a', name: { en: 'A' }, country: 'DE' };
const half: Organisation = { ...bare, city: 'Berlin', website: 'https://example.org/', partnerType: 'Sme' };
const complete: Organisation = { ...half, description: { en: 'Text' }, offers: [{ topic: 'robotics' }] };

const newest = '2026-11-01';

test('the more of what is looked at first is filled in, the better a record stands', () => {
  assert.deepEqual(
    [bare, half, complete].map((record) => standingOf(record, newest)),
    [0, 1, 2],
  );
});

test('needs do as well as offers, and empty lists count for nothing', () => {
  const { offers: _, ...rest } = complete;
  assert.equal(standingOf({ ...rest, needs: [{ topic: 'robotics' }] }, newest), 2);
  assert.equal(standingOf({ ...half, offers: [], needs: [], description: { en: 'Text' } }, newest), 2);
  assert.equal(standingOf({ ...half, offers: [], needs: [] }, newest), 1);
});

test('a record updated within two years of the newest one stands a point better', () => {
  const days = ['2026-11-01', '2024-11-02', '2024-10-01', undefined];
  assert.deepEqual(
    days.map((updated) => standingOf({ ...half, ...(updated !== undefined && { updated }) }, newest)),
    [2, 2, 1, 1],
  );
});

test('the age of a record is seen against its collection, not against the day of the build', () => {
  assert.equal(standingOf({ ...bare, updated: '1999-01-01' }, '2000-06-01'), 1);
});
