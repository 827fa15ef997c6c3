import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../../../src/sdk/client/client.ts';
import { memorySource } from '../../../src/sdk/sources/memory.ts';
import { organisation } from './held-source.ts';

/** A client over so many records with a slip that happens to be a word, and many with the word that was meant. */
function clientOver(slips: number) {
  const named = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => organisation(`${name}:${at}`, name));
  const records = { organisations: [...named('fram', slips), ...named('farm', 20)] };
  return createClient({ source: memorySource({ id: 'few', records }) });
}

const wordings = [{ q: 'farm', total: 20 }];

test('a session asks for other wordings as long as the engine looks for them: up to three results', async () => {
  for (const [slips, expected] of [
    [3, wordings],
    [4, undefined],
  ] as const) {
    const client = clientOver(slips);
    const search = client.session('organisations');
    await search.search({ q: 'fram' });
    assert.equal(search.state.page?.total?.value, slips);
    assert.deepEqual(search.state.page?.didYouMean, expected, `${slips} in a session`);
    const asked = await client.organisations.list({ q: 'fram', didYouMean: true });
    assert.deepEqual(asked.didYouMean, expected, `${slips} when asked for`);
  }
});

test('where a word was read as another and little is left, the question without it is offered', async () => {
  const names = ['Lean energy', ...Array.from({ length: 20 }, () => 'Energy agency')];
  const organisations = names.map((name, at) => organisation(`energy:${at}`, name));
  const client = createClient({ source: memorySource({ id: 'few', records: { organisations } }) });
  const ask = (q: string) => client.organisations.list({ q, didYouMean: true });

  const found = await ask('clean energy');
  assert.deepEqual(found.corrections, [{ from: 'clean', to: 'lean' }]);
  assert.deepEqual(found.didYouMean, [{ q: 'energy', total: 21 }]);
  // A word alone cannot be left out, nor a part of one that is written with a hyphen.
  assert.equal((await ask('clean')).didYouMean, undefined);
  assert.equal((await ask('clean-energy')).didYouMean, undefined);
});
