import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import { waysOut } from '../../../src/sdk/client/ways-out.ts';
import { CoopkitError } from '../../../src/sdk/errors.ts';
import type { CanonicalQuery, ListQuery, Total } from '../../../src/sdk/query.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';

/** A client whose source finds as many records as the given function says. */
function counting(count: (query: CanonicalQuery) => number | Total | Promise<number>) {
  const asked: CanonicalQuery[] = [];
  const source = memorySource({ id: 'counted', records: { organisations: [] } });
  const client = createClient({
    source: {
      ...source,
      list: async (_kind, query) => {
        asked.push(query);
        const found = await count(query);
        const total = typeof found === 'number' ? { value: found, relation: 'exact' as const } : found;
        return { items: [], total };
      },
    },
  });
  const ways = (query: ListQuery, options = {}) => waysOut(client, 'organisations', query, options);
  return { ways, asked };
}

const any = (query: CanonicalQuery, field: string): string => query.filters[field]?.any.join(' ') ?? '';

test('a filter that keeps results away can go, with all its alternatives, and says how many come', async () => {
  const { ways } = counting(({ filters }) => (filters['country'] ? 0 : 7));
  assert.deepEqual(await ways({ country: ['DE', 'AT'], topics: 'robotics' }), [
    { kind: 'drop-filter', field: 'country', values: ['DE', 'AT'], change: { country: [] }, total: 7 },
  ]);
});

test('an exclusion goes alone', async () => {
  const { ways } = counting(({ filters }) => (filters['country']?.none.length ? 0 : 2));
  assert.deepEqual(await ways({ country: ['DE', '-AT'] }), [
    { kind: 'drop-filter', field: 'country', values: ['-AT'], change: { country: ['DE'] }, total: 2 },
  ]);
});

test('a region is widened no further than to the first region around it that has something', async () => {
  const { ways } = counting((query) => ({ IT: 9, ITC: 3 })[any(query, 'nuts')] ?? 0);
  assert.deepEqual(await ways({ nuts: ['ITC4'] }), [
    { kind: 'widen-nuts', value: 'ITC4', to: 'ITC', total: 3, change: { nuts: ['ITC'] } },
  ]);
});

test('a wider region takes the place of those inside it and leaves the others', async () => {
  const { ways } = counting((query) => (any(query, 'nuts') === 'AT13 ITC' ? 1 : 0));
  const [way] = await ways({ nuts: ['ITC4', 'ITC3', 'AT13'] });
  assert.deepEqual(way?.change, { nuts: ['AT13', 'ITC'] });
});

test('one word of several can go, and a phrase can lose its quotes', async () => {
  const { ways } = counting(({ q }) => ({ '"clean energy"': 4, 'wind clean energy': 2, wind: 30 })[q] ?? 0);
  assert.deepEqual(await ways({ q: 'wind "clean energy"' }), [
    { kind: 'drop-quotes', phrase: 'clean energy', change: { q: 'wind clean energy' }, total: 2 },
    { kind: 'drop-word', word: '"clean energy"', change: { q: 'wind' }, total: 30 },
    { kind: 'drop-word', word: 'wind', change: { q: '"clean energy"' }, total: 4 },
  ]);
});

test('what is left out is never the only word', async () => {
  const { ways, asked } = counting(() => 5);
  assert.deepEqual(await ways({ q: 'wind' }), []);
  assert.deepEqual(
    (await ways({ q: 'wind -nuclear' })).map(({ change }) => change),
    [{ q: 'wind' }],
  );
  assert.deepEqual(
    asked.map(({ q }) => q),
    ['wind'],
  );
});

test('a radius grows to the first that reaches something, around a point or a region', async () => {
  const { ways } = counting(({ near }) => ((near?.km ?? 0) >= 250 ? 6 : 0));
  const [around] = await ways({ near: '44.4,8.9,50' });
  assert.deepEqual(around, {
    kind: 'widen-near',
    from: 50,
    to: 250,
    change: { near: '44.4,8.9,250' },
    total: 6,
  });
  const [region] = await ways({ near: 'ITC3,125' });
  assert.deepEqual(region?.change, { near: 'ITC3,250' });
  assert.deepEqual(await ways({ near: 'ITC3' }), []);
});

test('the smallest changes come first, then the most fruitful, four at most', async () => {
  const { ways } = counting(({ q, filters }) => {
    if (any({ filters } as CanonicalQuery, 'nuts') === 'IT') return 1;
    return 2 + Object.keys(filters).length + q.length;
  });
  const found = await ways({ q: 'a bb', nuts: ['IT1'], country: ['IT'], topics: ['robotics'] });
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['widen-nuts', 'drop-filter', 'drop-filter', 'drop-filter'],
  );
  assert.equal(found.length, 4);
});

test('filters that the page fixes stay', async () => {
  const { ways } = counting(() => 5);
  const found = await ways({ country: ['DE'], topics: ['robotics'] }, { keep: ['country'] });
  assert.deepEqual(
    found.map(({ change }) => change),
    [{ topics: [] }],
  );
});

test('only the number is asked for: one record, no facets, no page, no explanations', async () => {
  const { ways, asked } = counting(() => 5);
  await ways({
    q: 'a b',
    facets: ['country'],
    page: 3,
    pageSize: 50,
    sort: 'name',
    explain: true,
    country: undefined,
  });
  assert.deepEqual(asked, [
    { q: 'b', filters: {}, sort: 'relevance', facets: [], pageSize: 1, view: 'card' },
    { q: 'a', filters: {}, sort: 'relevance', facets: [], pageSize: 1, view: 'card' },
  ]);
});

test('a count that fails, or is no more than a guess, costs its own way only', async () => {
  const { ways } = counting(({ q }) => {
    if (q === 'b c') throw new CoopkitError('network', 'offline');
    return q === 'a c' ? { value: 100, relation: 'estimate' } : 3;
  });
  assert.deepEqual(
    (await ways({ q: 'a b c' })).map(({ change }) => change),
    [{ q: 'a b' }],
  );
});

test('a query of a thousand words is not a thousand questions', async () => {
  const { ways, asked } = counting(() => 0);
  const words = Array.from({ length: 1000 }, (_, at) => `word${at}`);
  assert.deepEqual(await ways({ q: words.join(' ') }), []);
  assert.equal(asked.length, 12);
});

test('ends with the reason of the signal', async () => {
  const reason = new Error('typed on');
  const ended = new AbortController();
  const { ways } = counting(() => {
    ended.abort(reason);
    return 5;
  });
  await assert.rejects(ways({ q: 'a b' }, { signal: ended.signal }), reason);
});
