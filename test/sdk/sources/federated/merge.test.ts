import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isChecked, noteChecked } from '../../../../src/sdk/sources/checked-records.ts';
import { federate } from '../../../../src/sdk/sources/federated/index.ts';
import { memorySource } from '../../../../src/sdk/sources/memory.ts';
import { allPages, ask, idsOf, organisation, sourceOf } from './support.ts';

test('a record of two sources is one; fields of the first go first, and the page says which is from where', async () => {
  const own = sourceOf('own', [
    organisation('x:1', { source: { name: 'Own register', licence: 'CC0-1.0' }, city: 'Brno' }),
  ]);
  const hub = sourceOf('hub', [
    organisation('x:1', {
      source: { name: 'Hub', licence: 'CC-BY-4.0' },
      city: 'Brünn',
      website: 'https://example.org/',
      updated: '2026-05-01',
    }),
  ]);
  const page = await ask(federate([own, hub]));
  assert.deepEqual(page.items, [
    {
      kind: 'organisations',
      id: 'x:1',
      name: { en: 'Organisation x:1' },
      country: 'CZ',
      source: { name: 'Own register', licence: 'CC0-1.0' },
      city: 'Brno',
      website: 'https://example.org/',
      updated: '2026-05-01',
    },
  ]);
  assert.deepEqual(page.origins?.['x:1'], {
    records: [
      { sourceId: 'own', id: 'x:1', note: { name: 'Own register', licence: 'CC0-1.0' } },
      { sourceId: 'hub', id: 'x:1', note: { name: 'Hub', licence: 'CC-BY-4.0' } },
    ],
    fields: {
      kind: ['own'],
      id: ['own'],
      name: ['own'],
      country: ['own'],
      source: ['own'],
      city: ['own'],
      website: ['hub'],
      updated: ['hub'],
    },
  });
});

test('"sameAs" links records of other ids, also over a third one', async () => {
  const first = sourceOf('first', [organisation('a:1', { sameAs: ['https://ror.org/024d6js02'] })]);
  const second = sourceOf('second', [organisation('b:1', { sameAs: ['c:1'] })]);
  const third = sourceOf('third', [organisation('c:1', { sameAs: ['http://ROR.org/024d6js02/'] })]);
  const page = await ask(federate([first, second, third]));
  assert.deepEqual(idsOf(page), ['a:1']);
  assert.deepEqual((page.items[0] as { sameAs: unknown }).sameAs, [
    'https://ror.org/024d6js02',
    'c:1',
    'http://ROR.org/024d6js02/',
    'b:1',
  ]);
  assert.deepEqual(
    page.origins?.['a:1']?.records.map(({ id }) => id),
    ['a:1', 'b:1', 'c:1'],
  );
});

test('of two records of one source that are the same thing, the newer one goes first', async () => {
  const source = sourceOf('own', [
    organisation('old', { sameAs: ['new'], city: 'Brno', updated: '2024-01-01' }),
    organisation('new', { city: 'Ostrava', lastConfirmed: '2026-01-01' }),
  ]);
  const page = await ask(federate([source]));
  assert.deepEqual(idsOf(page), ['new']);
  assert.equal((page.items[0] as { city: string }).city, 'Ostrava');
});

test('lists and languages are united; an entry about the same thing comes once, as the first source has it', async () => {
  const own = sourceOf('own', [
    organisation('x:1', {
      name: { en: 'Institute' },
      networks: ['een'],
      offers: [{ topic: 'robotics', group: 'technology', level: 4 }],
    }),
  ]);
  const hub = sourceOf('hub', [
    organisation('x:1', {
      name: { en: 'The institute', cs: 'Ústav' },
      networks: ['een', 'edih'],
      offers: [
        { topic: 'robotics', group: 'technology', level: 2 },
        { topic: 'hydrogen', group: 'technology' },
      ],
    }),
  ]);
  const page = await ask(federate([own, hub]));
  const [item] = page.items as readonly { name: unknown; networks: unknown; offers: unknown }[];
  assert.deepEqual(item?.name, { en: 'Institute', cs: 'Ústav' });
  assert.deepEqual(item?.networks, ['een', 'edih']);
  assert.deepEqual(item?.offers, [
    { topic: 'robotics', group: 'technology', level: 4 },
    { topic: 'hydrogen', group: 'technology' },
  ]);
  assert.deepEqual(page.origins?.['x:1']?.fields?.['offers'], ['own', 'hub']);
});

