import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CoopkitError } from '../../../../src/sdk/errors.ts';
import { federate } from '../../../../src/sdk/sources/federated/index.ts';
import { memorySource } from '../../../../src/sdk/sources/memory.ts';
import type { Source } from '../../../../src/sdk/sources/source.ts';
import { exampleOrganisations, exampleRegions, exampleVocabularies } from '../example-data.ts';
import { allPages, around, ask, idsOf, organisation, sourceOf } from './support.ts';

const examples = exampleOrganisations(60);
const halves = (): readonly [Source, Source] => [
  memorySource({
    id: 'even',
    title: { en: 'Even', de: 'Gerade' },
    licence: 'CC0-1.0',
    attribution: { en: 'Credit Even' },
    languages: ['en'],
    vocabularies: exampleVocabularies,
    records: { organisations: examples.filter((_, number) => number % 2 === 0), regions: exampleRegions },
  }),
  memorySource({
    id: 'odd',
    title: { en: 'Odd' },
    licence: 'CC-BY-4.0',
    attribution: { en: 'Credit Odd', cs: 'Lichá' },
    languages: ['cs', 'en'],
    vocabularies: [
      {
        scheme: 'topics',
        terms: [
          { code: 'robotics', label: { cs: 'Robotika' } },
          { code: 'wind', label: { en: 'Wind' } },
        ],
      },
    ],
    records: { organisations: examples.filter((_, number) => number % 2 === 1) },
  }),
];
const whole = memorySource({ id: 'whole', records: { organisations: examples, regions: exampleRegions } });

test('counts are summed and told as inexact; one source alone counts exactly', async () => {
  const query = { facets: ['country'], pageSize: 5 };
  const pages = await allPages(federate(halves()), query);
  const [facet] = (await ask(whole, query)).facets ?? [];
  for (const page of pages) {
    assert.deepEqual(page.facets?.[0]?.values.map(({ value, count }) => [value, count]).sort(), [
      ...(facet?.values.map(({ value, count }) => [value, count]).sort() ?? []),
    ]);
    assert.equal(page.facets?.[0]?.exact, false);
  }
  const alone = await ask(federate([whole, sourceOf('empty', [])]), query);
  assert.deepEqual(alone.facets, [facet]);
});

test('totals say how sure they are', async () => {
  const estimate = await ask(federate(halves()), { pageSize: 5 });
  assert.deepEqual(estimate.total, { value: 60, relation: 'estimate' });
  const all = await ask(federate([sourceOf('a', [organisation('x')]), sourceOf('b', [organisation('x')])]));
  assert.deepEqual(all.total, { value: 1, relation: 'exact' });
  const [even] = halves();
  const dead = around(sourceOf('dead', []), () => Promise.reject(new CoopkitError('network', 'away')));
  const least = await ask(federate([even, dead]), { pageSize: 5 });
  assert.deepEqual(least.total, { value: 30, relation: 'at-least' });
  const pages = await allPages(federate(halves()), { pageSize: 7 });
  assert.ok(
    pages.every(({ total }) => total?.value === 60),
    'a total does not move while paging',
  );
});

test('nearest first over all sources, around a region that only one of them knows', async () => {
  const query = { near: 'CZ01', pageSize: 7 };
  const merged = await allPages(federate(halves()), query);
  const distances = merged.flatMap((page) => idsOf(page).map((id) => page.distances?.[id] ?? -1));
  assert.deepEqual(
    distances,
    [...distances].sort((a, b) => a - b),
  );
  assert.equal(distances.length, 60);
  assert.ok(merged.every(({ sources }) => sources?.every(({ status }) => status === 'ok')));
});

test('cells of a map are summed, on every page', async () => {
  const query = { grid: 5, pageSize: 20 };
  const cellsOf = (page: { readonly grid?: readonly { readonly box: unknown; readonly count: number }[] }) =>
    (page.grid ?? []).map(({ box, count }) => `${String(box)} ${count}`).sort();
  const expected = cellsOf(await ask(whole, query));
  for (const page of await allPages(federate(halves()), query)) assert.deepEqual(cellsOf(page), expected);
});

test('what matched, why, and what was read as something else is united', async () => {
  const page = await ask(federate(halves()), { q: 'laboratry', explain: true, pageSize: 5 });
  assert.deepEqual(page.corrections, [{ from: 'laboratry', to: 'laboratory' }]);
  assert.ok(page.matches?.some(({ term }) => term === 'laboratory'));
  assert.deepEqual(Object.keys(page.explanations ?? {}).sort(), [...idsOf(page)].sort());
});

