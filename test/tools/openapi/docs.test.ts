import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { Api } from '../../../src/sdk/server/api.ts';
import { PROBLEMS } from '../../../src/sdk/wire/problem.ts';
import { LIST_PARAMETERS } from '../../../src/sdk/wire/read-parameters.ts';
import { sampleApi } from '../../../tools/openapi/examples.ts';

const guide = readFileSync(new URL('../../../docs/wire.md', import.meta.url), 'utf8');

/** The addresses that the guide has one ask for, with the status that it promises. */
const calls = [...guide.matchAll(/^curl '([^']+)'(?: # (\d+))?$/gmu)].map(
  ([, address = '', status = '200']) => [address, Number(status)] as const,
);

let api: Api;

before(async () => {
  api = await sampleApi();
});

describe('the guide to the wire contract', () => {
  it('has examples', () => assert.ok(calls.length >= 8));

  for (const [address, status] of calls) {
    it(`${new URL(address).pathname}${new URL(address).search} is answered as it says`, async () => {
      const answer = await api(new Request(address));
      assert.equal(answer.status, status);
      const body = (await answer.json()) as { readonly items?: readonly unknown[] };
      // An example that finds nothing shows nothing.
      assert.notEqual(body.items?.length, 0);
    });
  }

  it('shows a problem as it really comes', async () => {
    const [address = ''] = calls.find(([, status]) => status === 400) ?? [];
    const real: unknown = await (await api(new Request(address))).json();
    const shown = [...guide.matchAll(/```json\n([^]*?)```/gu)].map(([, json = '']): unknown =>
      JSON.parse(json),
    );
    assert.deepEqual(shown.at(-1), real);
  });

  it('names every code with its status', () => {
    for (const [code, [status]] of Object.entries(PROBLEMS)) {
      assert.match(guide, new RegExp(`\\| \`${code}\` +\\| [^|]*${String(status)}`, 'u'));
    }
  });

  it('names every parameter', () => {
    for (const name of LIST_PARAMETERS) assert.ok(guide.includes(`\`${name}\``), name);
  });
});
