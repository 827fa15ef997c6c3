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
