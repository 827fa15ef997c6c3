import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RawPage } from '../../../../src/sdk/query.ts';
import { federate } from '../../../../src/sdk/sources/federated/index.ts';
import type { Source } from '../../../../src/sdk/sources/source.ts';
import type { Fields } from './support.ts';
import { allPages, around, ask, idsOf, organisation, sourceOf } from './support.ts';
import { runs } from '../../../support/sample.ts';

/** Up to four sources over shares of some organisations; a record may be in several. */
const shares = fc
  .array(fc.record({ letter: fc.integer({ min: 0, max: 25 }), in: fc.integer({ min: 1, max: 15 }) }), {
    maxLength: 40,
  })
  .map((entries) =>
    entries.map(({ letter, in: sources }, number) => ({
      record: organisation(`x:${number}`, {
        name: { en: `${String.fromCharCode(97 + letter)} ${number % 7}` },
      }),
      sources: [0, 1, 2, 3].filter((source) => sources & (1 << source)),
    })),
  );

type Share = { readonly record: Fields; readonly sources: readonly number[] };

const recordsOf = (entries: readonly Share[], source: number): readonly Fields[] =>
  entries.filter(({ sources }) => sources.includes(source)).map(({ record }) => record);

const federationOf = (entries: readonly Share[], dress = (source: Source): Source => source): Source =>
  federate([0, 1, 2, 3].map((source) => dress(sourceOf(`s${source}`, recordsOf(entries, source)))));

const pageSize = fc.integer({ min: 1, max: 9 });
const sort = fc.constantFrom('relevance', 'name', '-name', 'updated');

test('walking all pages gives each record exactly once, whatever the page size and order', async () => {
  await fc.assert(
    fc.asyncProperty(shares, pageSize, sort, async (entries, size, order) => {
      const pages = await allPages(federationOf(entries), { pageSize: size, sort: order });
      assert.deepEqual([...idsOf(pages)].sort(), entries.map(({ record }) => String(record['id'])).sort());
      assert.ok(pages.every(({ items }) => items.length <= size));
    }),
    { numRuns: runs(60) },
  );
});

test('records that only one source has keep its order', async () => {
  await fc.assert(
    fc.asyncProperty(shares, pageSize, sort, async (entries, size, order) => {
      const alone = entries.map(({ record, sources }) => ({ record, sources: sources.slice(0, 1) }));
      const merged = idsOf(await allPages(federationOf(alone), { pageSize: size, sort: order }));
      for (const source of [0, 1, 2, 3]) {
        const own = idsOf(await allPages(sourceOf('own', recordsOf(alone, source)), { sort: order }));
        assert.deepEqual(
          merged.filter((id) => own.includes(id)),
          own,
        );
      }
    }),
    { numRuns: runs(40) },
  );
});

test('a data set in parts, sorted by a field without equals, is in the order of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(shares, pageSize, fc.constantFrom('name', '-name'), async (entries, size, order) => {
      const unequal = entries.map(({ record, sources }, number) => ({
        record: { ...record, name: { en: `Číslo ${String((number * 17) % 41).padStart(2, '0')}` } },
        sources,
      }));
      const whole = sourceOf(
        'whole',
        unequal.map(({ record }) => record),
      );
      assert.deepEqual(
        idsOf(await allPages(federationOf(unequal), { pageSize: size, sort: order })),
        idsOf(await allPages(whole, { sort: order })),
      );
    }),
    { numRuns: runs(40) },
  );
});

test('the page is the same in whatever order the sources answer', async () => {
  await fc.assert(
    fc.asyncProperty(shares, pageSize, sort, fc.scheduler(), async (entries, size, order, scheduler) => {
      const query = { pageSize: size, sort: order, facets: ['country'] };
      const slow = federationOf(entries, (source) =>
        around(source, async (list) => {
          await scheduler.schedule(Promise.resolve());
          return list();
        }),
      );
      const answered = ask(slow, query);
      // Each source is asked only once the ones before have been read; some ask for several pages.
      const page = await scheduler.waitFor(answered);
      assert.deepEqual(timeless(page), timeless(await ask(federationOf(entries), query)));
    }),
    { numRuns: runs(40) },
  );
});

test('pages by number are those that cursors lead to', async () => {
  await fc.assert(
    fc.asyncProperty(shares, pageSize, sort, async (entries, size, order) => {
      const query = { pageSize: size, sort: order };
      const pages = await allPages(federationOf(entries), query);
      const source = federationOf(entries);
      for (const number of pages.keys()) {
        const page = await ask(source, { ...query, page: number + 1 });
        assert.deepEqual(idsOf(page), idsOf(pages[number]!));
        assert.equal(page.page, number + 1);
      }
      const last = await ask(federationOf(entries), { ...query, page: pages.length });
      assert.equal(last.pageCount, pages.length);
      const beyond = await ask(federationOf(entries), { ...query, page: pages.length + 1 });
      assert.deepEqual([beyond.items, beyond.next], [[], null]);
    }),
    { numRuns: runs(20) },
  );
});

test('a page size that changes on the way loses and repeats nothing', async () => {
  const entries = Array.from({ length: 30 }, (_, number) => ({
    record: organisation(`x:${number}`),
    sources: [number % 3, (number * 7) % 4],
  }));
  const source = federationOf(entries);
  const pages: RawPage[] = [await ask(source, { pageSize: 7 })];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
    pages.push(await ask(source, { cursor: next, pageSize: (pages.length % 4) + 1 }));
  }
  assert.deepEqual([...idsOf(pages)].sort(), entries.map(({ record }) => String(record['id'])).sort());
});

/** Without what a clock says. */
const timeless = ({ sources = [], ...page }: RawPage): unknown => ({
  ...page,
  sources: sources.map(({ ms: _ms, ...status }) => status),
});
