import assert from 'node:assert/strict';
import dns from 'node:dns';
import { test } from 'node:test';
import { isCoopkitError } from '../../src/sdk/errors.ts';
import { staticSource } from '../../src/sdk/sources/static/index.ts';
import {
  CAP,
  LONG,
  SHORT,
  badJson,
  cutBody,
  drip,
  faultServer,
  htmlPage,
  hugeBody,
  stall,
  tooLong,
  tooManyRequests,
  tooShort,
  unavailableOnce,
} from './fault-server.ts';
import type { Fault } from './fault-server.ts';

/*
 * The faults of the HTTP source, met by the source over plain files. It asks once: files come from hosts and CDNs that
 * retry by themselves. It follows redirects to other origins, as release downloads need them; its files have digests.
 */

async function refused(address: string, code: string, timeout = LONG): Promise<void> {
  const source = staticSource({ manifest: `${address}?key=secret`, timeout });
  await assert.rejects(
    source.list('organisations', { q: '', filters: {}, sort: 'relevance', facets: [], pageSize: 1 }),
    (error) => {
      assert.ok(isCoopkitError(error, code), String(error));
      assert.ok(error.message.includes(address), error.message);
      assert.doesNotMatch(error.message + error.hint + JSON.stringify(error), /secret/);
      return true;
    },
  );
}

const kinds: readonly (readonly [what: string, Fault, code: string, timeout?: number])[] = [
  ['a stall before the headers', stall, 'timeout', SHORT],
  ['a body that drips without end', drip, 'timeout', SHORT],
  ['a body that is cut off', cutBody, 'network'],
  ['a body shorter than its length', tooShort, 'network'],
  ['a body longer than its length', tooLong, 'decode'],
  ['a page with 200', htmlPage, 'decode'],
  ['429 with a day to wait', tooManyRequests, 'http'],
  ['503', unavailableOnce(stall), 'http'],
  ['a body of any size', hugeBody, 'decode'],
  ['bad JSON', badJson, 'decode'],
];

for (const [what, fault, code, timeout] of kinds) {
  test(`${what} is told as "${code}" within the time of a file`, CAP, async (context) => {
    const { origin } = await faultServer((end) => context.after(end), fault);
    await refused(`${origin}/data/manifest.json`, code, timeout);
  });
}

test('a name that cannot be resolved is a network error', CAP, async (context) => {
  context.mock.method(dns, 'lookup', (host: string, _options: unknown, done: (error: Error) => void) =>
    done(Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' })),
  );
  await refused('http://data.invalid/manifest.json', 'network');
});

for (const [when, fault] of [
  ['before the headers', stall],
  ['within the body', drip],
] as const) {
  test(`an abort ${when} rejects at once with its reason`, CAP, async (context) => {
    const { origin, came } = await faultServer((end) => context.after(end), fault);
    const controller = new AbortController();
    const source = staticSource({ manifest: `${origin}/manifest.json` });
    const aborted = assert.rejects(
      source.describe({ signal: controller.signal }),
      (error) => error === 'gone',
    );
    await came(1);
    controller.abort('gone');
    await aborted;
  });
}
