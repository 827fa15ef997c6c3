import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CoopkitError, isCoopkitError } from '../../../../src/sdk/errors.ts';
import type { RawPage } from '../../../../src/sdk/query.ts';
import { federate } from '../../../../src/sdk/sources/federated/index.ts';
import { memorySource } from '../../../../src/sdk/sources/memory.ts';
import type { Source } from '../../../../src/sdk/sources/source.ts';
import { allPages, around, ask, idsOf, organisation, sourceOf } from './support.ts';

const some = (letter: string, count: number) =>
  Array.from({ length: count }, (_, number) => organisation(`${letter}:${number}`));

const dead = (id: string, code = 'network'): Source =>
  around(sourceOf(id, []), () => Promise.reject(new CoopkitError(code, `${id} is away`)));

const silent = (id: string): Source => around(sourceOf(id, []), () => new Promise(() => {}));

/** A source that answers its first `calls` calls. */
const dyingAfter = (calls: number, source: Source): Source =>
  around(source, (list, call) =>
    call > calls ? Promise.reject(new CoopkitError('network', 'gone')) : list(),
  );

test('a dead source is named; what the others have is there', async () => {
  const page = await ask(federate([sourceOf('own', some('a', 3)), dead('hub')]));
  assert.deepEqual(idsOf(page), ['a:0', 'a:1', 'a:2']);
  const [own, hub] = page.sources ?? [];
  assert.equal(own?.status, 'ok');
  assert.deepEqual(
    [hub?.id, hub?.status, hub?.error?.code, hub?.error?.sourceId],
    ['hub', 'failed', 'network', 'hub'],
  );
  assert.deepEqual(page.missing, ['hub is away']);
  assert.deepEqual(page.total, { value: 3, relation: 'at-least' });
});

test('the name that a page gives a source is told with its failure', async () => {
  const page = await ask(federate([sourceOf('own', []), { source: dead('hub'), name: 'The Hub' }]));
  assert.equal(page.sources?.[1]?.name, 'The Hub');
});

test('all dead is an error with the error of each', async () => {
  await assert.rejects(ask(federate([dead('a'), dead('b', 'timeout')])), (error) => {
    assert.ok(isCoopkitError(error, 'all-sources-failed'));
    assert.deepEqual(
      error.errors?.map(({ code, sourceId }) => [code, sourceId]),
      [
        ['network', 'a'],
        ['timeout', 'b'],
      ],
    );
    assert.equal(error.retryable, true);
    return true;
  });
});

test('a question that all refuse for the same reason is refused for that reason', async () => {
  const both = federate([sourceOf('a', some('a', 1)), sourceOf('b', some('b', 1))]);
  await assert.rejects(ask(both, { wing: ['left'] }), { code: 'bad-request' });
  await assert.rejects(ask(both, { facets: ['wing'] }), { code: 'bad-request' });
  await assert.rejects(ask(both, {}, {}, 'calls'), { code: 'unsupported' });
});

test('a filter that one source does not know is told of that source, never left out', async () => {
  const knows = sourceOf('knows', [organisation('a:1'), organisation('a:2', { country: 'PL' })]);
  const refuses = around(sourceOf('refuses', some('b', 5)), () =>
    Promise.reject(new CoopkitError('unsupported', 'No filter "country" here.')),
  );
  const page = await ask(federate([knows, refuses]), { country: ['PL'] });
  assert.deepEqual(idsOf(page), ['a:2']);
  assert.equal(page.sources?.[1]?.error?.code, 'unsupported');
});

test('a field to count that one source does not know costs its counts, not its records', async () => {
  const older: Source = {
    ...sourceOf('older', some('b', 2)),
    list: async (kind, query, options) => {
      if (query.facets.length > 0) throw new CoopkitError('bad-request', 'There is no facet "country".');
      return sourceOf('older', some('b', 2)).list(kind, query, options);
    },
  };
  const page = await ask(federate([sourceOf('own', some('a', 1)), older]), { facets: ['country'] });
  assert.equal(page.items.length, 3);
  assert.deepEqual(page.facets, [{ field: 'country', values: [{ value: 'CZ', count: 1 }], exact: false }]);
  assert.equal(page.sources?.[1]?.status, 'partial');
});

test('a source without records of a kind is no failure', async () => {
  const regions = memorySource({ id: 'regions', records: { regions: [] } });
  const page = await ask(federate([sourceOf('own', some('a', 2)), regions]));
  assert.deepEqual(
    page.sources?.map(({ status }) => status),
    ['ok', 'ok'],
  );
  assert.deepEqual(page.total, { value: 2, relation: 'exact' });
});

test('a slow source is waited for as long as it may take', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  // Deno does not do it by itself.
  context.after(() => context.mock.timers.reset());
  const page = ask(federate([sourceOf('own', some('a', 1)), { source: silent('slow'), timeout: 500 }]));
  await new Promise((resolve) => setImmediate(resolve));
  context.mock.timers.tick(500);
  const { sources } = await page;
  assert.equal(sources?.[1]?.error?.code, 'timeout');
  assert.match(sources?.[1]?.error?.message ?? '', /"slow" took longer than 0\.5 s/);
});

test('an abort ends all requests and rejects with its reason', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const asked: Source = {
    ...silent('a'),
    list: (_kind, _query, { signal } = {}) => {
      signals.push(signal);
      return new Promise(() => {});
    },
  };
  const stop = new AbortController();
  const page = ask(federate([asked, silent('b')]), {}, { signal: stop.signal });
  const reason = new Error('typed on');
  const rejected = assert.rejects(page, reason);
  await new Promise((resolve) => setImmediate(resolve));
  stop.abort(reason);
  await rejected;
  assert.equal(signals[0]?.aborted, true);
});

