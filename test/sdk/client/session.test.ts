import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import { openSession } from '../../../src/sdk/client/session.ts';
import type { Collection, Reader, SearchState } from '../../../src/sdk/client/types.ts';
import { CoopkitError } from '../../../src/sdk/errors.ts';
import type { Page } from '../../../src/sdk/query.ts';
import { heldSource, organisation, settled } from './held-source.ts';

function session() {
  const { source, asked } = heldSource();
  const search = createClient({ source }).session('organisations');
  const states: SearchState<'organisations'>[] = [];
  search.subscribe((state) => states.push(state));
  return { search, asked, states };
}

/** An empty page that can be told from others by its cursor. */
const pageOf = (next: string): Page<'organisations'> => ({
  kind: 'organisations',
  items: [],
  facets: [],
  next,
  corrections: [],
  problems: [],
  sources: [],
  fetchedAt: 0,
  highlight: (text) => [{ text, match: false }],
});

const answerOf = (id: string) => ({ items: [organisation(id)] });
const shownIds = (state: SearchState<'organisations'>) => state.page?.items.map(({ id }) => id);

test('a search is idle, then loading, then ready', async () => {
  const { search, asked, states } = session();
  assert.equal(search.state.status, 'idle');
  const done = search.search({ q: 'a' });
  await settled();
  asked[0]?.answer(answerOf('a'));
  await done;
  assert.deepEqual(
    states.map(({ status }) => status),
    ['loading', 'ready'],
  );
  assert.deepEqual(shownIds(search.state), ['a']);
  assert.equal(search.state.stale, false);
});

test('a late answer never overwrites a newer one, and the earlier question is aborted', async () => {
  const { search, asked, states } = session();
  const first = search.search({ q: 'h' });
  await settled();
  const second = search.search({ q: 'hy' });
  await settled();
  const third = search.search({ q: 'hyd' });
  await settled();
  assert.deepEqual(
    asked.map(({ signal }) => signal.aborted),
    [true, true, false],
    'only the latest question is still wanted',
  );
  asked[2]?.answer(answerOf('third'));
  await third;
  asked[0]?.answer(answerOf('first'));
  asked[1]?.fail(new CoopkitError('network', 'late failure'));
  await Promise.all([first, second]);
  assert.deepEqual(shownIds(search.state), ['third']);
  assert.equal(states.filter(({ status }) => status === 'ready').length, 1);
  assert.equal(states.filter(({ status }) => status === 'failed').length, 0);
});

test('an answer that comes in spite of the abort is not shown either', async () => {
  const answers: ((page: Page<'organisations'>) => void)[] = [];
  const list = () => new Promise((resolve) => answers.push(resolve));
  const reader = { collection: () => ({ list }) as unknown as Collection<'organisations'> };
  const search = openSession(reader as unknown as Reader, 'organisations');
  const first = search.search({ q: 'a' });
  const second = search.search({ q: 'b' });
  answers[1]?.(pageOf('second'));
  answers[0]?.(pageOf('first'));
  await Promise.all([first, second]);
  assert.deepEqual([search.state.query, search.state.page?.next], [{ q: 'b' }, 'second']);
});

test('the last page stays, marked as stale, while the next loads and after it failed', async () => {
  const { search, asked } = session();
  const first = search.search({ q: 'a' });
  await settled();
  asked[0]?.answer(answerOf('a'));
  await first;
  const second = search.search({ q: 'b' });
  await settled();
  assert.deepEqual(
    [search.state.status, search.state.stale, shownIds(search.state)],
    ['loading', true, ['a']],
  );
  asked[1]?.fail(new CoopkitError('timeout', 'too slow'));
  await second;
  assert.deepEqual(
    [search.state.status, search.state.stale, shownIds(search.state)],
    ['failed', true, ['a']],
  );
  assert.equal(search.state.error?.code, 'timeout');
});

test('a retry asks the same question again', async () => {
  const { search, asked } = session();
  const failed = search.search({ q: 'a', country: ['CZ'] });
  await settled();
  asked[0]?.fail(new CoopkitError('network', 'offline'));
  await failed;
  const again = search.retry();
  await settled();
  assert.equal(search.state.error, undefined);
  asked[1]?.answer(answerOf('a'));
  await again;
  assert.deepEqual(asked[1]?.query, asked[0]?.query);
  assert.equal(search.state.status, 'ready');
});

