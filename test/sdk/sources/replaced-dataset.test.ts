import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import type { Client } from '../../../src/sdk/client/types.ts';
import { isCoopkitError } from '../../../src/sdk/errors.ts';
import type { Organisation } from '../../../src/sdk/model/organisation.ts';
import type { ListQuery } from '../../../src/sdk/query.ts';
import { staticSource } from '../../../src/sdk/sources/static/index.ts';
import { exampleOrganisations } from './example-data.ts';
import { builtFiles, hostOf } from './memory-host.ts';
import type { HostedFiles } from './memory-host.ts';

/** A later state of the data: most records as before, some changed, some gone, some new. */
const later: readonly Organisation[] = exampleOrganisations(155)
  .map((record, at) => (at % 15 === 1 ? { ...record, name: { en: `Renamed laboratory ${at}` } } : record))
  .filter((_, at) => at % 40 !== 24);

type Question = (client: Client) => PromiseLike<unknown>;

const list =
  (query: ListQuery): Question =>
  ({ organisations }) =>
    organisations.list(query);

const QUESTIONS: Readonly<Record<string, Question>> = {
  'records in order': list({ pageSize: 60 }),
  'a word with facets': list({ q: 'lab', facets: ['country', 'topics'], pageSize: 60 }),
  cards: list({ q: 'lab', view: 'card', pageSize: 60 }),
  'a misspelt word': list({ q: 'labaratory', explain: true }),
  'a phrase': list({ q: '"clean energy"', sort: 'name' }),
  'a place': list({ near: 'CZ01,300', grid: 10 }),
  'few hits': list({ q: 'chamber 14' }),
  suggestions: ({ organisations }) => organisations.suggest({ q: 'lab' }),
  'a record by id': ({ organisations }) => organisations.get('example:16'),
};

/** A host with a data set that can be replaced, and one who asks it. */
function hosted([old, now]: readonly [HostedFiles, HostedFiles]) {
  let left = Infinity;
  const { fetch } = hostOf(old, (path) => {
    left -= 1;
    return (left < 0 ? now : old).get(path);
  });
  const source = staticSource({ manifest: 'https://data.example/manifest.json', fetch });
  return {
    source,
    client: createClient({ source }),
    /** The data set is replaced after so many more requests. */
    replaceAfter: (requests: number): void => void (left = requests),
    wasReplaced: (): boolean => left < 0,
  };
}

const plain = (answer: unknown): string => JSON.stringify({ ...Object(answer), fetchedAt: 0 });

const isStale = (error: unknown): boolean => isCoopkitError(error, 'stale-cursor');

for (const chunks of ['always', 'never'] as const) {
  describe(`a data set that is replaced while someone asks (chunks: ${chunks})`, () => {
    let states: [HostedFiles, HostedFiles];
    before(async () => {
      states = (await builtFiles(chunks, exampleOrganisations(150), later)) as typeof states;
    });

    const answerOf = async (files: HostedFiles, ask: Question) => {
      return plain(await ask(hosted([files, files]).client));
    };

    for (const [what, ask] of Object.entries(QUESTIONS)) {
      test(`${what}: the answer is that of the old or of the new one, at whatever moment`, async () => {
        const [old, now] = [await answerOf(states[0], ask), await answerOf(states[1], ask)];
        assert.notEqual(old, now);
        for (const isWarm of [false, true]) {
          for (let requests = 0; ; requests++) {
            const { source, client, replaceAfter, wasReplaced } = hosted(states);
            if (isWarm) await source.warm?.('organisations');
            replaceAfter(requests);
            const answer = plain(await ask(client));
            assert.ok(answer === old || answer === now, `replaced after ${requests} requests`);
            if (requests === 0 && !isWarm) assert.equal(answer, now);
            if (!wasReplaced()) {
              assert.equal(answer, old);
              break;
            }
          }
        }
      });
    }

    test('several questions at once are all answered, each from one of the two', async () => {
      const asks = Object.values(QUESTIONS);
      const [old, now] = await Promise.all(
        states.map((files) => Promise.all(asks.map((ask) => answerOf(files, ask)))),
      );
      for (let requests = 0; ; requests++) {
        const { client, replaceAfter, wasReplaced } = hosted(states);
        replaceAfter(requests);
        const answers = await Promise.all(asks.map(async (ask) => plain(await ask(client))));
        for (const [at, answer] of answers.entries()) {
          assert.ok(answer === old![at] || answer === now![at], `question ${at}, replaced after ${requests}`);
        }
        if (!wasReplaced()) break;
      }
    });

    test('a walk over its pages goes on in the old one or is told to start again', async () => {
      const query: ListQuery = { pageSize: 20 };
      const oldIds: string[] = [];
      for await (const { id } of hosted(states).client.organisations.list(query)) oldIds.push(id);
      let stale = 0;
      for (let requests = 0; ; requests++) {
        const { client, replaceAfter, wasReplaced } = hosted(states);
        replaceAfter(requests);
        const first = await client.organisations.list(query);
        const ids = first.items.map(({ id }) => id);
        const isOld = ids.join() === oldIds.slice(0, 20).join() && first.total?.value === oldIds.length;
        let { next } = first;
        try {
          while (next !== null) {
            const page: typeof first = await client.organisations.list({ ...query, cursor: next });
            ids.push(...page.items.map(({ id }) => id));
            ({ next } = page);
          }
          assert.equal(new Set(ids).size, ids.length);
          if (isOld) assert.deepEqual(ids, oldIds);
        } catch (error) {
          assert.ok(isStale(error), String(error));
          stale++;
        }
        if (!wasReplaced()) break;
      }
      assert.ok(stale > 0);
    });

    test('an old cursor is stale for good, and the first page is that of the new one', async () => {
      const { client, replaceAfter } = hosted(states);
      const first = await client.organisations.list({ pageSize: 64 });
      replaceAfter(0);
      await client.organisations.list({ q: 'labaratory "clean energy"', facets: ['topics'] });
      const again = async () =>
        void (await client.organisations.list({ pageSize: 64, cursor: String(first.next) }));
      await assert.rejects(again, { code: 'stale-cursor' });
      await assert.rejects(again, { code: 'stale-cursor' });
      assert.equal((await client.organisations.list()).total?.value, later.length);
    });
  });
}