test('a source that fails on a later page is left out from there on, and every page says so', async () => {
  const dying = dyingAfter(1, sourceOf('dying', some('b', 30)));
  const pages = await allPages(federate([sourceOf('own', some('a', 30)), dying]), { pageSize: 10 });
  assert.deepEqual(
    [...idsOf(pages)].filter((id) => id.startsWith('a')).length,
    30,
    'the other source is walked to its end',
  );
  assert.equal(pages[0]?.sources?.[1]?.status, 'ok');
  const statuses = pages.map(({ sources }) => sources?.[1]?.status);
  const since = statuses.findIndex((status) => status !== 'ok');
  assert.ok(since > 0 && statuses.slice(since + 1).every((status) => status === 'failed'));
  assert.equal(pages.at(-1)?.sources?.[1]?.error?.code, 'network');
  assert.equal(new Set(idsOf(pages)).size, idsOf(pages).length);
});

test('a source whose data changed between two pages is told as stale, never begun anew', async () => {
  let version = 1;
  const changing: Source = {
    ...sourceOf('changing', []),
    list: (kind, query, options) =>
      memorySource({
        id: 'changing',
        version: String(version),
        records: { organisations: version === 1 ? some('b', 25) : some('c', 25) },
      }).list(kind, query, options),
  };
  const source = federate([sourceOf('own', some('a', 25)), changing]);
  const first = await ask(source, { pageSize: 10 });
  const second = await ask(source, { pageSize: 10, cursor: first.next! });
  version = 2;
  const later = await allPages(source, { pageSize: 10, cursor: second.next! });
  assert.ok(later.some(({ sources }) => sources?.[1]?.error?.code === 'stale-cursor'));
  assert.equal(later.at(-1)?.sources?.[1]?.status, 'failed');
  assert.ok(!idsOf(later).some((id) => id.startsWith('c')));
  const elsewhere = await ask(federate([sourceOf('own', some('a', 25)), changing]), {
    pageSize: 10,
    cursor: first.next!,
  });
  assert.equal(
    elsewhere.sources?.[1]?.error?.code,
    'stale-cursor',
    'also where the first page is asked for again',
  );
});

test('a numbered page begins anew when data changed meanwhile', async () => {
  let records = some('b', 25);
  const changing: Source = {
    ...sourceOf('changing', []),
    list: (kind, query, options) =>
      memorySource({
        id: 'changing',
        version: String(records.length),
        records: { organisations: records },
      }).list(kind, query, options),
  };
  const source = federate([changing]);
  await ask(source, { pageSize: 5 });
  await ask(source, { pageSize: 5, page: 2 });
  records = some('c', 30);
  const page = await ask(source, { pageSize: 5, page: 3 });
  assert.deepEqual(idsOf(page), ['c:10', 'c:11', 'c:12', 'c:13', 'c:14']);
});

test('a source that gives the same cursor for ever is told, and its records are kept', async () => {
  const looping: Source = {
    ...sourceOf('looping', []),
    list: async () => ({ items: [organisation('b:1')], next: 'again' }),
  };
  const page = await ask(federate([sourceOf('own', some('a', 30)), looping]), { pageSize: 5 });
  assert.equal(page.sources?.[1]?.status, 'partial');
  assert.equal(page.sources?.[1]?.error?.code, 'decode');
  assert.ok(idsOf(page).includes('b:1'));
});

test('empty pages on the way are passed over', async () => {
  const pages: readonly RawPage[] = [
    { items: [], next: '1' },
    { items: [organisation('b:1')], next: '2' },
    { items: [], next: null },
  ];
  const sparse: Source = {
    ...sourceOf('sparse', []),
    list: async (_kind, { cursor = '0' }) => pages[Number(cursor)]!,
  };
  assert.deepEqual(idsOf(await ask(federate([sparse]))), ['b:1']);
});

test('an answer that is no page, or an error of another kind, is a failure of that source', async () => {
  const broken = around(sourceOf('broken', []), () => Promise.resolve(undefined as unknown as RawPage));
  const throwing = around(sourceOf('throwing', []), () => Promise.reject(new TypeError('oops')));
  const page = await ask(federate([sourceOf('own', some('a', 1)), broken, throwing]));
  assert.deepEqual(
    page.sources?.map(({ error }) => error?.code),
    [undefined, 'decode', 'unexpected'],
  );
});

test('sources need ids of their own', () => {
  assert.throws(() => federate([sourceOf('a', []), sourceOf('a', [])]), { code: 'config' });
  assert.throws(() => federate([]), { code: 'config' });
});

test('earlier states of a page hold what there is; a later answer only slots records in', async () => {
  const gates = new Map<string, () => void>();
  const gated = (source: Source): Source =>
    around(source, async (list) => {
      await new Promise<void>((open) => gates.set(source.id, open));
      return list();
    });
  const source = federate([
    gated(sourceOf('a', some('a', 4))),
    gated(sourceOf('b', some('b', 4))),
    gated(sourceOf('c', some('c', 4))),
  ]);
  const states: RawPage[] = [];
  const page = ask(source, {}, { onPartial: (state) => states.push(state) });
  for (const id of ['b', 'c', 'a']) {
    await new Promise((resolve) => setImmediate(resolve));
    gates.get(id)?.();
  }
  states.push(await page);
  assert.deepEqual(
    states.map(({ waitingFor }) => waitingFor),
    [['a', 'c'], ['a'], undefined],
  );
  assert.deepEqual(idsOf(states[0]!), ['b:0', 'b:1', 'b:2', 'b:3']);
  states.slice(1).forEach((later, at) => {
    const shown = idsOf(states[at]!);
    assert.deepEqual(
      idsOf(later).filter((id) => shown.includes(id)),
      shown,
    );
  });
});
