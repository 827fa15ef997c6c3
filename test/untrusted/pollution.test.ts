import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { createClient } from '../../src/sdk/client/client.ts';
import type { Client } from '../../src/sdk/client/types.ts';
import { KINDS } from '../../src/sdk/model/envelope.ts';
import { federate } from '../../src/sdk/sources/federated/index.ts';
import { httpSource } from '../../src/sdk/sources/http/index.ts';
import { memorySource } from '../../src/sdk/sources/memory.ts';
import type { Source } from '../../src/sdk/sources/source.ts';

/*
 * Answers whose keys and values are words that mean something to JavaScript. They come through `JSON.parse`, which makes
 * them keys of their own; whatever merges or looks them up must not reach what all objects share.
 */

const WORDS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'valueOf'];
const EVIL =
  '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":{"polluted":true}';

/** A record with such keys at every level, and such words in its fields. */
const recordText = (word: string): string =>
  `{${EVIL},"kind":"organisations","id":"${word}","name":{${EVIL},"en":"${word} name","${word}":"x"},"country":"BG",` +
  `"city":"${word}","nuts":"${word}","organisationType":"${word}","partnerType":"${word}","networks":["${word}"],` +
  `"objectives":["${word}"],"offers":[{${EVIL},"topic":"${word}","group":"${word}"}],"source":{${EVIL},"name":"${word}"},` +
  `"codes":[{"scheme":"${word}","code":"${word}"}],"${word}":{${EVIL}}}`;

const records = (): unknown[] => WORDS.map((word) => JSON.parse(recordText(word)) as unknown);

const FACETS = ['country', 'topics', 'organisationType', 'networks', 'objectives'];

const inMemory = (): Source =>
  memorySource({
    id: 'memory',
    records: { organisations: records() },
    vocabularies: WORDS.map((scheme) => ({ scheme, terms: [{ code: scheme, label: { en: scheme } }] })),
  });

/** An API whose every body has such keys, too. */
const overHttp = (): Source =>
  httpSource({
    baseUrl: 'https://hub.example/v1/',
    retries: 0,
    fetch: async (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : String(input));
      const items = WORDS.map(recordText).join();
      const facets = `[{${EVIL},"field":"topics","exact":true,"values":[{${EVIL},"value":"__proto__","count":1}]}]`;
      const page = `"items":[${items}],"total":{${EVIL},"value":7,"relation":"exact"},"facets":${facets},"next":null`;
      const last = pathname.split('/').pop() ?? '';
      const body = last === 'organisations' ? page : `"item":${recordText(decodeURIComponent(last))}`;
      return Response.json(JSON.parse(`{"wire":"1.0",${body}}`), {
        headers: { 'content-type': 'application/json' },
      });
    },
  });

const shape = (): string =>
  [Object, Array, String, Function, Map, Promise]
    .map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join())
    .join(';');
const before = shape();

describe('keys and words that mean something to JavaScript', () => {
  afterEach(() => {
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal(([] as { polluted?: unknown }).polluted, undefined);
    assert.equal(shape(), before);
  });

  const sources: Readonly<Record<string, () => Source>> = {
    'a memory source': inMemory,
    'an HTTP source': overHttp,
    'a federation': () => federate([inMemory(), overHttp()]),
  };
  for (const [name, open] of Object.entries(sources)) {
    const client = (): Client => createClient({ source: open() });

    it(`are data to ${name}: lists and facets`, async () => {
      const page = await client().organisations.list({ facets: FACETS, pageSize: 50 });
      assert.deepEqual(new Set(page.items.map(({ id }) => id)), new Set(WORDS));
      for (const item of page.items) {
        assert.equal((item as { polluted?: unknown }).polluted, undefined);
        assert.equal(Object.getPrototypeOf(item), Object.prototype);
      }
    });

    it(`are data to ${name}: records by their ids`, async () => {
      for (const word of WORDS) {
        const { id, city } = await client().organisations.get(word);
        assert.deepEqual([id, city], [word, word]);
      }
    });
  }

  it('are words of a question as others', async () => {
    const client = createClient({ source: inMemory() });
    for (const word of WORDS) {
      const page = await client.organisations.list({ q: word, topics: [word] });
      assert.ok(
        page.items.some(({ id }) => id === word),
        word,
      );
      await client.organisations.suggest({ q: word });
    }
  });

  it('are no fields to filter by, and no collections', async () => {
    const client = createClient({ source: inMemory() });
    for (const word of WORDS) {
      if (word === 'then') continue;
      const query = JSON.parse(`{"${word}":["x"]}`) as Record<string, string[]>;
      await client.organisations.list(query).then(
        (page) => assert.ok(page),
        (error: { code?: string }) => assert.equal(error.code, 'bad-request'),
      );
      assert.equal(KINDS.includes(word as (typeof KINDS)[number]), false);
    }
  });
});