test('a change goes back to the first page unless it says which', async () => {
  const { search, asked } = session();
  void search.search({ q: 'a', page: 3 });
  await settled();
  void search.update({ country: ['PL'] });
  await settled();
  assert.deepEqual(search.state.query, { q: 'a', country: ['PL'] });
  void search.update({ page: 2 });
  await settled();
  assert.deepEqual(search.state.query, { q: 'a', country: ['PL'], page: 2 });
  void search.update({ cursor: 'next' });
  await settled();
  assert.deepEqual(search.state.query, { q: 'a', country: ['PL'], cursor: 'next' });
  void search.update({ country: undefined });
  await settled();
  assert.deepEqual(search.state.query, { q: 'a' });
  assert.equal(asked.length, 5);
  search.close();
});

test('a question that cannot be asked is a failure, not an exception', async () => {
  const { search } = session();
  await search.search({ pageSize: 0 });
  assert.equal(search.state.status, 'failed');
  assert.equal(search.state.error?.code, 'bad-request');
});

test('an unknown failure is told as one, with its cause', async () => {
  const { search, asked } = session();
  const done = search.search({});
  await settled();
  const cause = new TypeError('a bug in a source');
  asked[0]?.fail(cause);
  await done;
  assert.equal(search.state.error?.code, 'unexpected');
  assert.equal(search.state.error?.cause, cause);
});

test('a closed session aborts, falls silent and shows no late answer', async () => {
  const { search, asked, states } = session();
  const done = search.search({ q: 'a' });
  await settled();
  search.close();
  asked[0]?.answer(answerOf('a'));
  await done;
  assert.equal(asked[0]?.signal.aborted, true);
  assert.deepEqual(
    states.map(({ status }) => status),
    ['loading'],
  );
  assert.equal(search.state.status, 'idle');
});

test('a listener that asks anew while a state is told wins', async () => {
  const { search, asked } = session();
  let corrected = false;
  search.subscribe((state) => {
    if (state.query.q !== 'typo' || corrected) return;
    corrected = true;
    void search.search({ q: 'fixed' });
  });
  await search.search({ q: 'typo' });
  await settled();
  assert.deepEqual(
    asked.map(({ query }) => query.q),
    ['fixed'],
  );
  search.close();
});

test('a listener that fails does not keep the others from hearing', async (context) => {
  const told = context.mock.method(console, 'error', () => undefined);
  const { search, asked, states } = session();
  const heard: string[] = [];
  const stop = search.subscribe(() => {
    throw new Error('a bug in a page');
  });
  search.subscribe(({ status }) => heard.push(status));
  const done = search.search({});
  await settled();
  stop();
  asked[0]?.answer({ items: [] });
  await done;
  assert.deepEqual(heard, ['loading', 'ready']);
  assert.equal(states.length, 2);
  assert.equal(told.mock.callCount(), 1);
});

test('few results are shown before other wordings are looked for, which are then offered beside them', async () => {
  const { search, asked, states } = session();
  const total = { value: 1, relation: 'exact' } as const;
  const done = search.search({ q: 'form' });
  await settled();
  asked[0]?.answer({ ...answerOf('a'), total });
  await settled();
  assert.equal(search.state.status, 'ready');
  assert.equal(asked[1]?.query.didYouMean, true);
  asked[1]?.answer({ ...answerOf('a'), total, didYouMean: [{ q: 'farm', total: 9 }] });
  await done;
  assert.deepEqual(search.state.page?.didYouMean, [{ q: 'farm', total: 9 }]);
  assert.deepEqual(shownIds(search.state), ['a']);
  assert.equal(states.length, 3);
});

test('many results ask for no other wordings, and a failed look for them is no failure of the search', async () => {
  const { search, asked } = session();
  const many = search.search({ q: 'a' });
  await settled();
  asked[0]?.answer({ ...answerOf('a'), total: { value: 4, relation: 'exact' } });
  await many;
  assert.equal(asked.length, 1);
  const few = search.search({ q: 'b' });
  await settled();
  asked[1]?.answer({ ...answerOf('b'), total: { value: 0, relation: 'exact' } });
  await settled();
  asked[2]?.fail(new CoopkitError('network', 'Gone.'));
  await few;
  assert.equal(search.state.status, 'ready');
});