test('two deadlines for one call are told, not chosen silently', async () => {
  const call = (closes: string, name: string) => ({
    kind: 'calls',
    id: 'x:call',
    callType: 'project',
    title: { en: 'Call' },
    timeZone: 'Europe/Prague',
    window: { mode: 'fixed', closes },
    source: { name },
    url: `https://example.org/${name}`,
  });
  const source = (id: string, record: unknown) => memorySource({ id, records: { calls: [record] } });
  const both = federate([source('own', call('2026-12-01', 'own')), source('hub', call('2026-12-15', 'hub'))]);
  const [item] = (await ask(both, {}, {}, 'calls')).items as readonly {
    window: unknown;
    conflicts: unknown;
  }[];
  assert.deepEqual(item?.window, { mode: 'fixed', closes: '2026-12-01' });
  assert.deepEqual(item?.conflicts, [
    { source: 'hub', field: 'window', value: '2026-12-15', url: 'https://example.org/hub' },
  ]);
});

test('what several sources found comes before what one found as well', async () => {
  const own = sourceOf(
    'own',
    ['a', 'b', 'both'].map((id) => organisation(id)),
  );
  const hub = sourceOf(
    'hub',
    ['c', 'both'].map((id) => organisation(id)),
  );
  assert.deepEqual(idsOf(await ask(federate([own, hub]))), ['both', 'a', 'c', 'b']);
});

test('a record made of checked ones needs no check, one made of others does', async () => {
  const checked = organisation('x:1', { city: 'Brno' });
  const alsoChecked = organisation('x:1', { website: 'https://example.org/' });
  noteChecked(checked);
  noteChecked(alsoChecked);
  const page = await ask(federate([sourceOf('own', [checked]), sourceOf('hub', [alsoChecked])]));
  assert.ok(isChecked(page.items[0]));
  const mixed = await ask(
    federate([sourceOf('own', [checked]), sourceOf('hub', [organisation('x:1', { city: 7 })])]),
  );
  assert.ok(!isChecked(mixed.items[0]));
});

test('records that came on an earlier page do not come again, as far as the cursor remembers', async () => {
  const many = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => organisation(`x:${String(from + at).padStart(3, '0')}`));
  const own = sourceOf('own', [...many(0, 40)]);
  // The hub has the first of them last.
  const hub = sourceOf('hub', [...many(40, 80), ...many(0, 3)]);
  const all = idsOf(await allPages(federate([own, hub]), { pageSize: 10 }));
  assert.equal(new Set(all).size, all.length);
  assert.equal(all.length, 80);
  const forgetful = idsOf(await allPages(federate([own, hub], { remember: 5 }), { pageSize: 10 }));
  assert.equal(new Set(forgetful).size, 80);
  assert.equal(forgetful.length, 83);
});

test('whatever the records look like, each is on the page or part of one', async () => {
  const junk = fc.anything({ withNullPrototype: false }).filter((value) => value !== undefined);
  await fc.assert(
    fc.asyncProperty(fc.array(junk, { maxLength: 8 }), fc.array(junk, { maxLength: 8 }), async (a, b) => {
      const source = federate([
        memorySource({ id: 'a', records: { organisations: a } }),
        memorySource({ id: 'b', records: { organisations: b } }),
      ]);
      const page = await ask(source, { pageSize: 20 });
      assert.ok(page.items.length <= a.length + b.length);
      assert.ok(a.length + b.length === 0 || page.items.length > 0);
    }),
  );
});

test('a record that was taken out of turn does not come again, even where nothing is remembered', async () => {
  const own = sourceOf(
    'own',
    ['a', 'b', 'c', 'd', 'both', 'e'].map((id) => organisation(id)),
  );
  const hub = sourceOf('hub', [organisation('both'), organisation('f')]);
  const all = idsOf(await allPages(federate([own, hub], { remember: 0 }), { pageSize: 3 }));
  assert.deepEqual([...all].sort(), ['a', 'b', 'both', 'c', 'd', 'e', 'f']);
});

test('a page ends early rather than pass over what a source has next', async () => {
  const named = (id: string, sameAs: readonly string[] = []) =>
    organisation(id, { name: { en: id }, sameAs });
  const own = sourceOf('own', [named('1', ['2']), named('2'), named('3')]);
  const hub = sourceOf('hub', [named('4'), named('5')]);
  const pages = await allPages(federate([own, hub]), { sort: 'name', pageSize: 2 });
  assert.deepEqual(idsOf(pages), ['1', '3', '4', '5']);
});