test('other wordings are offered only when all sources together find little', async () => {
  const wording = (source: Source, total: number): Source =>
    around(source, async (list) => ({ ...(await list()), didYouMean: [{ q: 'robotics', total }] }));
  const few = federate([
    wording(sourceOf('a', [organisation('a:1')]), 4),
    wording(sourceOf('b', [organisation('b:1')]), 2),
  ]);
  assert.deepEqual((await ask(few)).didYouMean, [{ q: 'robotics', total: 6 }]);
  const many = federate([
    wording(sourceOf('a', [organisation('a:1')]), 4),
    sourceOf(
      'b',
      Array.from({ length: 9 }, (_, number) => organisation(`b:${number}`)),
    ),
  ]);
  assert.equal((await ask(many)).didYouMean, undefined);
});

test('proposals of all sources: records, filters, words, those of the same name once', async () => {
  const found = await federate(halves()).suggest!('organisations', { q: 'rob', limit: 20 });
  const filters = found.filter(({ type }) => type === 'filter');
  assert.ok(filters.some((entry) => entry.type === 'filter' && entry.value === 'robotics'));
  const names = found.map((entry) => JSON.stringify({ ...entry, count: 0 }));
  assert.equal(new Set(names).size, names.length);
  const alone = await whole.suggest!('organisations', { q: 'labo', limit: 20 });
  const both = await federate(halves()).suggest!('organisations', { q: 'labo', limit: 20 });
  const countOf = (list: typeof both) =>
    list.flatMap((entry) => (entry.type === 'text' && entry.text === 'laboratory' ? [entry.count] : []));
  assert.deepEqual(countOf(both), countOf(alone));
});

test('a description unites titles, terms, credits, languages and vocabularies', async () => {
  const info = await federate(halves()).describe();
  assert.deepEqual(info.title, { en: 'Even · Odd', de: 'Gerade · Odd' });
  assert.equal(info.licence, 'CC0-1.0 AND CC-BY-4.0');
  assert.deepEqual(info.attribution, { en: 'Credit Even · Credit Odd', cs: 'Credit Even · Lichá' });
  assert.deepEqual(info.languages, ['en', 'cs']);
  assert.deepEqual(info.counts, { regions: 1, organisations: 60 });
  const [topics] = info.vocabularies;
  assert.deepEqual(topics?.terms.find(({ code }) => code === 'robotics')?.label, {
    en: 'Robotics',
    de: 'Robotik',
    cs: 'Robotika',
  });
  assert.deepEqual(
    topics?.terms.map(({ code }) => code),
    ['robotics', 'hydrogen', 'tourism', 'wind'],
  );
  assert.deepEqual(
    info.members?.map(({ id }) => id),
    ['even', 'odd'],
  );
  assert.equal(info.capabilities.numberedPages, true);
});

test('a description tells what it lacks; abilities are those that all have', async () => {
  const [even, odd] = halves();
  const older: Source = {
    ...odd,
    describe: async () => {
      const info = await odd.describe();
      const capabilities = {
        ...info.capabilities,
        numberedPages: false,
        text: 'prefix',
        maxPageSize: 50,
      } as const;
      return { ...info, wire: '1.1', capabilities };
    },
  };
  const dead: Source = {
    ...sourceOf('dead', []),
    describe: () => Promise.reject(new CoopkitError('network', 'away')),
  };
  const info = await federate([even, older, dead]).describe();
  assert.equal(info.wire, '1.0');
  assert.deepEqual(info.missing, ['away']);
  const { numberedPages, text, maxPageSize } = info.capabilities;
  assert.deepEqual(
    { numberedPages, text, maxPageSize },
    { numberedPages: false, text: 'prefix', maxPageSize: 50 },
  );
});

test('one record is had from all sources that know it, by its other ids too', async () => {
  const source = federate([
    sourceOf('a', [organisation('a:1', { sameAs: ['b:1'], city: 'Brno' })]),
    sourceOf('b', [organisation('b:1', { website: 'https://example.org/' })]),
  ]);
  const record = (await source.get('organisations', 'a:1')) as { city: string; website: string };
  assert.deepEqual([record.city, record.website], ['Brno', 'https://example.org/']);
  await assert.rejects(source.get('organisations', 'c:1'), { code: 'not-found' });
});

test('a record is not said to be missing while a source does not answer', async () => {
  const dead: Source = {
    ...sourceOf('dead', []),
    get: () => Promise.reject(new CoopkitError('network', 'away')),
  };
  const source = federate([sourceOf('a', [organisation('a:1')]), dead]);
  assert.ok(await source.get('organisations', 'a:1'));
  await assert.rejects(source.get('organisations', 'a:2'), { code: 'network' });
});
