import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { generatedCorpus } from '../../bench/search/corpus.ts';
import { RANKED, SQLITE, WHOLE_WORDS } from '../../bench/search/hub/figures.ts';
import type { HubFigures } from '../../bench/search/hub/figures.ts';
import type { Way } from '../../bench/search/hub/engine.ts';
import { HUB_ENGINES } from '../../bench/search/hub/engines.ts';
import { hubColumns } from '../../bench/search/hub/records.ts';
import { readOptions } from '../../bench/search/options.ts';
import { makeQueries } from '../../bench/search/queries.ts';
import { goalsOf } from '../../bench/search/report/goals.ts';
import { tablesOf } from '../../bench/search/report/tables.ts';
import { NOTHING } from '../../bench/search/results.ts';

const SIZE = 400;

describe('engines of a hub', () => {
  const queries = makeQueries(generatedCorpus(SIZE), 20);
  let folder: string;
  let ways: readonly Way[];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coopkit-hub-'));
    const { columns } = hubColumns(SIZE);
    const opened = HUB_ENGINES.map(async ({ build, open }, place) => {
      const own = await mkdtemp(join(folder, `${place}-`));
      await build(SIZE, own);
      return open(own, columns);
    });
    ways = (await Promise.all(opened)).flat();
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const way = (name: string): Way => ways.find((each) => each.name === name)!;

  it('find what ours finds when they are asked for the same, but for forms and compounds', () => {
    const [ours, peer] = [way('coopkit'), way(RANKED)];
    for (const query of queries.facets) {
      const [own, theirs] = [ours.ask(query), peer.ask(query)];
      assert.ok(theirs.total <= own.total, `${query.request.text}: ${theirs.total} of ${own.total}`);
      assert.equal(theirs.records.length, Math.min(20, theirs.total));
    }
    assert.ok(queries.facets.some((query) => peer.ask(query).total > 0));
  });

  it('find less when they are asked for whole words', () => {
    const totals = (name: string) => queries.facets.map((query) => way(name).ask(query).total);
    const [begun, whole] = [totals(SQLITE), totals(WHOLE_WORDS)];
    assert.ok(whole.every((total, place) => total <= begun[place]!));
    assert.ok(whole.some((total, place) => total < begun[place]!));
  });

  it('find records for a begun word', () => {
    for (const query of queries.prefix) assert.ok(way(SQLITE).ask(query).records.length > 0);
  });
});

describe('figures of a hub', () => {
  const costs = { processorSeconds: 1, peak: 1, bytes: 1, ready: 1, memory: 1 };
  const times = (p50: number) => ({ p50, p95: 2 * p50 });
  const figures = (size: number): HubFigures => ({
    size,
    records: 1,
    ours: costs,
    sqlite: costs,
    ways: [
      { name: 'coopkit', kinds: { prefix: times(1), words: times(1), typo: times(1) } },
      { name: SQLITE, kinds: { prefix: times(10), words: times(7) } },
    ],
  });

  it('are judged at a million records', () => {
    const of = (size: number) => goalsOf({ ...NOTHING, hub: { [size]: figures(size) } });
    assert.deepEqual(
      of(1_000_000).map(({ name, met }) => [name, met]),
      [
        ['prefix to SQLite FTS5, 1,000,000 in a hub', true],
        ['words to SQLite FTS5, 1,000,000 in a hub', false],
      ],
    );
    assert.deepEqual(of(10_000), []);
  });

  it('leave a gap where an engine has no answer', () => {
    const [, questions] = tablesOf({ ...NOTHING, hub: { 10: figures(10) } });
    assert.deepEqual(questions!.rows.at(-1), ['SQLite FTS5', '10 / 20 (×10)', '7 / 14 (×7)', '', '', '']);
  });
});

describe('sizes of the bench', () => {
  it('are a million for a hub, which is only measured when it is asked for', () => {
    assert.deepEqual(readOptions(['--only', 'hub']).sizes, [1_000_000]);
    assert.ok(!readOptions([]).sections.has('hub'));
  });

  it('are refused where all records would have to be in memory', () => {
    assert.throws(() => readOptions(['--sizes', '1000000']), /--only pages,hub/);
    assert.deepEqual(readOptions(['--sizes', '1000000', '--only', 'pages']).sizes, [1_000_000]);
  });

  it('leave a sample of many records at hand', () => {
    const { records, sampleOf } = generatedCorpus(6, 5);
    assert.equal(sampleOf, 6);
    assert.deepEqual(
      records.map(({ organisation }) => organisation.id),
      ['generated:0', 'generated:2', 'generated:4'],
    );
  });
});
